import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../../../src/narrative/verify/claim';
import { BUREAU, BUREAU_BEFORE } from './bureau';
import { claimsOf, linesOf, textOf } from './claims';
import { fill } from './fill';

const WORDINGS = readdirSync(join(__dirname, 'wordings')).map((file) => file.replace(/\.txt$/, ''));

const textIn = (name: string): string => fill(textOf(`wordings/${name}.txt`), BUREAU, BUREAU_BEFORE);
const withPrior = (text: string): readonly Claim[] => claimsOf(text, BUREAU, BUREAU_BEFORE);
const count = (claims: readonly Claim[], verdict: Claim['verdict']): number =>
  claims.filter((claim) => claim.verdict === verdict).length;

const wide = (text: string): string =>
  text.replace(/[\d.%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const wrapped = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line.length < 60 ? line : (line.match(/.{1,42}/g) ?? []).join('\n')))
    .join('\n');

/** A page ends after every fourth line, wherever that is in a sentence. */
const paged = (text: string): string =>
  wrapped(text)
    .split('\n')
    .map((line, i) =>
      i % 4 === 3
        ? `${line}\n${[' — 12 — ', '12', '第 12 页', '\f- 12 -'][Math.floor(i / 4) % 4] ?? ''}`
        : line,
    )
    .join('\n');

function inFigures(text: string): string {
  let sections = 0;
  return text.replace(/^[一二三四五六七八九十]+、/gm, () => `${++sections}、`);
}

const HEADING = /^((?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)[^。，；：\d]{0,40})$/gm;

const RADICALS: Readonly<Record<string, string>> = {
  一: '⼀',
  入: '⼊',
  支: '⽀',
  金: '⾦',
  用: '⽤',
  车: '⻋',
  户: '⼾',
};
const inRadicals = (text: string): string =>
  text.replace(/[一入支金用车户]/g, (char) => RADICALS[char] ?? char);

/** What happens to a text between the author and the reader. */
const CARRIERS: readonly (readonly [string, (text: string) => string])[] = [
  ['with full-width figures', wide],
  ['wrapped, as taken from a PDF', wrapped],
  ['wrapped, with the numbers of its pages', paged],
  ['with spaces around its figures', (text) => text.replace(/(\d[\d.,]*)(万元|元|%)/g, ' $1 $2 ')],
  ['with thousands separated', (text) => text.replace(/(\d{1,3})(\d{3}\.\d\d万元)/g, '$1,$2')],
  ['with full-width separators', (text) => text.replace(/(\d{1,3})(\d{3}\.\d\d万元)/g, '$1，$2')],
  [
    'with other brackets and quotes',
    (text) => text.replace(/（/g, '(').replace(/）/g, ')').replace(/[“”]/g, ''),
  ],
  ['with half-width punctuation', (text) => text.replace(/，/g, ',').replace(/；/g, ';').replace(/：/g, ':')],
  ['with its headings as Markdown', (text) => text.replace(/^([一二三四五六七八九十]+、)/gm, '## $1')],
  ['with its percentages in words', (text) => text.replace(/(\d+\.\d\d)%/g, '百分之$1')],
  [
    'with its years in words',
    (text) => text.replace(/2023年/g, '二〇二三年').replace(/2022年/g, '二○二二年'),
  ],
  ['with the line breaks of another program', (text) => text.replace(/\n/g, '\u000b')],
  ['with each sentence on a line', (text) => text.replace(/。(?!\n)/g, '。\n')],
  ['without its line breaks', (text) => text.replace(/\n/g, '')],
  ['with spaces for its line breaks', (text) => text.replace(/\n/g, '  ')],
  [
    'with a space after the number of a section',
    (text) => text.replace(/^([一二三四五六七八九十]+)、/gm, '$1 '),
  ],
  ['with the numbers of its sections in figures', inFigures],
  ['with its headings in lists, as Markdown', (text) => text.replace(HEADING, '- **$1**')],
  ['quoted, as Markdown', (text) => text.replace(/^/gm, '> ')],
  ['with Markdown’s escapes', (text) => text.replace(/^(\d+)\./gm, '$1\\.').replace(/-/g, '\\-')],
  [
    'with the tags of a web page',
    (text) => text.replace(/(\d[\d.]*万元)/g, '<u class="n">$1</u>&nbsp;').replace(/\n/g, '<br>\n'),
  ],
  ['with radicals for characters, as taken from a PDF', inRadicals],
  [
    'with its headings ended',
    (text) => text.replace(/^([一二三四五六七八九十]+、[^。，；：\d]{0,40})$/gm, '$1。'),
  ],
];

describe.each(WORDINGS)('a right explanation in the wording of %s', (name) => {
  const text = textIn(name);

  test('has nothing wrong, with last year’s accounts and without', () => {
    expect(linesOf(withPrior(text), 'wrong')).toEqual([]);
    expect(linesOf(claimsOf(text, BUREAU), 'wrong')).toEqual([]);
  });

  test('has four fifths of its claims judged', () => {
    const claims = withPrior(text);
    expect(count(claims, 'ok')).toBeGreaterThan(claims.length * 0.79);
  });

  test.each(CARRIERS)('has nothing wrong %s', (_, carry) => {
    const claims = withPrior(carry(text));
    expect(linesOf(claims, 'wrong')).toEqual([]);
    expect(count(claims, 'ok')).toBeGreaterThan(count(withPrior(text), 'ok') - 5);
  });

  test('has a digit mistyped found where it stands', () => {
    const figures = withPrior(text).filter(
      ({ verdict, kind, stated }) =>
        verdict === 'ok' && kind !== 'name' && /^[1-9]\d*\.\d\d(?:万元|%)$/.test(stated),
    );
    // Every seventh, for time.
    for (const { start, end } of figures.filter((_, i) => i % 7 === 0)) {
      const stated = text.slice(start, end);
      const slipped = String((Number(stated[0]) % 9) + 1) + stated.slice(1);
      const wrong = withPrior(text.slice(0, start) + slipped + text.slice(end)).filter(
        (claim) => claim.verdict === 'wrong',
      );
      expect({ stated, found: wrong.some((claim) => claim.end > start) }).toEqual({ stated, found: true });
    }
  });
});
