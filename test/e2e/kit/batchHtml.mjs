// The page that --out 汇总.html writes, for as many units as wanted and without checking as many workbooks.
import { writeFileSync } from 'node:fs';
import { load } from './load.mjs';

const SOURCE = `
export { summaryHtml } from './src/report/batch/html';
export { summarise } from './src/report/batch/summary';
export { ruleNames } from './src/rules/ruleNames';
`;

let loaded;
const product = () => (loaded ??= load(SOURCE));

const RULES = ['BN-03-2', 'BJ-0103-1', 'BJ-0503-1', 'BN-04-5', 'BN-06-1', 'BJ-0607-4', 'BN-07-1', 'BN-05-3'];

/** A unit as its check left it; every third has no error. */
export function unitOf(i, department = `某县第${i + 1}中心小学`) {
  const isClean = i % 3 === 2;
  const rules = isClean
    ? []
    : RULES.filter((_rule, k) => (i + k * (1 + (i % 5))) % 4 === 0).map((rule, k) => [
        rule,
        1 + ((i + k) % 4),
      ]);
  const errors = rules.reduce((sum, [, count]) => sum + count, 0);
  return {
    file: `决算公开/2023/${department.replaceAll('/', '')}.xlsx`,
    department,
    error: null,
    places: { 逻辑性: errors, 核实性: i % 5, 规范性: i % 7 },
    rounding: i % 4,
    wrongClaims: i % 2 === 0 ? null : i % 3,
    rules,
    faults: 0,
  };
}

export const unreadable = (file, error) => ({ ...unitOf(2, ''), file, error });

/** Writes the page for these units; gives its address. */
export async function writeBatchHtml(file, units, rollUp = null) {
  const { summaryHtml, summarise, ruleNames } = await product();
  writeFileSync(file, summaryHtml(summarise(units, ruleNames(), rollUp)));
}
