import { acceptedNames } from '../../src/tables/classification/names';
import { CODED_IDS, type CodedId, type CodedTable, type Figures, type Line, type Model } from './model';

/** What one 项 took in and spent, in hundredths of 万元; what is absent is nothing. */
export interface Activity {
  readonly code: string;
  readonly generalBasic?: number;
  readonly generalProject?: number;
  readonly fundBasic?: number;
  readonly fundProject?: number;
  readonly capitalProject?: number;
  /** Spent from other money than appropriations. */
  readonly ownBasic?: number;
  readonly ownProject?: number;
  readonly upward?: number;
  readonly business?: number;
  readonly downward?: number;
  /** Other income. */
  readonly superior?: number;
  readonly service?: number;
  readonly trade?: number;
  readonly affiliated?: number;
  readonly other?: number;
  readonly generalOpening?: number;
  readonly generalClosing?: number;
  readonly fundOpening?: number;
  readonly fundClosing?: number;
  readonly capitalOpening?: number;
  readonly capitalClosing?: number;
}

export interface Spec {
  readonly department: string | null;
  readonly year: number | null;
  readonly activities: readonly Activity[];
  /** Other money at the beginning of the year; what is left of it at the end follows. */
  readonly ownOpening: number;
  readonly surplusUsed: number;
  readonly distributed: number;
  /** Basic expenditure of the general budget by 款; 基本工资 takes what they leave. */
  readonly economic: Readonly<Record<string, number>>;
  /** 07: 因公出国, 购置, 运行, 接待. */
  readonly threePublicBudget: readonly [number, number, number, number];
  readonly threePublicActual: readonly [number, number, number, number];
}

const KINDS = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'] as const;
const CLASS_NAMES = '201 202 203 204 205 206 208 210 211 212 213 221 223 229'.split(' ');

/** Zero is a blank cell, as the reporting system exports it. */
const figure = (hundredths: number): string | null =>
  hundredths === 0 ? null : (hundredths / 100).toFixed(2);

type Amounts = Readonly<Record<string, number>>;

const printed = (amounts: Amounts): Figures =>
  Object.fromEntries(Object.entries(amounts).map(([key, value]) => [key, figure(value)]));

interface Flow {
  readonly basic: number;
  readonly project: number;
  readonly opening: number;
  readonly closing: number;
  readonly income: number;
}

function flow(basic = 0, project = 0, opening = 0, closing = 0): Flow {
  return { basic, project, opening, closing, income: basic + project + closing - opening };
}

const flowsOf = (a: Activity): Readonly<Record<(typeof KINDS)[number], Flow>> => ({
  一般公共预算财政拨款: flow(a.generalBasic, a.generalProject, a.generalOpening, a.generalClosing),
  政府性基金预算财政拨款: flow(a.fundBasic, a.fundProject, a.fundOpening, a.fundClosing),
  国有资本经营预算财政拨款: flow(0, a.capitalProject, a.capitalOpening, a.capitalClosing),
});

function incomeRow(a: Activity): Amounts {
  const parts = {
    财政拨款收入: Object.values(flowsOf(a)).reduce((sum, { income }) => sum + income, 0),
    上级补助收入: a.superior ?? 0,
    事业收入: a.service ?? 0,
    经营收入: a.trade ?? 0,
    附属单位上缴收入: a.affiliated ?? 0,
    其他收入: a.other ?? 0,
  };
  return { 本年收入合计: Object.values(parts).reduce((sum, part) => sum + part, 0), ...parts };
}

function expenditureRow(a: Activity): Amounts {
  const flows = Object.values(flowsOf(a));
  const parts = {
    基本支出: flows.reduce((sum, { basic }) => sum + basic, a.ownBasic ?? 0),
    项目支出: flows.reduce((sum, { project }) => sum + project, a.ownProject ?? 0),
    上缴上级支出: a.upward ?? 0,
    经营支出: a.business ?? 0,
    对附属单位补助支出: a.downward ?? 0,
  };
  return { 本年支出合计: Object.values(parts).reduce((sum, part) => sum + part, 0), ...parts };
}

const generalRow = (a: Activity): Amounts => {
  const { basic, project } = flowsOf(a).一般公共预算财政拨款;
  return { 小计: basic + project, 基本支出: basic, 项目支出: project };
};

const budgetRow =
  (kind: (typeof KINDS)[number]) =>
  (a: Activity): Amounts => {
    const { opening, income, basic, project, closing } = flowsOf(a)[kind];
    return {
      年初结转和结余: opening,
      本年收入: income,
      小计: basic + project,
      基本支出: basic,
      项目支出: project,
      年末结转和结余: closing,
    };
  };

const ROWS: Readonly<Record<CodedId, (a: Activity) => Amounts>> = {
  '02': incomeRow,
  '03': expenditureRow,
  '05': generalRow,
  '08': budgetRow('政府性基金预算财政拨款'),
  '09': budgetRow('国有资本经营预算财政拨款'),
};

