import type { Claim } from './claim';

const FIGURE = /^-?\d[\d.]*(?:万元|%|辆)$/;
const LONGEST_MARK = 12;
/** Advice, not text: 不计算比例, 不列, 列在公用经费, 不大于……. */
const ADVICE = /^(?:不|列在)/;

/** What may be put in the text in place of what a claim states; null where a person has to word it. */
export function replacementFor({ verdict, kind, expected }: Claim): string | null {
  if (verdict !== 'wrong' || expected === null || ADVICE.test(expected)) return null;
  switch (kind) {
    case 'amount':
    case 'completion':
    case 'growth':
    case 'share':
    case 'sum':
      return FIGURE.test(expected) ? expected : null;
    case 'name':
      return /[、，\d]/.test(expected) && !/^\d{4}年$/.test(expected) ? null : expected;
    case 'format':
      return expected.length <= LONGEST_MARK ? expected : null;
    case 'direction':
      return null;
  }
}

/** A stretch of the text as it was opened, and what stands there now. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with the edits made. Edits do not overlap and come in order. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/**
 * One more replacement, of a stretch of the text as it now stands. Edits keep the offsets of the text as it was
 * opened, for that is what a .docx can be corrected by. A stretch that touches an earlier edit takes it in.
 */
export function edited(edits: readonly Edit[], start: number, end: number, text: string): readonly Edit[] {
  const [before, touched, after]: [Edit[], Edit[], Edit[]] = [[], [], []];
  let shift = 0;
  // How far the text before the stretch, and before its end, has moved.
  let [shiftBefore, shiftWithin] = [0, 0];
  let [head, tail] = ['', ''];
  for (const edit of edits) {
    const from = edit.start + shift;
    const to = from + edit.text.length;
    shift += edit.text.length - (edit.end - edit.start);
    if (to <= start) {
      before.push(edit);
      shiftBefore = shift;
      shiftWithin = shift;
    } else if (from < end) {
      touched.push(edit);
      head ||= edit.text.slice(0, Math.max(0, start - from));
      tail = edit.text.slice(Math.max(0, end - from));
      shiftWithin = shift;
    } else after.push(edit);
  }
  const [first] = touched;
  const last = touched[touched.length - 1];
  const added: Edit = {
    start: Math.min(start - shiftBefore, first?.start ?? Infinity),
    end: Math.max(end - shiftWithin, last?.end ?? 0),
    text: head + text + tail,
  };
  return [...before, added, ...after];
}
