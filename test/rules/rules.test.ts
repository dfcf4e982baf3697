import type { Finding } from '../../src/rules/finding';
import { PACKS } from '../../src/rules/packs';
import { failures } from '../kit/checked';
import { CASES } from './cases/cases';
import type { Cell, RuleCase } from './ruleCase';
import { only, run } from './run';

const CLASSES = new Map(PACKS.flatMap(({ rules }) => rules.map(({ id, class: kind }) => [id, kind])));

const cellsOf = ({ cells }: Finding): readonly Cell[] =>
  cells.map(({ table, row, column }) => [table, row, column]);

describe.each(CASES)('$rule', ({ rule, passes, fails, missing }: RuleCase) => {
  test.each(passes.map((each, i) => [i + 1, each] as const))('is decided and passes (%d)', (_, each) => {
    const { summary, findings, notApplicable, faults } = run(each(), only(rule));
    expect({ findings, notApplicable, faults }).toEqual({ findings: [], notApplicable: [], faults: [] });
    expect(summary.passed).toBeGreaterThan(0);
    expect(summary.passed).toBe(summary.checks);
  });

  test.each(fails.map((each, i) => [i + 1, each] as const))(
    'is the only one that fails (%d)',
    (_, { given, at, cells, says, alsoFails = [] }) => {
      const result = run(given());
      const ids = at.map((place) => (place === '' ? rule : `${rule}:${place}`));
      expect(failures(result)).toEqual([...ids, ...alsoFails.map(({ finding }) => finding)].sort());
      expect(result.faults).toEqual([]);
      const finding = result.findings.find(({ id }) => id === ids[0]);
      expect(finding).toMatchObject({ rule, class: CLASSES.get(rule), status: 'failed' });
      expect(finding && cellsOf(finding)).toEqual(expect.arrayContaining([...cells]));
      for (const words of says) expect(finding?.message).toContain(words);
    },
  );

  if (missing) {
    test('is not applicable, with a reason to act on, where it has nothing to check', () => {
      const { summary, notApplicable } = run(missing.given(), only(rule));
      expect(notApplicable).toEqual([{ rule, reason: expect.stringContaining(missing.reason) as string }]);
      expect(summary).toMatchObject({ checks: 0, failed: 0, faults: 0 });
    });
  }
});

/** Rules that always find something to check, and why. */
const NEVER_MISSING: Readonly<Record<string, string>> = {
  'GF-01': 'asks of each of the nine tables whether it is there',
};

describe('the rules of all packs', () => {
  const ids = PACKS.flatMap(({ rules }) => rules.map(({ id }) => id));

  it('are proved by one case each', () => {
    expect(CASES.map(({ rule }) => rule).sort()).toEqual([...ids].sort());
  });

  it('have each an example that passes and one that fails', () => {
    expect(CASES.filter(({ passes, fails }) => passes.length === 0 || fails.length === 0)).toEqual([]);
  });

  it('have each an example in which they fail alone, but for those that cannot', () => {
    const never = CASES.filter(({ fails }) => fails.every(({ alsoFails = [] }) => alsoFails.length > 0));
    expect(never.map(({ rule }) => rule)).toEqual(['GF-18']);
  });

  it('have each an example without the data, but for those that cannot lack them', () => {
    const lacking = CASES.filter(({ missing }) => missing === null).map(({ rule }) => rule);
    expect(lacking).toEqual(Object.keys(NEVER_MISSING));
  });
});
