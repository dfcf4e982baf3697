import type { RuleClass } from '../src/rules/rule';
import type { Problem } from './host/problem';

export const PRODUCT = '决算助手';
export const CHECK = '一键审核';
export const CHECK_AGAIN = '重新审核';
export const CANCEL = '停止';
export const MARK = '标记到表格';
export const UNMARK = '清除标记';
export const REPORT = '生成审核结果表';
export const TO_VALUES = '转为数值';
export const CUSTOM_RULES = '自定义规则';
export const CUSTOM_READY = '请在工作表“自定义规则”里写规则，每行一条；重新审核时与其他规则一起核对。';
export const PREVIOUS = '上一处';
export const NEXT = '下一处';
export const SEARCH = '搜索科目、表或金额';
export const BY_TABLE = '按表分组';
export const BY_CLASS = '按类别分组';
export const CLOSE = '关闭';

export const CHECK_TITLE = '审核';
export const VIEWS_TITLE = '窗格内容';
export const RESULT_TOOLS = '结果操作';
export const LOADING = '正在打开…';
export const notLoaded = (title: string): string =>
  `“${title}”没有下载完整。请检查网络，关闭窗格后重新打开。`;

export const INTRO = '核对九张决算公开表的表内、表间勾稽关系。数据只在本机处理，不会上传。';
export const INTRO_STEPS = [
  '打开决算公开工作簿，点上面的“一键审核”。',
  '点每一条问题，光标就到那个单元格。',
  '改正后会自动重新审核。',
];
export const READING = '正在读取工作簿…';
export const checking = (done: number, of: number): string => `正在核对第 ${done + 1} 条规则，共 ${of} 条…`;
export const WAITING = '还在等 Excel。如果正在编辑单元格，请先按回车键结束编辑。';
export const STALE = '表格已改动，正在等待重新审核…';
export const CANCELLED = '已停止审核，下面是上一次的结果。';
export const NO_FINDINGS = '没有发现错误，也没有需要核实或不规范的地方。';
export const NOTHING_FITS = '没有符合条件的问题。';
export const FORMULA = '算式';
export const PLACES = '涉及的单元格（点击定位）';
export const RELATED = '同一个数还使下面各处不符';
export const ROUNDING = '尾差';
export const NOT_APPLICABLE = '未核对的规则';
export const FAULTS = '规则自身出错';

export const CLASS_LABELS: Readonly<Record<RuleClass, string>> = {
  逻辑性: '错误',
  核实性: '需核实',
  规范性: '不规范',
};

/** What to do about each class, in one sentence. */
export const CLASS_ADVICE: Readonly<Record<RuleClass, string>> = {
  逻辑性: '必须改正：改后会自动重新审核。',
  核实性: '请核实；情况属实的，在上报时书面说明。',
  规范性: '请按要求补充或更正。',
};

export const count = (n: number, what: string): string => `${n} 处${what}`;
export const passed = (n: number): string => `${n} 项一致`;
export const skipped = (n: number): string => `${n} 条规则未核对`;

export const HIDDEN = '这个单元格在隐藏的工作表里。请先取消隐藏这张工作表，再点一次。';
export const stepped = (at: number, of: number, message: string): string =>
  `第 ${at} 处，共 ${of} 处：${message}`;

export const NO_TABLES =
  '没有找到决算公开表。请确认打开的是部门决算公开工作簿，且各表保留了标题（如“收入支出决算总表”）和表头，然后重新审核。';

const PROBLEMS: Readonly<Record<Problem, string>> = {
  editing: '正在编辑单元格。请按回车键结束编辑，再试一次。',
  protected: '工作表或工作簿受保护或是只读的，无法写入。请先在“审阅”中撤消保护（只读的另存一份），再试一次。',
  gone: '找不到这个单元格，工作表可能已改名或删除。请重新审核。',
  tooLarge: '工作簿内容过多，Excel 一次传不完。请删去无关的工作表后再试。',
  unknown: 'Excel 没有完成这个操作。请再试一次；仍不行时关闭并重新打开工作簿。',
};

export const problemText = (problem: Problem): string => PROBLEMS[problem];

export const converted = (formulas: number): string =>
  formulas === 0
    ? '所选区域里没有决算助手的公式。请先选中含有 =JUESUAN.… 的单元格。'
    : `已把 ${formulas} 个公式换成数值，可以发给没有安装决算助手的人。`;
export const MARKED = '已给问题单元格着色；“清除标记”可以完全恢复。';
export const UNMARKED = '已清除标记。';
export const REPORTED = '已写到工作表“审核结果”。';

export const EXPLANATION = '书面说明';
export const EXPLANATION_HINT = '情况属实的，写明原因；会保存在工作表“核实说明”里。';
export const SAVE = '保存说明';
export const EXPLAINED = '已保存到工作表“核实说明”。';
export const EXPLANATION_STATES = {
  none: '',
  current: '已说明',
  stale: '数字已变，请重新说明',
} as const;

export const helpBlocked = (address: string): string => `浏览器没有允许打开新窗口。手册的地址是：${address}`;

export const ACCEPT = '接受';
export const ACCEPT_ANYWAY = '仍然接受，替换公式';
export const UNDO = '撤销';
/** How sure a repair is: no other cell would do, or others would do as well. */
export const CERTAINTY = { certain: '唯一可能', likely: '可能之一' } as const;
const orBlank = (figure: string): string => (figure === '' ? '空' : figure);
export const repairName = (cell: string, to: string): string => `${cell} 疑应为 ${orBlank(to)}`;
export const offered = (to: string, reason: string): string =>
  `疑应为 ${orBlank(to)}${reason === '' ? '' : `（${reason}）`}`;
export const resolvesCount = (from: string, resolves: number): string =>
  `现在是${from === '' || from === '空' ? '空' : ` ${from}`}；改后 ${resolves} 处不符可消除。`;
export const alsoChanges = (changes: string): string => `还要同时改：${changes}。接受后一起改。`;
export const alsoChanged = (changes: string): string => `同时改了 ${changes}。`;
export const changeOf = (cell: string, from: string, to: string): string => `${cell} ${from} → ${to}`;
export const replacesFormula = (formula: string): string =>
  `这个单元格是公式 ${formula}，接受后公式会被数值代替。请先确认不是公式引用的数错了。`;
export const SUSPECTS = '疑似错在';
export const SEARCHING = '正在查找错在哪一格…';
export const SEARCH_FAILED = '没能查找错在哪一格。请检查网络，关闭窗格后重新打开。';
export const OTHER_OFFERS = '其他可能';
export const ACCEPTED = '已接受的改正';
export const UNDONE = '已撤销，恢复为原来的数。';
export const resolved = (from: string, to: string): string => `已由 ${orBlank(from)} 改为 ${orBlank(to)}。`;
export const REPAIR_CHANGED = '这个单元格在审核后改过，没有替您改动。请重新审核。';
export const UNDO_CHANGED = '这个单元格后来又改过，没有撤销。可以用 Excel 的撤消，或手动改回。';

export const NARRATIVE_TITLE = '说明';
export const ACCEPTED_BOOK = '.xlsx,.xlsm,.xls';
export const OPEN_PRIOR = '上年决算…';
export const DROP_PRIOR = '不用它';
export const PRIOR_HINT = '选填：核对年初数和比上年的变动';
export const priorOpened = (name: string): string => `上年决算：${name}`;
export const NO_PRIOR_TABLES = '这个文件里没有认出决算公开表，没有用作上年决算。';
