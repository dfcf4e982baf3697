import { ZERO } from '../../amount/decimal';
import { printed } from '../../calc/wording';
import type { Env } from '../../formula/context';
import { evaluate } from '../../formula/evaluate';
import type { Value } from '../../formula/value';
import type { NewCell, NewCellStyle, NewSheet } from '../../sheet/newSheet';
import { lowestItems } from '../draft/words/budgetWords';
import { FACTS, type Fact } from './facts';
import { SUPPLEMENT_SHEET } from './regions';
import { FACT_HEADINGS, HOW_TO, ITEM_GROUP, ITEM_HEADINGS, SHEET_TITLE } from './sheetMessages';
import type { GivenFact, Supplement } from './supplement';

const WIDTHS = [38, 34, 12, 16, 26, 46];

const cell = (value: string | number, style: NewCellStyle): NewCell => ({ value, style });

function knownText(value: Value, fact: Fact): string {
  if (value.kind === 'text') return value.text;
  if (value.kind !== 'number') return '';
  return fact.kind === 'amount' ? printed(value.interval.value) : value.interval.value.toString();
}

/** What the tables know where the sheet says nothing; year, name and 称谓 are read from the workbook too. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  决算年度: '年度',
  单位名称: '部门',
  主体称谓: '本单位',
};

function knownOf(fact: Fact, env: Env): string {
  const word = env.words.get(ELSEWHERE[fact.name] ?? '');
  if (word) return knownText(word(env, { operands: [], places: [] }), fact);
  return fact.known ? knownText(evaluate(fact.known, env), fact) : '';
}

const givenValue = (fact: GivenFact | null | undefined): string | number => {
  if (!fact) return '';
  return typeof fact.value === 'string' ? fact.value : fact.value.toNumber();
};

function factRow(fact: Fact, env: Env, { facts }: Supplement): readonly NewCell[] {
  const input: NewCell = {
    value: givenValue(facts.get(fact.name)),
    style: fact.kind === 'amount' ? 'amountInput' : 'input',
    ...(fact.options.length > 0 && { options: fact.options }),
  };
  return [
    cell(fact.labels[0] ?? fact.name, 'text'),
    input,
    cell(fact.unit, 'text'),
    cell(knownOf(fact, env), 'known'),
    cell(fact.used, 'note'),
    cell(fact.hint, 'note'),
  ];
}

function itemRows(env: Env, { items }: Supplement): readonly (readonly NewCell[])[] {
  const at = env.current.tables.get('05')?.position('小计') ?? -1;
  return lowestItems(env.current).map(({ code, label, figures }) => {
    const item = items.get(code ?? '');
    return [
      cell(code ?? '', 'text'),
      cell(label, 'text'),
      cell(printed(figures[at]?.interval?.value ?? ZERO), 'known'),
      cell(givenValue(item?.initial), 'amountInput'),
      cell(givenValue(item?.adjusted), 'amountInput'),
      cell(givenValue(item?.reason), 'input'),
    ];
  });
}

/**
 * The 补充资料 sheet for these accounts: a row for each fact, saying where it is used and what the tables already
 * know, and a row for each 项 for its budgets and the reason. What was filled in before is kept.
 */
export function supplementSheet(env: Env, given: Supplement): NewSheet {
  const groups = [...new Set(FACTS.map(({ group }) => group))];
  const headings = (names: readonly string[]) => names.map((name) => cell(name, 'heading'));
  return {
    name: SUPPLEMENT_SHEET,
    widths: WIDTHS,
    rows: [
      [cell(SHEET_TITLE, 'title')],
      [cell(HOW_TO, 'note')],
      headings(FACT_HEADINGS),
      ...groups.flatMap((group) => [
        [cell(group, 'group')],
        ...FACTS.filter((fact) => fact.group === group).map((fact) => factRow(fact, env, given)),
      ]),
      [],
      [cell(ITEM_GROUP, 'group')],
      headings(ITEM_HEADINGS),
      ...itemRows(env, given),
    ],
  };
}