function added(rows: readonly Amounts[], columns: readonly string[]): Amounts {
  return Object.fromEntries(
    columns.map((column) => [column, rows.reduce((sum, row) => sum + (row[column] ?? 0), 0)]),
  );
}

const nameOf = (kind: 'functional' | 'economic', code: string, year: number | null): string =>
  acceptedNames(kind, code, year)[0] ?? `科目${code}`;

/** A table by function, with 类, 款 and 项. */
function codedTable(spec: Spec, rowOf: (a: Activity) => Amounts): CodedTable {
  const columns = Object.keys(rowOf({ code: '' }));
  const rows = spec.activities
    .map((activity) => ({ code: activity.code, amounts: rowOf(activity) }))
    .filter(({ amounts }) => Object.values(amounts).some((value) => value !== 0));
  const codes = new Set(rows.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]));
  const lines = [...codes].sort().map((code): Line => ({
    label: nameOf('functional', code, spec.year),
    code,
    numbered: false,
    figures: printed(
      added(
        rows.filter((row) => row.code.startsWith(code)).map(({ amounts }) => amounts),
        columns,
      ),
    ),
  }));
  const total = printed(
    added(
      rows.map(({ amounts }) => amounts),
      columns,
    ),
  );
  return { total, lines, columns, remarks: [] };
}

const plainLine = (label: string, figures: Figures, numbered = false): Line => ({
  label,
  code: null,
  numbered,
  figures,
});

function classLines(spec: Spec, amountsOf: (a: Activity) => Amounts): readonly Line[] {
  const columns = Object.keys(amountsOf({ code: '' }));
  return CLASS_NAMES.map((code) => ({
    label: nameOf('functional', code, spec.year),
    code,
    numbered: true,
    figures: printed(added(spec.activities.filter((a) => a.code.startsWith(code)).map(amountsOf), columns)),
  }));
}

interface Totals {
  readonly income: Amounts;
  readonly expenditure: Amounts;
  readonly kinds: Readonly<Record<(typeof KINDS)[number], Flow>>;
}

function totalsOf({ activities }: Spec): Totals {
  const kind = (name: (typeof KINDS)[number]): Flow =>
    activities
      .map((a) => flowsOf(a)[name])
      .reduce(
        (a, b) => ({
          basic: a.basic + b.basic,
          project: a.project + b.project,
          opening: a.opening + b.opening,
          closing: a.closing + b.closing,
          income: a.income + b.income,
        }),
        flow(),
      );
  return {
    income: added(activities.map(incomeRow), Object.keys(incomeRow({ code: '' }))),
    expenditure: added(activities.map(expenditureRow), Object.keys(expenditureRow({ code: '' }))),
    kinds: {
      一般公共预算财政拨款: kind('一般公共预算财政拨款'),
      政府性基金预算财政拨款: kind('政府性基金预算财政拨款'),
      国有资本经营预算财政拨款: kind('国有资本经营预算财政拨款'),
    },
  };
}

const over = (kinds: Totals['kinds'], what: keyof Flow): number =>
  Object.values(kinds).reduce((sum, each) => sum + each[what], 0);

