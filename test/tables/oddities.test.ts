import type { Cell, SheetRow, Snapshot } from '../../src/sheet/snapshot';
import { recognise } from '../../src/tables/recognise';
import { checked } from '../kit/checked';
import type { Line } from '../kit/model';
import { BOTH, published, type Published } from '../kit/published/accounts';
import { codeAndName, economicCodes, economicLine } from '../kit/published/bodies';
import { toBook, typed, type Cells, type Ink } from '../kit/published/cells';
import { amountsOf, amountsRead } from '../kit/published/read';
import { blocks, HEADERS, nine, NO_FLOW, type NineStyle } from '../kit/published/standard';
import { amount } from '../kit/render/grid';
import { software2021 } from './provinces/books/software2021';

const INK: Ink = { unit: '万元', as: 'number', none: 'blank' };

const book = (accounts: Published, style: Partial<NineStyle> = {}, ink: Ink = INK): Snapshot =>
  toBook(
    nine(accounts, {
      sheet: (title, id) => `${id}${title}`.slice(0, 31),
      head: (title, id) =>
        typed(`${title}\n||||公开${id}表\n部门：${accounts.model.department ?? ''}||||单位：${ink.unit}`),
      headers: HEADERS,
      codes: { labels: codeAndName, total: 'first' },
      threePublic: (model) => blocks(model),
      ...style,
    }),
    ink,
  );

/** The row of the first code in `book`. */
const BODY = 5;
const CODED = /^0[235]/;
const NAMES_ONLY: NineStyle['headers'] = {
  ...HEADERS,
  '02': '项目|本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入',
  '03': '项目|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出',
  '05': '项目|本年支出\n|小计|基本支出|项目支出',
  '08': '项目|年初结转和结余|本年收入|本年支出|||年末结转和结余\n|||小计|基本支出|项目支出',
  '09': '项目|本年支出\n|小计|基本支出|项目支出',
};

const labelled = (of: (code: string, name: string) => Cells): Partial<NineStyle> => ({
  codes: { labels: ({ code, label }: Line) => of(code ?? '', label), total: 'first' },
});
const inOneCell = (of: (code: string, name: string) => string): Partial<NineStyle> => ({
  ...labelled((code, name) => [of(code, name)]),
  headers: NAMES_ONLY,
});

const eachCell = ({ sheets }: Snapshot, edit: (cell: Cell) => Cell): Snapshot => ({
  sheets: sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(edit) })),
  })),
});
const eachText = (from: Snapshot, edit: (text: string) => string): Snapshot =>
  eachCell(from, (cell) => (typeof cell.value === 'string' ? { ...cell, value: edit(cell.value) } : cell));

/** The first rows of a table again after its fourth row, as on its second page. */
function onTwoPages(from: Snapshot, repeated: (head: readonly SheetRow[]) => readonly SheetRow[]): Snapshot {
  return {
    sheets: from.sheets.map((sheet) => {
      if (!CODED.test(sheet.name)) return sheet;
      const [head, page] = [sheet.rows.slice(0, BODY), BODY + 4];
      const rows = [...sheet.rows.slice(0, page), ...repeated(head), ...sheet.rows.slice(page)];
      return { ...sheet, rows: rows.map((row, index) => ({ ...row, index })) };
    }),
  };
}

const continued = (head: readonly SheetRow[]): readonly SheetRow[] =>
  head.map((row, i) => {
    const again = ({ value }: Cell) => (typeof value === 'string' ? `${value}（续）` : value);
    return i === 0 ? { ...row, cells: row.cells.map((cell) => ({ ...cell, value: again(cell) })) } : row;
  });

const LISTS = [economicCodes('301', '303'), economicCodes('302'), economicCodes('307', '310')];
const economicNames: NonNullable<NineStyle['economic']> = ({ economic: { lines, personnel, operating } }) => [
  ...Array.from({ length: Math.max(...LISTS.map(({ length }) => length)) }, (_, i) =>
    LISTS.flatMap((list): Cells => {
      const line = list[i] === undefined ? null : economicLine(lines, list[i]);
      return line ? [line.label, amount(line.figures['决算数'])] : [null, null];
    }),
  ),
  ['人员经费合计', amount(personnel), '公用经费合计', null, null, amount(operating)],
];

const DOWN = [
  ['合计', '合计'],
  ['1.因公出国（境）费用', '因公出国费'],
  ['2.公务接待费', '公务接待费'],
  ['3.公务用车费', '公务用车小计'],
  ['其中：（1）公务用车运行维护费', '公务用车运行费'],
  ['（2）公务用车购置', '公务用车购置费'],
] as const;

