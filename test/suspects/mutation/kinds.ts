import type { Random } from './random';

/** A figure to spoil: “12.01” as its table prints it; null for a blank. */
export interface Target {
  readonly shown: string | null;
  readonly isTotalRow: boolean;
  /** Figures of the rows and columns beside it, as printed. */
  readonly beside: readonly string[];
}

/** What the figure becomes: null for a blank, undefined when the slip cannot happen to it. */
export type Slip = (target: Target, random: Random) => string | null | undefined;

const digitsAt = (text: string): readonly number[] =>
  Array.from(text).flatMap((character, i) => (/\d/.test(character) ? [i] : []));

function atDigit(
  { shown }: Target,
  random: Random,
  edit: (text: string, at: number) => string | undefined,
): string | undefined {
  if (shown === null) return undefined;
  const at = random.pick(digitsAt(shown));
  return at === undefined ? undefined : edit(shown, at);
}

const printed = (value: number): string => value.toFixed(2);
const scaled = ({ shown }: Target, factor: number): string | undefined =>
  shown === null ? undefined : printed(Number(shown) * factor);

/** The typing errors of accountants, by what they call them. */
export const SLIP_KINDS: Readonly<Record<string, Slip>> = {
  漏输一位: (target, random) => atDigit(target, random, (text, at) => text.slice(0, at) + text.slice(at + 1)),
  多输一位: (target, random) =>
    atDigit(target, random, (text, at) => text.slice(0, at) + text.charAt(at) + text.slice(at)),
  误输一位: (target, random) =>
    atDigit(target, random, (text, at) => text.slice(0, at) + String(random.below(10)) + text.slice(at + 1)),
  两位颠倒: (target, random) =>
    atDigit(target, random, (text, at) =>
      /\d/.test(text.charAt(at + 1))
        ? text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
        : undefined,
    ),
  小数点错位: (target, random) => scaled(target, random.next() < 0.5 ? 10 : 0.1),
  正负号: (target) => scaled(target, -1),
  元当万元: (target) => scaled(target, 10_000),
  用了邻格的数: ({ beside }, random) => random.pick(beside),
  漏填: ({ shown }) => (shown === null ? undefined : null),
  合计未填: ({ shown, isTotalRow }) => (shown === null || !isTotalRow ? undefined : null),
};
