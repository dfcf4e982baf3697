import fc from 'fast-check';
import type { Cover } from '../../src/suspects/solver';

export const anyCover: fc.Arbitrary<Cover> = fc.nat({ max: 6 }).chain((most) => {
  const size = most + 1;
  const place = fc.nat({ max: most });
  const set = fc.uniqueArray(place, { minLength: 1, maxLength: 3 });
  return fc.record({
    size: fc.constant(size),
    cuts: fc.array(set, { maxLength: 4 }),
    fixed: fc.uniqueArray(place, { maxLength: 1 }),
    unlike: fc.array(set, { maxLength: 2 }),
    refused: fc.array(set, { maxLength: 2 }),
    implications: fc.constant([]),
    atLeast: fc.constant(0),
    atMost: fc.option(fc.nat({ max: 4 })),
  });
});

export function meets(chosen: ReadonlySet<number>, cover: Cover): boolean {
  const has = (at: number) => chosen.has(at);
  return (
    cover.cuts.every((cut) => cut.some(has)) &&
    cover.fixed.every(has) &&
    !cover.unlike.some((set) => set.every(has)) &&
    !cover.refused.some((set) => set.length === chosen.size && set.every(has)) &&
    chosen.size <= (cover.atMost ?? cover.size)
  );
}

/** The size of the smallest choice, by trying all; null when there is none. */
export function smallest(cover: Cover): number | null {
  const sizes = Array.from({ length: 2 ** cover.size }, (_, mask) => {
    const chosen = new Set(
      Array.from({ length: cover.size }, (__, at) => at).filter((at) => (mask >> at) & 1),
    );
    return meets(chosen, cover) ? chosen.size : Infinity;
  });
  const least = Math.min(...sizes);
  return Number.isFinite(least) ? least : null;
}