const BOOKS: readonly (readonly [string, (accounts: Published) => Snapshot])[] = [
  [
    'names alone, indented',
    (a) =>
      book(
        a,
        inOneCell((code, name) => `${'　'.repeat(code.length / 2)}${name}`),
      ),
  ],
  [
    '“2010301-行政运行”',
    (a) =>
      book(
        a,
        inOneCell((code, name) => `${code}-${name}`),
      ),
  ],
  [
    '“[2010301]行政运行”',
    (a) =>
      book(
        a,
        inOneCell((code, name) => `[${code}]${name}`),
      ),
  ],
  [
    '“行政运行（2010301）”',
    (a) =>
      book(
        a,
        inOneCell((code, name) => `${name}（${code}）`),
      ),
  ],
  [
    '“201.03.01”',
    (a) =>
      book(
        a,
        labelled((code, name) => [code.replace(/^(\d{3})(?=\d)|(\d\d)(?=\d\d$)/g, '$&.'), name]),
      ),
  ],
  [
    'a label in a second script',
    (a) => eachText(book(a), (text) => (/^[\u4e00-\u9fff]{2,}$/.test(text) ? `${text}\nཁྱོན་བསྡོམས།` : text)),
  ],
  [
    'radicals for characters, as converted from a PDF',
    (a) =>
      eachText(book(a), (text) =>
        text.replace(/[一入支金用车户]/g, (char) => '⼀⼊⽀⾦⽤⻋⼾'['一入支金用车户'.indexOf(char)] ?? char),
      ),
  ],
  [
    '“无” for nothing',
    (a) => eachText(book(a, {}, { ...INK, none: '-' }), (text) => (text === '-' ? '无' : text)),
  ],
  [
    'the unit as “（元）”',
    (a) => eachText(book(a, {}, { ...INK, unit: '元' }), (text) => (text === '单位：元' ? '（元）' : text)),
  ],
  ['“合　　计：”', (a) => eachText(book(a), (text) => (text === '合计' ? '合　　计：' : text))],
  ['“支出合计” for 合计', (a) => eachText(book(a), (text) => (text === '合计' ? '支出合计' : text))],
  ['the title again on the second page', (a) => onTwoPages(book(a), (head) => head)],
  ['the title with 续 on the second page', (a) => onTwoPages(book(a), continued)],
  ['the header again on the second page', (a) => onTwoPages(book(a), (head) => head.slice(3))],
  [
    'the unit behind the title',
    (a) => eachText(book(a), (text) => (/决算(总)?表$/.test(text) ? `${text}-某局` : text)),
  ],
  [
    '“总体情况表”',
    (a) => eachText(book(a), (text) => text.replace(/(收入|支出|收支)决算总?表$/, '$1决算总体情况表')),
  ],
  [
    '“一般公共服务（类）支出”',
    (a) => eachText(book(a), (text) => text.replace(/^([一二三四五六七八九十]+、.+)支出$/, '$1（类）支出')),
  ],
  [
    'a heading over the labels that nobody knows',
    (a) => eachText(book(a), (text) => (text === '项目' ? '*类级' : text)),
  ],
  [
    'who signed below',
    (a) => ({
      sheets: book(a).sheets.map((sheet) => ({
        ...sheet,
        rows: [
          ...sheet.rows,
          {
            index: 99,
            hidden: false,
            cells: [
              { column: 0, value: '单位负责人：张三' },
              { column: 3, value: 2024 },
            ],
          },
        ],
      })),
    }),
  ],
  [
    '06 without codes',
    (a) =>
      book(a, {
        headers: { ...HEADERS, '06': '人员经费||公用经费\n科目名称|决算数|科目名称|决算数|科目名称|决算数' },
        economic: economicNames,
      }),
  ],
  [
    '07 beside last year’s',
    (a) =>
      book(a, {
        headers: { ...HEADERS, '07': '项目|2022年决算数|2023年预算数|2023年决算数|比上年增减' },
        threePublic: ({ threePublic: { budget, actual } }) =>
          DOWN.map(([label, key]) => [
            label,
            amount('1.23'),
            amount(budget[key]),
            amount(actual[key]),
            amount('0.50'),
          ]),
      }),
  ],
];

describe.each(BOOKS)('a workbook with %s', (_, make) => {
  test.each(BOTH)('of %s is read whole, and has no error', (__, spec) => {
    const accounts = published(spec, 2023);
    const made = make(accounts);
    const expected = Object.entries(amountsOf(accounts.model)).filter(([key]) => !NO_FLOW.test(key));
    const found = amountsRead(recognise(made));
    expect(Object.fromEntries(expected.map(([key]) => [key, found[key]]))).toEqual(
      Object.fromEntries(expected),
    );
    const { findings, faults } = checked(made);
    expect(findings.filter((finding) => finding.class === '逻辑性').map(({ message }) => message)).toEqual(
      [],
    );
    expect(faults).toEqual([]);
  });
});

describe('the tables of the reporting system in the same workbook', () => {
  const [, spec] = BOTH[0];
  const accounts = published(spec, 2021);

  test('do not stand in for those published', () => {
    const sheets = [...software2021.book(accounts).sheets, ...book(accounts).sheets];
    const own = new Set(book(accounts).sheets.map(({ name }) => name));
    expect(recognise({ sheets }).tables.map(({ sheet }) => own.has(sheet))).toEqual(Array(9).fill(true));
    expect(recognise({ sheets }).unit).toBe('万元');
  });
});

describe('rows that nobody can name', () => {
  test('are no empty table', () => {
    const [, spec] = BOTH[1];
    const nameless = book(
      published(spec, 2023),
      labelled(() => [null, null]),
    );
    const unread = {
      sheets: nameless.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.filter(
          (row) => !row.cells.some(({ value }) => value === '合计' && sheet.name.startsWith('02')),
        ),
      })),
    };
    expect(recognise(unread).tables.map(({ id }) => id)).not.toContain('02');
  });
});
