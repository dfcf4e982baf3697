import { PACKS } from '../../src/rules/packs';
import { address } from '../../src/sheet/address';
import { failures } from '../kit/checked';
import { SINGLE_CHANGES } from '../kit/style';
import { columns, plus, set, throughout, type Edit } from './edits';
import { given } from './given';
import { findingOf, own, rule, run } from './run';

/** Errors of all three classes, and two cells in each other's way. */
const ERRORS: readonly Edit[] = [
  plus('01', '教育支出', '支出', '7.00'),
  plus('04', '社会保障和就业支出', '一般公共预算财政拨款', '-9.00'),
  set('06', '302', '决算数', '0.37'),
  plus('07', '决算', '公务用车小计', '0.90'),
  set('05', '2210201', '基本支出', '见附件'),
];

const broken = (...edits: readonly Edit[]) => run(given({ edits })());

describe('the ids of findings', () => {
  const ids = broken(...ERRORS).findings.map(({ id }) => id);

  it('begin with the rule and name the place', () => {
    expect(ids).toEqual(expect.arrayContaining(['BJ-0103-2:205', 'BN-06-1:06.302', 'HS-02:07.公务用车小计']));
    const rules = new Set(PACKS.flatMap((pack) => pack.rules.map((each) => each.id)));
    expect(ids.filter((id) => !rules.has(id.split(':')[0] ?? ''))).toEqual([]);
  });

  it('are each of one finding', () => {
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it('are the same in every run', () => {
    expect(broken(...ERRORS).findings.map(({ id }) => id)).toEqual(ids);
  });

  const sameRows = SINGLE_CHANGES.filter(([, { levels, unit }]) => !levels && !unit);

  it.each(sameRows)('are the same in every layout: %s', (_, style) => {
    const other = run(given({ edits: ERRORS, style })()).findings.map(({ id }) => id);
    expect([...other].sort()).toEqual([...ids].sort());
  });

  it('tell two columns of one name apart', () => {
    const details = columns('02', (names) => [...names, '其中：利息', '其中：利息']);
    const filled = ['2010301', '20103', '201'].map((row) => set('02', row, '其中：利息', '0.10'));
    const twice = failures(broken(details, ...filled, set('02', '合计', '其中：利息', '0.30')));
    expect(twice).toEqual(['BN-02-2:02.其中:利息', 'BN-02-2:02.利息']);
  });

  it('tell two rows of one code apart', () => {
    const copy: Edit = (model) => {
      const table = model.coded['03'];
      const lines = table.lines.flatMap((each) => (each.code === '2050202' ? [each, each] : [each]));
      return { ...model, coded: { ...model.coded, '03': { ...table, lines } } };
    };
    const found = failures(broken(copy, plus('03', '2050202', '本年支出合计', '1.00')));
    expect(found).toContain('BN-03-1:03.2050202');
    expect(found).toContain('GF-09:03.2050202#2');
    expect(found).toHaveLength(new Set(found).size);
  });
});

describe('one broken figure', () => {
  // 01's 本年支出合计, which the rules of four tables rest on.
  const result = run(given({ edits: [plus('01', '本年支出合计', '支出', '5.00')], prior: null })());

  it('gives one group of all its findings, at its cell', () => {
    expect(result.groups).toHaveLength(1);
    const [group] = result.groups;
    expect([...(group?.findings ?? [])].sort()).toEqual(failures(result));
    expect(group && `${group.cell.sheet} ${address(group.cell)}`).toBe('收入支出决算总表 F21');
  });

  it('is led by the finding that says most plainly what is wrong', () => {
    expect(result.groups[0]?.findings[0]).toBe('BJ-0103-1');
  });

  it('relates each of them to all others', () => {
    const all = failures(result);
    expect(all.length).toBeGreaterThan(2);
    for (const id of all) {
      expect([...findingOf(result, id).related, id].sort()).toEqual(all);
    }
  });
});

describe('several broken figures', () => {
  const result = broken(...ERRORS);

  it('give a group each, none of which shares a finding with another', () => {
    const grouped = result.groups.flatMap(({ findings }) => findings);
    expect(result.groups.length).toBeGreaterThan(2);
    expect(grouped).toHaveLength(new Set(grouped).size);
    expect(result.groups.filter(({ findings }) => findings.length < 2)).toEqual([]);
  });

  it('relate findings both ways, and only within a group', () => {
    for (const { id, related } of result.findings) {
      const group = result.groups.find(({ findings }) => findings.includes(id));
      expect([...related].sort()).toEqual((group?.findings ?? []).filter((other) => other !== id).sort());
    }
  });

  it('leave out of the groups what is to verify, and what is rounding', () => {
    const grouped = new Set(result.groups.flatMap(({ findings }) => findings));
    const toVerify = result.findings.filter((finding) => finding.class === '核实性');
    expect(toVerify.map(({ id }) => id)).toContain('HS-02:07.公务用车小计');
    expect(toVerify.filter(({ id, related }) => grouped.has(id) || related.length > 0)).toEqual([]);
    // The very cell is at the root of errors, too.
    expect(grouped).toContain('BN-07-1:07.决算');
  });

  it('do not group figures that agree within rounding', () => {
    const rounded = broken(throughout('08', '2120803', '年末结转和结余', '0.01'));
    expect(rounded.findings.map(({ status }) => status)).toContain('rounding');
    expect([failures(rounded), rounded.groups]).toEqual([[], []]);
  });
});

describe('the cells of a finding', () => {
  it('are those of this workbook, though last year has figures in cells of the same address', () => {
    const growth = rule('一', '01[本年收入合计].收入 = 上年.01[本年收入合计].收入');
    const share = rule('二', '01[本年收入合计].收入 = 01[总计].收入');
    const grown = rule('三', '上年.01[本年收入合计].收入 = 上年.01[总计].收入');
    const result = run(given()(), own([growth, share, grown]));
    const shown = result.findings.map(({ id, cells }) => [
      id,
      cells.map(({ row, value }) => `${row} ${value}`),
    ]);
    expect(shown).toEqual([
      ['一', ['本年收入合计 890.48']],
      ['二', ['本年收入合计 890.48', '总计 919.48']],
      ['三', []],
    ]);
    expect(result.groups.map(({ findings }) => findings)).toEqual([['一', '二']]);
  });

  it('are of a sum those that hold something', () => {
    const { cells } = findingOf(broken(plus('06', '30201', '决算数', '-1.00')), 'BN-06-1:06.302');
    expect(cells.map(({ row }) => row.slice(0, 5).trim())).toEqual([
      '302 商',
      '30201',
      '30206',
      '30211',
      '30212',
      '30215',
      '30217',
      '30231',
    ]);
  });

  it('are those that ask for it, of what stands nowhere', () => {
    const missing = rule('一', '每科目(02)：若 本行.本年收入合计 > 100 则 05[本行].小计 > 200');
    const result = run(given()(), own([missing]));
    expect(findingOf(result, '一:02.2120803').cells).toMatchObject([
      { table: '02', row: '2120803 城市建设支出', value: '138.00' },
    ]);
  });
});
