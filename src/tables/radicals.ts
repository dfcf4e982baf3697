/**
 * A text taken from a PDF often spells common characters as radicals of the dictionary (“⼀般公共预算”, “公务⽤⻋”), which
 * look the same. Unicode says which character most of them stand for; of these it says none, or the traditional one.
 */
const SIMPLIFIED: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⼾': '户',
};

const RADICAL = /[\u2e80-\u2fdf\uf900-\ufaff]/;
const RADICALS = new RegExp(RADICAL.source, 'g');

function characterOf(radical: string): string {
  const character = SIMPLIFIED[radical] ?? radical.normalize('NFKC');
  return character.length === radical.length ? character : radical;
}

/** The text with characters for radicals; as long as it was. */
export const withoutRadicals = (text: string): string =>
  RADICAL.test(text) ? text.replace(RADICALS, characterOf) : text;
