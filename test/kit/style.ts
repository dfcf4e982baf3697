import fc from 'fast-check';
import type { Unit } from '../../src/amount/unit';

/** Everything in which real workbooks of the same accounts differ. */
export interface Style {
  readonly total: 'first' | 'last';
  /** 行次 and 栏次; the latter with the formula of each column, as some provinces print it. */
  readonly lineNumbers: boolean | 'formulas';
  readonly unit: Unit;
  readonly amounts: 'numbers' | 'unformatted' | 'text' | 'untidyText';
  readonly codes: 'one' | 'numeric' | 'parts' | 'prefixes' | 'withName';
  readonly levels: 'asGiven' | 'items' | 'all';
  readonly sheets: 'titles' | 'numbers' | 'stacked';
  readonly order: readonly number[];
  readonly ordinals: 'none' | 'chinese' | 'shifted' | 'digits' | 'brackets';
  readonly threePublic: 'blocks' | 'alternating' | 'down';
  readonly economicLists: 2 | 3;
  /** Covered cells of a merged header: blank, as a spreadsheet keeps them, or filled, as converters do. */
  readonly headerCells: 'first' | 'all';
  readonly spacing: boolean;
  readonly blankRows: boolean;
  readonly blankColumns: boolean;
  readonly extras: boolean;
  readonly heading: 'apart' | 'together' | 'labels' | 'above' | 'inHeader';
  readonly titles: 'standard' | 'variant' | 'prefixed' | 'numbered';
  readonly notes: boolean;
}

export const HUNAN: Style = {
  total: 'first',
  lineNumbers: true,
  unit: '万元',
  amounts: 'numbers',
  codes: 'one',
  levels: 'asGiven',
  sheets: 'titles',
  order: [0, 1, 2, 3, 4, 5, 6, 7, 8],
  ordinals: 'chinese',
  threePublic: 'blocks',
  economicLists: 3,
  headerCells: 'first',
  spacing: false,
  blankRows: false,
  blankColumns: false,
  extras: false,
  heading: 'apart',
  titles: 'standard',
  notes: true,
};

/** One difference each from the Hunan layout, by what an accountant would call it. */
export const SINGLE_CHANGES: readonly (readonly [string, Partial<Style>])[] = [
  ['合计 in the last row', { total: 'last' }],
  ['no 行次 and 栏次', { lineNumbers: false }],
  ['栏次 with formulas', { lineNumbers: 'formulas' }],
  ['元 instead of 万元', { unit: '元' }],
  ['numbers without a number format', { amounts: 'unformatted' }],
  ['amounts as text', { amounts: 'text' }],
  ['amounts as untidy text', { amounts: 'untidyText' }],
  ['codes as numbers', { codes: 'numeric' }],
  ['类, 款 and 项 in three columns', { codes: 'parts' }],
  ['whole codes in three columns', { codes: 'prefixes' }],
  ['code and name in one cell', { codes: 'withName' }],
  ['项 rows only', { levels: 'items' }],
  ['类, 款 and 项 rows everywhere', { levels: 'all' }],
  ['all nine tables on one sheet', { sheets: 'stacked' }],
  ['sheets renamed', { sheets: 'numbers' }],
  ['sheets reordered', { order: [8, 3, 6, 0, 7, 1, 5, 2, 4] }],
  ['no ordinals before the classes', { ordinals: 'none' }],
  ['other ordinals', { ordinals: 'shifted' }],
  ['digits as ordinals', { ordinals: 'digits' }],
  ['bracketed ordinals', { ordinals: 'brackets' }],
  ['07 alternating', { threePublic: 'alternating' }],
  ['07 with its items down the side', { threePublic: 'down' }],
  ['06 in two lists', { economicLists: 2 }],
  ['merged header cells filled', { headerCells: 'all' }],
  ['spaces and line breaks in labels', { spacing: true }],
  ['blank rows inserted', { blankRows: true }],
  ['blank columns inserted', { blankColumns: true }],
  ['a cover, a contents sheet and unknown tables', { extras: true }],
  ['department and unit in one cell', { heading: 'together' }],
  ['labels and values of the heading in cells of their own', { heading: 'labels' }],
  ['heading above the title', { heading: 'above' }],
  ['the unit in the heading of the amounts only', { heading: 'inHeader' }],
  ['the number of the table in the cell of its title', { titles: 'numbered' }],
  ['other accepted titles', { titles: 'variant' }],
  ['titles with year and department', { titles: 'prefixed' }],
  ['no notes', { notes: false }],
];

/** Any combination. */
export const anyStyle: fc.Arbitrary<Style> = fc.record({
  total: fc.constantFrom('first', 'last'),
  lineNumbers: fc.constantFrom<Style['lineNumbers']>(true, false, 'formulas'),
  unit: fc.constantFrom('万元', '元'),
  amounts: fc.constantFrom('numbers', 'unformatted', 'text', 'untidyText'),
  codes: fc.constantFrom('one', 'numeric', 'parts', 'prefixes', 'withName'),
  levels: fc.constantFrom('asGiven', 'items', 'all'),
  sheets: fc.constantFrom('titles', 'numbers', 'stacked'),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 9, maxLength: 9 }),
  ordinals: fc.constantFrom('none', 'chinese', 'shifted', 'digits', 'brackets'),
  threePublic: fc.constantFrom('blocks', 'alternating', 'down'),
  economicLists: fc.constantFrom(2, 3),
  headerCells: fc.constantFrom('first', 'all'),
  spacing: fc.boolean(),
  blankRows: fc.boolean(),
  blankColumns: fc.boolean(),
  extras: fc.boolean(),
  heading: fc.constantFrom('apart', 'together', 'labels', 'above', 'inHeader'),
  titles: fc.constantFrom('standard', 'variant', 'prefixed', 'numbered'),
  notes: fc.boolean(),
});
