import type { Session } from '../../batch/session';
import { isColour, oneOf } from '../../entry/checks';
import { ClientObject } from '../../proxy/clientObject';
import type { AreasRef } from '../../proxy/context';
import { defineScalars, type Scalar } from '../../proxy/scalars';
import type { Border } from '../../store/cellFormat';
import { borderKey, edgeCells, type Edge } from './borderEdge';

export interface BorderRef extends AreasRef {
  readonly edge: Edge;
}

const NO_BORDER: Border = { style: 'None', color: '#000000', weight: 'Thin' };
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

export class RangeBorder extends ClientObject<BorderRef> {}

const cellsOf = ({ areas, edge }: BorderRef) =>
  areas.map((area) => edgeCells(edge, area)).filter((cells) => cells !== null);

async function borders(session: Session, target: BorderRef): Promise<readonly Border[]> {
  const cells = cellsOf(target);
  if (cells.length === 0) return [NO_BORDER];
  const found = await session.store.formats(target.sheet, cells, borderKey[target.edge]);
  return found.map((border) => border ?? NO_BORDER);
}

function borderScalar(part: keyof Border, check: (value: unknown) => string): Scalar<BorderRef> {
  return {
    read: async (session, target) => {
      const [first, ...others] = (await borders(session, target)).map((border) => border[part]);
      return others.every((other) => other === first) ? first : null;
    },
    write: async (session, target, value) => {
      await session.assertSheetWritable(target.sheet);
      const [present = NO_BORDER] = await borders(session, target);
      // A colour or a weight draws the line, as it does in Excel.
      const drawn = part !== 'style' && present.style === 'None' ? { style: 'Continuous' } : {};
      const border = { ...present, ...drawn, [part]: check(value) };
      const format = { [borderKey[target.edge]]: border.style === 'None' ? null : border };
      const areas = cellsOf(target);
      if (areas.length > 0) await session.run({ type: 'format', sheet: target.sheet, areas, format });
    },
  };
}

defineScalars(RangeBorder, {
  style: borderScalar('style', oneOf(...STYLES)),
  weight: borderScalar('weight', oneOf(...WEIGHTS)),
  color: borderScalar('color', isColour),
  sideIndex: { read: (_session, { edge }) => Promise.resolve(edge) },
});