function summaryOf(spec: Spec, { income, expenditure, kinds }: Totals): Model['summary'] {
  const opening = over(kinds, 'opening') + spec.ownOpening;
  const total = (income['本年收入合计'] ?? 0) + spec.surplusUsed + opening;
  const spent = expenditure['本年支出合计'] ?? 0;
  const inLine = (label: string, value: number, numbered = false) =>
    plainLine(label, { 收入: figure(value) }, numbered);
  const outLine = (label: string, value: number) => plainLine(label, { 支出: figure(value) });
  const own = ['上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
  return {
    income: [
      ...KINDS.map((kind) => inLine(`${kind}收入`, kinds[kind].income, true)),
      ...own.map((name) => inLine(name, income[name] ?? 0, true)),
      inLine('本年收入合计', income['本年收入合计'] ?? 0),
      inLine('使用非财政拨款结余', spec.surplusUsed),
      inLine('年初结转和结余', opening),
      inLine('总计', total),
    ],
    expenditure: [
      ...classLines(spec, (a) => ({ 支出: expenditureRow(a)['本年支出合计'] ?? 0 })),
      outLine('本年支出合计', spent),
      outLine('结余分配', spec.distributed),
      outLine('年末结转和结余', total - spent - spec.distributed),
      outLine('总计', total),
    ],
  };
}

function appropriationsOf(spec: Spec, { kinds }: Totals): Model['appropriations'] {
  const inLine = (label: string, value: number, numbered = false) =>
    plainLine(label, { 收入: figure(value) }, numbered);
  const byKind = (amountOf: (kind: (typeof KINDS)[number]) => number): Amounts => {
    const parts = KINDS.map((kind) => [kind, amountOf(kind)] as const);
    return { 合计: parts.reduce((sum, [, value]) => sum + value, 0), ...Object.fromEntries(parts) };
  };
  const spent = (each: Flow) => each.basic + each.project;
  const grand = over(kinds, 'income') + over(kinds, 'opening');
  return {
    income: [
      ...KINDS.map((kind) => inLine(kind, kinds[kind].income, true)),
      inLine('本年收入合计', over(kinds, 'income')),
      inLine('年初财政拨款结转和结余', over(kinds, 'opening')),
      ...KINDS.map((kind) => inLine(kind, kinds[kind].opening)),
      inLine('总计', grand),
    ],
    expenditure: [
      ...classLines(spec, (a) => byKind((kind) => spent(flowsOf(a)[kind]))),
      plainLine('本年支出合计', printed(byKind((kind) => spent(kinds[kind])))),
      plainLine('年末财政拨款结转和结余', printed(byKind((kind) => kinds[kind].closing))),
      plainLine('总计', printed(byKind((kind) => spent(kinds[kind]) + kinds[kind].closing))),
    ],
  };
}

const BASIC_WAGES = '30101';
const isPersonnel = (code: string): boolean => /^30[13]/.test(code);

function economicOf(spec: Spec, basic: number): Model['economic'] {
  const rest = Object.values(spec.economic).reduce((sum, value) => sum + value, 0);
  const amounts: Record<string, number> = { ...spec.economic, [BASIC_WAGES]: basic - rest };
  const sum = (keep: (code: string) => boolean) =>
    Object.entries(amounts).reduce((total, [code, value]) => total + (keep(code) ? value : 0), 0);
  const codes = new Set(Object.keys(amounts).flatMap((code) => [code.slice(0, 3), code]));
  const lines = [...codes].sort().map((code): Line => ({
    label: nameOf('economic', code, spec.year),
    code,
    numbered: false,
    figures: { 决算数: figure(sum((item) => item.startsWith(code))) },
  }));
  return {
    lines,
    personnel: figure(sum(isPersonnel)),
    operating: figure(sum((code) => !isPersonnel(code))),
  };
}

function threePublicFigures([abroad, purchase, running, hosting]: Spec['threePublicActual']): Figures {
  return printed({
    合计: abroad + purchase + running + hosting,
    因公出国费: abroad,
    公务用车小计: purchase + running,
    公务用车购置费: purchase,
    公务用车运行费: running,
    公务接待费: hosting,
  });
}

/** Accounts in which every identity holds to the last digit. */
export function accountsOf(spec: Spec): Model {
  const totals = totalsOf(spec);
  const budget = threePublicFigures(spec.threePublicBudget);
  return {
    department: spec.department,
    year: spec.year,
    summary: summaryOf(spec, totals),
    appropriations: appropriationsOf(spec, totals),
    coded: Object.fromEntries(CODED_IDS.map((id) => [id, codedTable(spec, ROWS[id])])) as Model['coded'],
    economic: economicOf(spec, totals.kinds.一般公共预算财政拨款.basic),
    threePublic: {
      columns: Object.keys(budget),
      budget,
      actual: threePublicFigures(spec.threePublicActual),
    },
  };
}

/** A unit with money of every kind, so that nearly every rule finds something to check. */
export const RICH: Spec = {
  department: '某县交通运输局',
  year: 2023,
  activities: [
    { code: '2010301', generalBasic: 45_210, ownBasic: 1_020, superior: 1_500, other: 310 },
    {
      code: '2010302',
      generalProject: 8_855,
      generalOpening: 620,
      generalClosing: 430,
      service: 2_000,
      ownProject: 900,
    },
    {
      code: '2050202',
      generalProject: 3_300,
      upward: 210,
      downward: 120,
      trade: 800,
      business: 640,
      affiliated: 150,
    },
    { code: '2080505', generalBasic: 5_417 },
    { code: '2101101', generalBasic: 2_108 },
    { code: '2120803', fundProject: 12_000, fundOpening: 1_000, fundClosing: 2_500, fundBasic: 300 },
    { code: '2210201', generalBasic: 4_063 },
    { code: '2230105', capitalProject: 1_850, capitalOpening: 200, capitalClosing: 75 },
  ],
  ownOpening: 950,
  surplusUsed: 130,
  distributed: 90,
  economic: {
    '30102': 6_200,
    '30103': 3_150,
    '30108': 5_417,
    '30110': 2_108,
    '30113': 4_063,
    '30305': 260,
    '30201': 1_980,
    '30206': 415,
    '30211': 760,
    '30212': 120,
    '30215': 88,
    '30217': 66,
    '30231': 240,
    '31002': 350,
    '31013': 180,
  },
  threePublicBudget: [150, 200, 300, 90],
  threePublicActual: [130, 180, 260, 70],
};

/** The year before, which ends where RICH begins and differs by less than a third. */
export const RICH_PRIOR: Spec = {
  ...RICH,
  year: 2022,
  distributed: 2_000,
  activities: RICH.activities.map((a) => ({
    ...a,
    generalBasic: Math.round((a.generalBasic ?? 0) * 0.9),
    generalOpening: 0,
    generalClosing: a.generalOpening ?? 0,
    fundOpening: 0,
    fundClosing: a.fundOpening ?? 0,
    capitalOpening: 0,
    capitalClosing: a.capitalOpening ?? 0,
  })),
};
