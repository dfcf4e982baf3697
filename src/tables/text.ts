import { withoutRadicals } from './radicals';

/**
 * A label with everything that is noise in real workbooks taken away: white space, line breaks,
 * quotation marks, the width of letters and brackets. Two labels are the same when this is.
 */
export function plain(text: string): string {
  let result = known.get(text);
  if (result === undefined) {
    result = simplify(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, result);
  }
  return result;
}

/** The same labels come again in every table; taking the noise out of each once is a good part of the work. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** Tables of autonomous regions carry each label in a second script. */
const OTHER_SCRIPT = /[\p{Script=Tibetan}\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Yi}]/u;
const OTHER_SCRIPTS = new RegExp(`${OTHER_SCRIPT.source}|\\p{Mark}`, 'gu');

function simplify(text: string): string {
  const plainText = withoutRadicals(text)
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff“”„"'‘’「」『』《》]/g, '');
  return OTHER_SCRIPT.test(plainText) ? plainText.replace(OTHER_SCRIPTS, '') : plainText;
}

const ORDINAL =
  /^(?:第?[一二三四五六七八九十百]+[、.,:]|\([一二三四五六七八九十百]+\)|\d{1,2}[、.](?!\d)|\(\d{1,2}\)|[①-⑳])/;
const OF_WHICH = /^其中[:,]?/;

export interface Label {
  readonly text: string;
  readonly ofWhich: boolean;
  /** An ordinal of the first level (一、) stood before it. */
  readonly ordinal: string | null;
}

/** Takes “其中：” and the ordinal off a row's label; what remains is its name. */
export function readLabel(text: string): Label {
  let rest = plain(text);
  let ofWhich = false;
  let ordinal: string | null = null;
  for (;;) {
    const which = OF_WHICH.exec(rest);
    const number = ORDINAL.exec(rest);
    if (which) ofWhich = true;
    else if (number) ordinal = number[0];
    else return { text: rest.replace(/:$/, ''), ofWhich, ordinal };
    rest = rest.slice((which ?? number)?.[0].length);
  }
}
