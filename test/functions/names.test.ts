import { CELL_FUNCTIONS, NAMESPACE } from '../../functions/catalogue';
import { LIBRARY } from '../../src/calc/library';
import { BUILT_INS } from './builtIns';

const SHORTEST = 3;
/** The wizard of Excel shows about two lines; one line for a parameter. */
const LONGEST = { name: 128, description: 90, parameter: 45 };

/** A1 and R1C1, in any column that a sheet may have or could have. */
const CELL_LIKE = /^\$?[A-Z]{1,3}\$?\d+$|^R\d*C\d*$|^[RC]\d*$/i;

const IDS = CELL_FUNCTIONS.map(({ id }) => id);
const NAMES = CELL_FUNCTIONS.map(({ name }) => name);
const EACH = CELL_FUNCTIONS.map((each) => [each.name, each] as const);

describe('what a cell address looks like', () => {
  test.each(['A1', 'XFD1048576', 'TIE1', '$B$2', 'R1C1', 'RC', 'R', 'c3', 'rc12'])('%s does', (name) => {
    expect(name).toMatch(CELL_LIKE);
  });

  test.each(['TIES', 'SHARE', 'ROUNDHALFUP', '增长率'])('%s does not', (name) => {
    expect(name).not.toMatch(CELL_LIKE);
  });
});

describe('the names of the functions', () => {
  test.each(IDS)('id %s: letters A–Z, digits, “_” and “.”, three at least, a letter first', (id) => {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]*$/);
    expect(id.length).toBeGreaterThanOrEqual(SHORTEST);
    expect(id.length).toBeLessThanOrEqual(LONGEST.name);
  });

  test.each(NAMES)('name %s: letters, digits, “_” and “.”, three at least, a letter first', (name) => {
    expect(name).toMatch(/^\p{L}[\p{L}\p{Nd}_.]*$/u);
    expect(name.length).toBeGreaterThanOrEqual(SHORTEST);
    expect(name.length).toBeLessThanOrEqual(LONGEST.name);
    expect(name).toBe(name.normalize('NFC'));
  });

  test.each([...IDS, ...NAMES])('%s is like no cell address and no function of Excel', (name) => {
    expect(name).not.toMatch(CELL_LIKE);
    expect(BUILT_INS.has(name.toUpperCase())).toBe(false);
  });

  it('are unique, whatever the case', () => {
    const all = [...IDS, ...NAMES].map((name) => name.toUpperCase());
    expect(new Set(all).size).toBe(all.length);
  });

  it('name by the same word what the formula language names by it', () => {
    const shared = NAMES.filter((name) => LIBRARY.has(name));
    expect(shared).toEqual(['增减额', '增长率', '完成率', '构成比']);
  });

  it('stand behind a namespace of ASCII letters that is no function and no cell', () => {
    expect(NAMESPACE).toMatch(/^[A-Z][A-Z0-9]*$/);
    expect(NAMESPACE).not.toMatch(CELL_LIKE);
    expect(BUILT_INS.has(NAMESPACE)).toBe(false);
  });
});

describe('what Excel shows of a function', () => {
  test.each(EACH)('%s: is said in Chinese, in two lines at most', (_, { description }) => {
    expect(description).toMatch(/\p{Script=Han}/u);
    expect(description.length).toBeLessThanOrEqual(LONGEST.description);
    expect(description).toBe(description.trim());
  });

  test.each(EACH)('%s: its parameters have unique names and a line each', (_, { parameters }) => {
    const names = parameters.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, description } of parameters) {
      expect(name).toMatch(/^\p{Script=Han}+$/u);
      expect(description).toMatch(/\p{Script=Han}/u);
      expect(description.length).toBeLessThanOrEqual(LONGEST.parameter);
    }
  });

  test.each(EACH)('%s: its optional parameters come last', (_, { parameters }) => {
    const optional = parameters.map((each) => each.optional);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    expect(optional[0]).toBe(false);
  });
});
