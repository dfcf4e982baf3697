import { rowsOf } from './block';
import { conflictCells } from './conflictCells';
import { Simplex } from './exact/simplex';
import type { Cell, Identity } from './identity';
import { linked } from './linked';
import type { System } from './system';
import { EMPTY_FIT, fit, joinFits, type Fit } from './values';

export type Examination =
  | { readonly kind: 'fits'; readonly fit: Fit }
  /** These cells will not do; of each of the sets one cell must change besides. */
  | {
      readonly kind: 'cut';
      readonly cuts: readonly (readonly Cell[])[];
      /** The identities that contradict each other, for each of the cuts. */
      readonly conflicts: readonly (readonly Identity[])[];
    }
  /** There are figures between the printed ones, but no printed figures that will do. */
  | { readonly kind: 'misfit' };

/** Cells that share an identity, each group with its identities. */
function blocksOf(cells: readonly Cell[], system: System): readonly (readonly Cell[])[] {
  return linked(cells, (cell) => system.touching(cell));
}

/** Whether changing just these cells can satisfy every identity they take part in. */
export function examine(cells: readonly Cell[], system: System): Examination {
  const cuts: (readonly Cell[])[] = [];
  const conflicts: (readonly Identity[])[] = [];
  const all = new Set(cells);
  let found: Fit | null = EMPTY_FIT;
  for (const block of blocksOf(cells, system)) {
    const identities = new Set<Identity>(block.flatMap((cell) => system.touching(cell)));
    const rows = rowsOf(block, identities, all);
    const simplex = new Simplex(block.length, rows);
    const conflict = simplex.conflict();
    if (conflict) {
      cuts.push(conflictCells(conflict, rows));
      conflicts.push([...conflict.keys()].flatMap((at) => rows[at]?.identity ?? []));
    } else {
      const own = fit(block, rows, simplex);
      found = found && own && joinFits(found, own);
    }
  }
  if (cuts.length > 0) return { kind: 'cut', cuts, conflicts };
  return found ? { kind: 'fits', fit: found } : { kind: 'misfit' };
}
