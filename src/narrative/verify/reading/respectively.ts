import type { Quantity } from './quantity';
import type { Lead } from './readings';

/** A sentence that names several things at once rarely names more. */
const MOST = 6;
const BETWEEN_FIGURES = /^(?:[、，,和及与]|以及)?$/;
const BETWEEN_NAMES = /、|和|以及|及|与/g;
/** Where the names end: “基本支出和项目支出|占本年支出合计的比重分别为”. */
const AFTER_NAMES = /占|完成|比|较|同/;

/** Figures that belong, one each, to as many things named before them: “A、B分别为1万元、2万元”. */
export interface Series {
  readonly quantities: readonly Quantity[];
  /**
   * The words before each figure as if it stood alone, for every way to tell the names apart (“公务用车购置及运行
   * 维护费” is one); a single way with empty names where the text has none (“，分别占80%、20%”).
   */
  readonly ways: readonly (readonly Lead[])[];
  readonly hasNames: boolean;
}

/** Every choice of `count` of the places, in order. */
function choices<T>(places: readonly T[], count: number): readonly (readonly T[])[] {
  if (count === 0) return [[]];
  return places.flatMap((place, i) =>
    choices(places.slice(i + 1), count - 1).map((rest) => [place, ...rest]),
  );
}

/** The ways to part a list of names into so many. */
function partings(names: string, count: number): readonly (readonly string[])[] {
  const marks = [...names.matchAll(BETWEEN_NAMES)];
  if (marks.length > MOST) return [];
  return choices(marks, count - 1).map((chosen) => {
    const starts = [0, ...chosen.map((mark) => mark.index + mark[0].length)];
    return starts.map((start, i) => names.slice(start, chosen[i]?.index ?? names.length));
  });
}

/** The series that begins with the figure at `first`, if “分别” stands before it; `from` is where its sentence begins. */
export function seriesAt(
  text: string,
  quantities: readonly Quantity[],
  first: number,
  from: number,
): Series | null {
  const head = quantities[first];
  if (!head) return null;
  const sentence = text.slice(from, head.start);
  const at = sentence.lastIndexOf('分别');
  const tail = sentence.slice(at + 2);
  if (at < 0 || /[，。；：]/.test(tail)) return null;
  const members = [head];
  for (const next of quantities.slice(first + 1, first + MOST)) {
    const last = members[members.length - 1] ?? head;
    if (next.measure !== head.measure || !BETWEEN_FIGURES.test(text.slice(last.end, next.start))) break;
    members.push(next);
  }
  if (members.length < 2) return null;
  const before = sentence.slice(0, at);
  const clauseStart = Math.max(...['，', '。', '；', '：'].map((mark) => before.lastIndexOf(mark))) + 1;
  const clause = before.slice(clauseStart);
  const namesEnd = clause.search(AFTER_NAMES);
  const names = namesEnd < 0 ? clause : clause.slice(0, namesEnd);
  const ending = clause.slice(names.length) + tail;
  const outside = before.slice(0, clauseStart);
  const leadOf = (name: string): Lead => ({ lead: name + ending, sentence: outside + name + ending });
  return {
    quantities: members,
    hasNames: names !== '',
    ways:
      names === ''
        ? [members.map(() => leadOf(''))]
        : partings(names, members.length).map((parting) => parting.map(leadOf)),
  };
}
