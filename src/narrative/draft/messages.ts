/** Everything a user reads of drafting, beside the wordings themselves, which are templates. */
export const pendingText = (what: string): string => `【待填写：${what}】`;
export const inRow = (sheet: string, row: number): string => `（“${sheet}”表第 ${row} 行）`;
export const ownTemplate = (sheet: string): string => `“${sheet}”表`;
export const noTextColumn = (column: string, instead: string): string =>
  `没有找到“${column}”一栏，或者它下面是空的，暂按“${instead}”的文字起草`;
export const brokenTemplate = (where: string): string => `模板有误，${where}`;
export const noWording = (where: string): string => `模板没有适用的说法，${where}`;
export const inFormula = (formula: string, message: string): string => `“${formula}”：${message}`;
export const NOT_A_FIGURE = '花括号里要一个数或文字，公式给出的是一个判断';
export const NOT_A_SET = '花括号里要一个数，公式给出的是一组数，请用 求和(…)';
export const noPhrase = (name: string): string =>
  `不认识“${name}”：既不是补充资料的项目、说法，也不是公式语言里的名称`;
/** How `noPhrase` begins where a formula says only that it does not know the name. */
export const unknownName = (message: string): string =>
  `${message.replace('不认识函数', '不认识')}：既不是补充资料`;
export const phraseArguments = (name: string, due: number, given: number): string =>
  `说法“${name}”要 ${due} 项，这里有 ${given} 项`;
export const tooDeep = (name: string): string => `说法“${name}”用到了自己`;

export const NO_YEAR = '决算年度';
export const NO_DEPARTMENT = '单位名称';

export const sharesRounded = (sum: string): string => `各项占比相加为 ${sum}%，是四舍五入造成的，不必改动。`;
export const sharesWrong = (sum: string): string =>
  `各项占比相加为 ${sum}%，各项金额之和与合计不符，请先审核表格。`;
export const budgetsDiffer = (stated: string, sum: string): string =>
  `补充资料的年初预算合计是 ${stated} 万元，各项之和是 ${sum} 万元，起草用的是各项之和，请核对。`;
export const budgetsContradict = (stated: string, sum: string): string =>
  `一般公共预算财政拨款支出年初预算合计（补充资料写的合计是${stated}万元，已填的各项之和却有${sum}万元）`;
export const unreadFact = (label: string, content: string): string =>
  `补充资料“${label}”填的是“${content}”，不是一个数，没有采用。`;
export const unknownFact = (row: number, label: string): string =>
  `补充资料第 ${row} 行“${label}”不认识，没有采用；项目名称请照生成的补充资料表写。`;
export const unknownItem = (code: string): string =>
  `补充资料填了 ${code} 的预算，但 05 表没有这个科目，没有写进说明。`;
export const missingTables = (names: string): string => `工作簿里没有${names}，用到它们的地方待填写。`;
export const factTwice = (label: string, cell: string): string =>
  `补充资料“${label}”填了两次，用的是先填的 ${cell}。`;
export const PRIOR_SAME_YEAR = '上年工作簿与本年工作簿写的是同一年度，请核对给的是不是上年决算。';

export const initialBudgetOf = (name: string): string => `${name}的年初预算`;
export const adjustedBudgetOf = (name: string): string => `${name}的全年预算`;
export const reasonOf = (name: string): string => `${name}决算与预算差异的原因`;
export const TOTAL_INITIAL_BUDGET = '一般公共预算财政拨款支出年初预算';

export const suggestion = (parts: string): string => `。数据显示主要是${parts}`;
export const risen = (name: string, amount: string): string => `${name}增加${amount}万元`;
export const fallen = (name: string, amount: string): string => `${name}减少${amount}万元`;
