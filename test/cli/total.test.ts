import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile, utils } from '@e965/xlsx';
import { put as putFigure, type Place } from '../kit/edit';
import type { Model } from '../kit/model';
import { HUNAN } from '../kit/style';
import { juesuan, useFolder, type Run } from './command';
import { BUREAU, BUREAU_WITHOUT_PORT, UNITS, unitsFolder, writeModel } from './department';
import { put, unrelated } from './workbooks';

const folder = useFolder();
const SLOW = 60_000;
const HOSTING: Place = { table: '07', line: '决算', column: '公务接待费' };

/** The key rollUp of the JSON, as docs/命令行.md writes it down. */
interface RollUp {
  readonly units: number;
  readonly equal: number;
  readonly rounding: number;
  readonly missing: readonly string[];
  readonly flaws: readonly {
    readonly cell: { readonly table: string; readonly address: string; readonly value: string };
    readonly sum: string;
    readonly difference: string;
    readonly suspects: readonly {
      readonly file: string;
      readonly department: string;
      readonly why: string;
      readonly value: string;
      readonly needed: string;
      readonly slip: string | null;
    }[];
  }[];
  readonly unknown: readonly {
    readonly cell: { readonly table: string };
    readonly files: readonly string[];
  }[];
  readonly causes: readonly { readonly department: string; readonly why: string; readonly count: number }[];
}

const rollUpOf = ({ stdout }: Run): RollUp => (JSON.parse(stdout) as { rollUp: RollUp }).rollUp;

const bureau = (model: Model = BUREAU): string => writeModel(folder(), '交通运输局', model);
const asJson = (units: string, total: string): Run =>
  juesuan('check', units, '--total', total, '--format', 'json');

/** 港航中心 has 1.40; here it is typed with the decimal point one place off. */
const SLIPPED = putFigure(UNITS.港航中心, HOSTING, '14.00');

describe('--total, where the department is the sum of its units', () => {
  it(
    'says how many figures agree, and is content',
    () => {
      const run = asJson(unitsFolder(folder()), bureau());
      expect(run).toMatchObject({ status: 0, stderr: '' });
      const { equal, ...rest } = rollUpOf(run);
      expect(rest).toMatchObject({ units: 3, rounding: 0, missing: [], flaws: [], unknown: [], causes: [] });
      expect(equal).toBeGreaterThan(300);
    },
    SLOW,
  );

  it(
    'is the same when its own workbook lies among theirs, under the name given or through another path',
    () => {
      const units = unitsFolder(folder());
      const total = writeModel(units, '交通运输局', BUREAU);
      const run = asJson(units, join(units, '..', '单位', '交通运输局.xlsx'));
      expect(rollUpOf(run)).toMatchObject({ units: 3, flaws: [] });
      expect(rollUpOf(asJson(units, total))).toMatchObject({ units: 3, flaws: [] });
    },
    SLOW,
  );

  it(
    'is the same for units in 元 and of another layout',
    () => {
      const units = unitsFolder(folder());
      writeModel(units, '公路局', UNITS.公路局, { ...HUNAN, unit: '元' });
      writeModel(units, '客运所', UNITS.客运所, {
        ...HUNAN,
        total: 'last',
        codes: 'parts',
        sheets: 'stacked',
      });
      expect(rollUpOf(asJson(units, bureau()))).toMatchObject({ units: 3, flaws: [], missing: [] });
    },
    SLOW,
  );
});

