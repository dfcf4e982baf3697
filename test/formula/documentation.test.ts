import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIBRARY } from '../../src/calc/library';
import { openBook, type Env } from '../../src/formula/context';
import { evaluate } from '../../src/formula/evaluate';
import { instancesOf, QUANTIFIERS } from '../../src/formula/instances';
import { parseFormula } from '../../src/formula/parse';
import { PACKS, standardRules } from '../../src/rules/packs';
import { WORDS } from '../../src/rules/words/words';
import { LAYOUTS } from '../../src/tables/layout';
import { TABLE_IDS } from '../../src/tables/model';
import { recognise } from '../../src/tables/recognise';
import { openCase } from '../kit/cases';
import { parsed } from './bracketed';

const read = (path: string): string => readFileSync(join(__dirname, '../..', path), 'utf8');

const document = read('docs/公式语言.md');

const blocks = (language: string): readonly string[] =>
  [...document.matchAll(/^```(\S+)\n([^]*?)^```$/gm)].flatMap(([, name, content]) =>
    name === language ? [content ?? ''] : [],
  );

/** The words that have a list or a table entry of their own, or stand in an example. */
const mentions = (word: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(document);

const examples = blocks('公式').flatMap((block) => block.split('\n').filter((line) => line.trim() !== ''));

describe('docs/公式语言.md', () => {
  it('shows many examples', () => {
    expect(examples.length).toBeGreaterThan(40);
  });

  test.each(examples)('shows a formula that can be read: %s', (example) => {
    expect(parseFormula(example)).toMatchObject({ ok: true });
  });

  const accounts = recognise(openCase('putuo-2024/workbook.xlsx'));
  const env: Env = {
    current: openBook(accounts),
    prior: openBook(accounts),
    definitions: standardRules().definitions,
    words: WORDS,
    known: new Map(),
    bindings: {},
  };

  test.each(examples)('shows a formula whose names a real workbook has: %s', (example) => {
    const { quantifiers, body } = parsed(example);
    const values = [...instancesOf(quantifiers, env)].map((bindings) => evaluate(body, { ...env, bindings }));
    const answers = values.map((value) => (value.kind === 'missing' ? value.reason : value.kind));
    expect(answers).not.toEqual([]);
    const hasAnswer = /^truth$|不符合本条的前提|没有分级列示的科目|预算数为零/;
    expect(answers.filter((answer) => !hasAnswer.test(answer))).toEqual([]);
  });

  const wrong = [...document.matchAll(/^\| `(.+?)` +\| (.*处看不懂.*?|公式不完整.*?) +\|$/gm)].map(
    ([, formula = '', message = '']) => [formula, message],
  );

  it('shows several formulas that cannot be read', () => {
    expect(wrong.length).toBeGreaterThan(4);
  });

  test.each(wrong)('says what is said about %s', (formula, message) => {
    expect(parseFormula(formula)).toMatchObject({ ok: false, error: { message } });
  });
});

describe('docs/公式语言.md explains', () => {
  test.each(TABLE_IDS.map((id) => [id]))('table %s', (id) => {
    expect(document).toMatch(new RegExp(`^\\| ${id} +\\|`, 'm'));
  });

  test.each(
    LAYOUTS.flatMap(({ id, columns, sides, blocks: rows, totals }) => {
      const names = [
        ...columns,
        ...rows,
        ...totals,
        ...sides.flatMap((side) => [...side.columns, ...side.rows]),
      ].map(({ key }) => key);
      return [...new Set(names)].map((name) => [id, name]);
    }),
  )('in the line of table %s: %s', (id, name) => {
    const line = document.split('\n').find((each) => each.startsWith(`| ${id} `)) ?? '';
    expect(line.split(/[|、；\s]+/)).toContain(name);
  });

  const groups = LAYOUTS.flatMap(({ sides }) =>
    sides.flatMap(({ rows }) => rows.flatMap(({ group }) => group ?? [])),
  );

  test.each([...new Set(groups), '各类支出'])('the group %s', (group) => {
    expect(mentions(group)).toBe(true);
  });

  test.each(QUANTIFIERS)('the quantifier %s', (quantifier) => {
    expect(document).toMatch(new RegExp(`^\\| ${quantifier}[ (]`, 'm'));
  });

  test.each([...LIBRARY.keys()])('the function %s', (name) => {
    expect(document).toContain(`${name}(`);
  });

  /** The functions that the evaluator itself treats: 有, 或零 … */
  const special = /^function special\([^]*?^\}/m.exec(read('src/formula/evaluate.ts'))?.[0] ?? '';
  const specials = [...special.matchAll(/case '(.+?)'/g)].map(([, name = '']) => name);

  it('the functions of the evaluator, four at least', () => {
    expect(specials.length).toBeGreaterThanOrEqual(4);
    for (const name of specials) expect(document).toMatch(new RegExp(`^\\| ${name}\\(`, 'm'));
  });

  test.each([...WORDS.keys(), ...standardRules().definitions.keys()])('the word %s', (word) => {
    expect(mentions(word)).toBe(true);
  });

  test.each([
    '本行',
    '下级',
    '顶级',
    '各部分',
    '本列',
    '本类',
    '本科目',
    '本项',
    '本格',
    '本表',
    '合计',
    '全部',
  ])('%s', (word) => {
    expect(mentions(word)).toBe(true);
  });

  test.each(['标题', '部门', '金额单位', '年度'])('the %s of a table', (word) => {
    expect(mentions(word)).toBe(true);
  });
});

describe('the grammar of docs/公式语言.md', () => {
  const [grammar = ''] = blocks('ebnf');
  const rules = [...read('src/formula/grammar.peggy').matchAll(/^(\w+)(?: '.*?')?\s*=/gm)].map(
    ([, name = '']) => name,
  );

  it('has every rule of the parser, and no other', () => {
    const named = [...grammar.matchAll(/\(\* (\w+) \*\)/g)].map(([, name = '']) => name);
    expect([...named].sort()).toEqual([...rules].sort());
  });

  it('defines every symbol it uses, once', () => {
    const plain = grammar
      .replace(/\(\*[^]*?\*\)/g, '')
      .replace(/\?[^?]*\?/g, '')
      .replace(/"[^"]*"|'[^']*'/g, '');
    const defined = [...plain.matchAll(/^(\p{L}+)\s*=/gmu)].map(([, name = '']) => name);
    const used = new Set([...plain.matchAll(/\p{L}+/gu)].map(([name]) => name));
    expect([...used].sort()).toEqual([...defined].sort());
  });

  it('has every fixed word of the parser', () => {
    const source = read('src/formula/grammar.peggy');
    const words = [...source.matchAll(/'(\p{Script=Han}+)'(?= (?:WordEnd|Dot|\/|!|\)))/gu)].map(
      ([, word = '']) => word,
    );
    expect(words).toEqual(expect.arrayContaining(['若', '否则', '上年', '本表', '万元']));
    expect(words.filter((word) => !grammar.includes(`"${word}"`))).toEqual([]);
  });
});

describe('the rule shown in docs/公式语言.md', () => {
  it('is one of the product', () => {
    const [shown = ''] = blocks('json');
    expect(PACKS.flatMap((pack) => pack.rules)).toContainEqual(JSON.parse(shown));
  });
});
