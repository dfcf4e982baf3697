import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CELL_FUNCTIONS, NAMESPACE } from '../../functions/catalogue';
import { functionsJson } from '../../functions/metadata';
import { evaluateFormula } from './formula';
import { code, PAGES, rowsUnder, type Page } from './manual';

const pageNamed = (name: string): Page => PAGES.find((page) => page.name === name) ?? { name, text: '' };
const EACH = CELL_FUNCTIONS.map((each) => [each.name, each] as const);

/** What the column 结果 states: a figure, a “text”, an error, or an array as Excel writes it. */
function stated(cell: string, message: string | undefined): unknown {
  const text = /^“(.*)”$/.exec(cell)?.[1];
  if (text !== undefined) return text;
  if (cell.startsWith('#')) return message === undefined ? cell : `${cell} ${message}`;
  return evaluateFormula(cell);
}

const examples = PAGES.flatMap((page) =>
  rowsUnder(page, '公式', '结果').map(
    (row) => [page.name, code(row['公式']), row['结果'] ?? '', row['提示']] as const,
  ),
);

describe('the examples of the manual', () => {
  it('are many', () => {
    expect(examples.length).toBeGreaterThan(100);
  });

  test.each(examples)('%s: %s gives %s', (_, formula, result, message) => {
    expect(formula).toMatch(new RegExp(`^=${NAMESPACE}\\.`));
    expect(evaluateFormula(formula)).toEqual(stated(result, message));
  });

  test.each(
    PAGES.flatMap((page) =>
      rowsUnder(page, 'Excel 的算式', '实际得到').map((row) => [
        page.name,
        code(row['Excel 的算式']),
        row['实际得到'],
      ]),
    ),
  )('%s: the binary figures of Excel give for %s %s', (_, formula = '', result) => {
    const value = Number(evaluateFormula(formula));
    expect(Number(value.toPrecision(15))).toBe(Number(result));
  });

  const inProse = PAGES.flatMap((page) =>
    [...page.text.matchAll(/`(=JUESUAN\.[^`]*)`/g)].map(([, formula = '']) => [page.name, formula]),
  );

  test.each(inProse)('%s: %s can be entered', (_, formula = '') => {
    expect(() => evaluateFormula(formula)).not.toThrow();
  });
});

describe('the manual', () => {
  it('has a page for every function and no other', () => {
    expect(PAGES.map(({ name }) => name).sort()).toEqual(
      ['README', ...CELL_FUNCTIONS.map(({ name }) => name)].sort(),
    );
  });

  it('lists the functions in the order of the catalogue', () => {
    const listed = rowsUnder(pageNamed('README'), '函数', '给出').map((row) => row['函数']);
    expect(listed).toEqual(CELL_FUNCTIONS.map(({ name }) => `[${name}](${name}.md)`));
  });

  test.each(EACH)('%s: the page tells every parameter, as Excel does', (name, { parameters }) => {
    const page = pageNamed(name);
    expect(page.text).toMatch(new RegExp(`^# ${name}\\n`));
    expect(rowsUnder(page, '参数', '必填', '意思')).toEqual(
      parameters.map((each) => ({
        参数: each.name,
        必填: each.optional ? '否' : '是',
        意思: each.description,
      })),
    );
  });

  test.each(EACH)('%s: the page shows real accounts, what is no figure, and what Excel does', (name) => {
    const { text } = pageNamed(name);
    for (const heading of ['## 参数', '## 算例', '## 出错时', '## 与 Excel']) expect(text).toContain(heading);
    expect(text).toMatch(/渌口区 2020 年度决算|普陀区 2024 年度决算/);
    expect(
      examples.filter(([page, formula]) => page === name && formula.includes(name)).length,
    ).toBeGreaterThan(5);
  });

  test.each(PAGES)('$name links to pages that there are', ({ text }) => {
    const targets = [...text.matchAll(/\]\(([^)#]+)\.md(?:#([^)]+))?\)/g)];
    for (const [, file = '', heading] of targets) {
      const target = pageNamed(file).text;
      expect(target).not.toBe('');
      if (heading) expect(target).toContain(`\n## ${heading}\n`);
    }
  });
});

interface Described {
  readonly name: string;
  readonly description: string;
}
interface Metadata {
  readonly functions: readonly (Described & {
    readonly id: string;
    readonly helpUrl: string;
    readonly parameters: readonly (Described & {
      readonly type: string;
      readonly dimensionality: string;
      readonly optional?: boolean;
    })[];
    readonly result: { readonly type: string; readonly dimensionality: string };
  })[];
}

describe('functions.json', () => {
  const { functions } = JSON.parse(functionsJson('https://example.org')) as Metadata;

  it('has every function of the catalogue, in its order', () => {
    expect(functions.map(({ id, name, description }) => ({ id, name, description }))).toEqual(
      CELL_FUNCTIONS.map(({ id, name, description }) => ({ id, name, description })),
    );
  });

  test.each(EACH)('%s: has its parameters, its page, and spills', (name, { id, parameters }) => {
    const described = functions.find((each) => each.name === name);
    expect(described?.helpUrl).toBe(`https://example.org/help/${id}.html`);
    expect(described?.result).toEqual({ type: 'any', dimensionality: 'matrix' });
    expect(described?.parameters.map(({ optional = false, ...rest }) => ({ ...rest, optional }))).toEqual(
      parameters.map(({ name: parameter, description, kind, optional }) => ({
        name: parameter,
        description,
        type: 'any',
        dimensionality: kind === 'range' ? 'matrix' : 'scalar',
        optional,
      })),
    );
  });
});

describe('the function library', () => {
  const folder = join(__dirname, '../../src/calc');
  const names = readdirSync(folder).flatMap((file) =>
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    Object.values(require(join(folder, file)) as Record<string, unknown>).flatMap((each) =>
      typeof each === 'object' && each !== null && 'apply' in each && 'name' in each ? [each.name] : [],
    ),
  );

  test.each(EACH)('has %s, by the same name', (name, { id }) => {
    // 四舍五入 of the formula language has a name of its own in cells; see cells/roundHalfUp.ts.
    expect(names).toContain(id === 'ROUNDHALFUP' ? name.replace(/准$/, '') : name);
  });

  it('is what every wrapper computes with, a file each', () => {
    expect(readdirSync(join(__dirname, '../../functions/cells'))).toHaveLength(CELL_FUNCTIONS.length);
  });
});
