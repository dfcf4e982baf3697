import { invalidArgument } from '../errors';

/** Arguments come from code that was not compiled with the host: each is checked where it is used. */
export type Check<V> = (value: unknown) => V;

const refuse = (what: string, value: unknown): never => {
  throw invalidArgument(`Not ${what}: ${JSON.stringify(value)}`);
};

export const isText: Check<string> = (value) => (typeof value === 'string' ? value : refuse('a text', value));

export const isBoolean: Check<boolean> = (value) =>
  typeof value === 'boolean' ? value : refuse('true or false', value);

export const isWhole: Check<number> = (value) =>
  typeof value === 'number' && Number.isInteger(value) ? value : refuse('a whole number', value);

export const within =
  (least: number, most: number): Check<number> =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most
      ? value
      : refuse(`a number from ${least} to ${most}`, value);

export const oneOf =
  <V extends string>(...names: readonly V[]): Check<V> =>
  (value) =>
    names.find((name) => name === value) ?? refuse(`one of ${names.join(', ')}`, value);

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};

/** “#RRGGBB” or the name of a plain colour, as Excel gives it back: “#FFA500”. */
export const isColour: Check<string> = (value) => {
  const name = isText(value);
  const colour = NAMED_COLOURS[name.toLowerCase()] ?? name.toUpperCase();
  return /^#[0-9A-F]{6}$/.test(colour) ? colour : refuse('a colour', value);
};
