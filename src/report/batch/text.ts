import { printable } from './printable';
import { RULES_TITLE, TITLE, totalsLine, UNITS_TITLE, UNREADABLE_TITLE, nameOfUnit } from './messages';
import { rollUpText } from './rollUpText';
import { errorsOf, type Summary } from './summary';

/** More lines than these belong into a file. */
const MOST_UNITS = 20;
const MOST_RULES = 10;

const more = (shown: number, of: number): readonly string[] =>
  of > shown ? [`  ……另有 ${of - shown} 个；用 --out 汇总.xlsx 或 --out 汇总.html 得到全部`] : [];

/** The summary below the reports of a batch. */
export function summaryText(summary: Summary): string {
  const wrong = summary.checked.filter((unit) => errorsOf(unit) > 0);
  const lines = [
    TITLE,
    totalsLine(summary),
    ...(wrong.length > 0 ? ['', UNITS_TITLE] : []),
    ...wrong.slice(0, MOST_UNITS).map((unit) => {
      const claims = unit.wrongClaims === null ? '' : `，说明 ${unit.wrongClaims} 处有误`;
      return `  ${unit.places.逻辑性} 处错误${claims}  ${nameOfUnit(unit)}（${unit.file}）`;
    }),
    ...more(MOST_UNITS, wrong.length),
    ...(summary.rules.length > 0 ? ['', RULES_TITLE] : []),
    ...summary.rules
      .slice(0, MOST_RULES)
      .map(({ rule, name, units }) => `  ${units} 个单位  ${rule} ${name}`),
    ...(summary.unreadable.length > 0 ? ['', UNREADABLE_TITLE] : []),
    ...summary.unreadable.map(({ file, error }) => `  ${file}：${error ?? ''}`),
    ...(summary.rollUp ? ['', ...rollUpText(summary.rollUp)] : []),
  ];
  return printable(`${lines.join('\n')}\n`);
}
