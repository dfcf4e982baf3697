import { createContext, runInContext } from 'node:vm';
import { CELL_FUNCTIONS } from '../../functions/catalogue';
import { functionsJson } from '../../functions/metadata';
import functional from '../../src/tables/classification/functional.json';
import { LAYOUTS } from '../../src/tables/layout';
import { build, built, builtNames } from './built';
import { fakeHost, HostError } from './host';

beforeAll(build, 60_000);

interface Metadata {
  readonly functions: readonly { readonly id: string; readonly name: string; readonly helpUrl: string }[];
}
const metadata = (): Metadata => JSON.parse(built('functions/functions.json')) as Metadata;
/** The address that the build was made for. */
const site = (): string => metadata().functions[0]!.helpUrl.replace(/\/help\/.*$/, '');

describe('dist/functions/functions.js', () => {
  it('associates every function with the host, and computes', () => {
    const { host, functions } = fakeHost();
    // Nothing but what a browser's JavaScript has, and the host's global.
    runInContext(built('functions/functions.js'), createContext({ CustomFunctions: host }));
    expect([...functions.keys()]).toEqual(CELL_FUNCTIONS.map(({ id }) => id));
    const growthRate = functions.get('GROWTHRATE')!;
    expect(growthRate([[810.16]], [[464.14]], null, null, {})).toEqual([[0.7455]]);
    expect(() => growthRate([[0.4]], [[0]], null, null, {})).toThrow(new HostError('#DIV/0!'));
    expect(functions.get('CHANGETEXT')!([[810.16]], [[464.14]], null, {})).toEqual([
      ['增加346.02万元，增长74.55%'],
    ]);
  });

  it('is small', () => {
    expect(Buffer.byteLength(built('functions/functions.js'))).toBeLessThan(60_000);
  });

  it('holds no tables and no classification', () => {
    const code = built('functions/functions.js');
    expect(LAYOUTS.filter(({ name }) => code.includes(name))).toEqual([]);
    const items = functional.filter((each) => each.code.length === 7);
    expect(items.length).toBeGreaterThan(400);
    expect(items.filter((each) => code.includes(each.code))).toEqual([]);
  });
});

describe('dist/functions/functions.json', () => {
  it('is made from the sources', () => {
    expect(built('functions/functions.json')).toBe(functionsJson(site()));
  });

  it('names exactly what the bundle associates', () => {
    const { host, functions } = fakeHost();
    runInContext(built('functions/functions.js'), createContext({ CustomFunctions: host }));
    expect(metadata().functions.map(({ id }) => id)).toEqual([...functions.keys()]);
  });

  it('points to https, or to this machine', () => {
    expect(site()).toMatch(/^https:\/\/[^/\s]+(\/[^\s]*[^/\s])?$/);
  });
});

const GUIDES = ['commands', 'deployment', 'excel', 'formulas', 'functions', 'index', 'page', 'templates'];
const pages = (): string[] => builtNames('help').filter((name) => name.endsWith('.html'));

describe('dist/help', () => {
  const idsOf = (html: string): readonly string[] =>
    [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);

  test.each(CELL_FUNCTIONS.map(({ id, name }) => [id, name] as const))(
    '%s.html is the page of %s',
    (id, name) => {
      const { helpUrl } = metadata().functions.find((each) => each.id === id)!;
      expect(helpUrl).toBe(`${site()}/help/${id}.html`);
      const html = built(`help/${id}.html`);
      expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">/);
      expect(html).toContain(`<title>${name} - 决算助手</title>`);
      expect(html).toContain(`<h1 id="${name}">${name}</h1>`);
    },
  );

  it('has a page for each function and each guide, and nothing else', () => {
    expect(pages().sort()).toEqual(
      [...GUIDES.map((name) => `${name}.html`), ...CELL_FUNCTIONS.map(({ id }) => `${id}.html`)].sort(),
    );
  });

  it('asks nothing of the outside, and leads nowhere that is not there', () => {
    for (const name of pages()) {
      const html = built(`help/${name}`);
      expect(html).not.toMatch(/<(script|link|iframe)\b|@import|url\(|\bsrc="(?!images\/)|\bhref="https?:/);
      for (const [, file = '', anchor] of html.matchAll(/ href="([^"#]*)(?:#([^"]*))?"/g)) {
        const target = built(`help/${file}`);
        if (anchor !== undefined) expect(idsOf(target)).toContain(decodeURI(anchor));
      }
    }
  });
});