describe('--total, where it is not', () => {
  it(
    'names the unit with the one changed figure, its figure and the one that would do',
    () => {
      const units = unitsFolder(folder(), { 港航中心: SLIPPED });
      const run = asJson(units, bureau());
      expect(run.status).toBe(1);
      const { flaws, causes } = rollUpOf(run);
      expect(flaws).toMatchObject([
        {
          cell: { table: '07', value: '4.90' },
          sum: '17.50',
          difference: '-12.60',
          suspects: [
            {
              file: join(units, '港航中心.xlsx'),
              department: '某县港航中心',
              why: 'slip',
              value: '14.00',
              needed: '1.40',
            },
          ],
        },
      ]);
      const [suspect] = flaws[0]?.suspects ?? [];
      expect(suspect?.slip).toBe('小数点错位');
      // Nothing of the unit besides its name.
      expect(Object.keys(suspect ?? {}).sort()).toEqual(
        ['department', 'file', 'needed', 'slip', 'value', 'why'].sort(),
      );
      expect(causes).toMatchObject([{ department: '某县港航中心', why: 'slip', count: 1 }]);
    },
    SLOW,
  );

  it(
    'says so in every form of output',
    () => {
      const units = unitsFolder(folder(), { 港航中心: SLIPPED });
      const total = bureau();
      const says = '某县港航中心这个单位的数疑似录错';
      const run = (...args: readonly string[]) => juesuan('check', units, '--total', total, ...args);
      expect(run().stdout).toMatch(
        /07表 [A-Z]+\d+ .*：部门 4\.90，各单位之和 17\.50，相差 -12\.60；某县港航中心/,
      );
      expect(run('--format', 'md').stdout).toContain(says);
      const out = (name: string) => join(folder(), name);
      run('--out', out('汇总.html'));
      expect(readFileSync(out('汇总.html'), 'utf8')).toContain(says);
      run('--out', out('汇总.xlsx'));
      const sheet = readFile(out('汇总.xlsx')).Sheets['汇总核对'];
      const rows = sheet ? utils.sheet_to_json<string[]>(sheet, { header: 1 }) : [];
      expect(rows.at(-1)?.slice(0, 1)).toEqual(['07表']);
      expect(rows.at(-1)?.at(-1)).toContain(says);
      expect(run('--out', `${out('结果')}/`).stdout).toContain(says);
    },
    SLOW,
  );

  it(
    'names the unit that the department forgot, for every figure it has',
    () => {
      const run = asJson(unitsFolder(folder()), bureau(BUREAU_WITHOUT_PORT));
      const { flaws, causes } = rollUpOf(run);
      expect(run.status).toBe(1);
      expect(flaws.length).toBeGreaterThan(100);
      expect(causes[0]).toMatchObject({ department: '某县港航中心', why: 'leftOut', count: flaws.length });
    },
    SLOW,
  );

  it(
    'names nobody for a figure that no unit explains by itself',
    () => {
      const run = asJson(unitsFolder(folder()), bureau(putFigure(BUREAU, HOSTING, '5.91')));
      expect(run.status).toBe(1);
      expect(rollUpOf(run)).toMatchObject({
        flaws: [{ sum: '4.90', difference: '1.01', suspects: [] }],
        causes: [],
      });
    },
    SLOW,
  );
});

describe('--total, where something is missing', () => {
  it(
    'tells of a workbook that could not be added up, and does not pass it over',
    () => {
      const units = unitsFolder(folder());
      const broken = put(units, '站务中心.xlsx', '不是工作簿');
      const json = asJson(units, bureau());
      expect(json.status).toBe(2);
      expect(rollUpOf(json)).toMatchObject({ units: 3, missing: [broken], flaws: [] });
      const text = juesuan('check', units, '--total', join(folder(), '交通运输局.xlsx'));
      expect(text.stdout).toContain(`有 1 个文件没有审核成，没有加进来，相差可能由此而来：${broken}`);
    },
    SLOW,
  );

  it(
    'does not compare a 款 that a unit does not list, and names the unit',
    () => {
      const { coded } = UNITS.公路局;
      const lines = coded['05'].lines.filter(({ code }) => code?.length === 3);
      const folded = { ...UNITS.公路局, coded: { ...coded, '05': { ...coded['05'], lines } } };
      const units = unitsFolder(folder(), { 公路局: folded });
      const { flaws, unknown } = rollUpOf(asJson(units, bureau()));
      expect(flaws).toEqual([]);
      expect(unknown.length).toBeGreaterThan(0);
      for (const { cell, files } of unknown)
        expect([cell.table, files]).toEqual(['05', [join(units, '公路局.xlsx')]]);
    },
    SLOW,
  );

  it(
    'does not take text in an amount cell for nothing',
    () => {
      const units = unitsFolder(folder(), { 客运所: putFigure(UNITS.客运所, HOSTING, '待定') });
      const { flaws, unknown } = rollUpOf(asJson(units, bureau()));
      expect(flaws).toEqual([]);
      expect(unknown).toMatchObject([{ cell: { table: '07' }, files: [join(units, '客运所.xlsx')] }]);
    },
    SLOW,
  );

  it.each([
    ['leads nowhere', () => join(folder(), '没有.xlsx'), '没有这个文件或文件夹'],
    ['is no workbook', () => put(folder(), '部门.xlsx', '文本'), '看起来是文本文件'],
    ['holds none of the tables', () => unrelated(folder(), '部门.xlsx'), '没有找到部门决算公开的任何一张表'],
  ])('of a workbook that %s ends the run', (_what, total, says) => {
    const units = join(folder(), '单位');
    mkdirSync(units);
    writeModel(units, '公路局', UNITS.公路局);
    const file = total();
    const run = asJson(units, file);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr.startsWith(`部门工作簿 ${file}：`)).toBe(true);
    expect(run.stderr).toContain(says);
  });
});
