import { isBoolean, isColour, isText, oneOf, within } from '../../entry/checks';
import { ClientObject } from '../../proxy/clientObject';
import type { AreasRef } from '../../proxy/context';
import { defineScalars } from '../../proxy/scalars';
import { formatScalar } from './formatScalar';

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];

export class RangeFont extends ClientObject<AreasRef> {}

defineScalars(RangeFont, {
  bold: formatScalar('bold', isBoolean),
  italic: formatScalar('italic', isBoolean),
  strikethrough: formatScalar('strikethrough', isBoolean),
  underline: formatScalar('underline', oneOf(...UNDERLINES)),
  color: formatScalar('fontColor', isColour),
  name: formatScalar('fontName', isText),
  size: formatScalar('fontSize', within(1, 409)),
});
