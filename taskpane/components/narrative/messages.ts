import type { Verdict } from '../../../src/narrative/verify/claim';

export const MODES = { verify: '核对', draft: '起草' } as const;
export const MODE_LIST = '起草或核对';

export const INTRO =
  '把写好的决算情况说明粘贴到下面，或打开文件，逐句与本工作簿的九张表核对。文字只在本机处理。';
export const TEXT = '决算情况说明';
export const PLACEHOLDER = '在这里粘贴说明的文字';
export const OPEN = '打开文件…';
export const ACCEPTED_TEXT = '.docx,.doc,.txt,.md';
export const VERIFY = '核对说明';
export const CHANGE_TEXT = '修改文字';
export const CHECKING_FIRST = '正在读取工作簿……';
export const opened = (name: string): string => `已打开 ${name}`;

export const COUNTS: Readonly<Record<Verdict, string>> = {
  wrong: '处有误',
  rounding: '处尾差',
  uncheckable: '处无法核对',
  ok: '处正确',
};
export const VERDICTS: Readonly<Record<Verdict, string>> = {
  wrong: '有误',
  rounding: '尾差',
  uncheckable: '无法核对',
  ok: '正确',
};
export const NONE_WRONG = '没有发现写错的地方。';
export const NOTHING = '没有找到可以核对的数字和说法。';
export const WHOLE_TEXT = '全文';
export const STATED = '原文';
export const EXPECTED = '应为';
export const ADOPT = '采用正确数';
export const UNDO_ALL = '恢复原文';
export const COPY = '复制全文';
export const COPIED = '已复制。';
export const COPY_REFUSED = '剪贴板不可用，请在下面的文字里按 Ctrl+A、Ctrl+C 复制。';
export const SAVE = '另存…';
export const adopted = (count: number): string => `已改正 ${count} 处`;
export const CLAIMS = '核对结果';
export const FULL_TEXT = '全文（下划线处可点）';
export const savedName = (name: string, isDocument: boolean): string =>
  `${name.replace(/\.[^.]*$/, '') || '决算情况说明'}（改正）.${isDocument ? 'docx' : 'txt'}`;
