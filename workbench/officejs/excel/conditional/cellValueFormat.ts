import { isText, oneOf } from '../../entry/checks';
import { invalidArgument } from '../../errors';
import { ClientObject } from '../../proxy/clientObject';
import { defineScalars } from '../../proxy/scalars';
import type { CellValueRule } from '../../store/conditionalFormat';
import { ConditionalRangeFormat } from './rangeFormat';
import { change, infoOf, type ConditionalRef } from './ref';

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
];

function toRule(value: unknown): CellValueRule {
  if (typeof value !== 'object' || value === null) throw invalidArgument('A rule by value is an object.');
  const { formula1, formula2, operator } = value as Readonly<Record<string, unknown>>;
  const rule = { formula1: isText(formula1), operator: oneOf(...OPERATORS)(operator) };
  return formula2 === undefined ? rule : { ...rule, formula2: isText(formula2) };
}

/** A rule that compares the cell's own value. */
export class CellValueConditionalFormat extends ClientObject<ConditionalRef> {
  get format(): ConditionalRangeFormat {
    return this.part('format', (handle) => new ConditionalRangeFormat(this.context, handle));
  }
}

defineScalars(CellValueConditionalFormat, {
  rule: {
    read: async (session, ref) => (await infoOf(session, ref)).rule ?? null,
    write: (session, ref, value) => change(session, ref, () => ({ rule: toRule(value) })),
  },
});
