import fc from 'fast-check';
import { smallCover } from '../../src/suspects/smallCover';
import { anyCover, meets, smallest } from '../kit/covers';

describe('a small choice by hand', () => {
  it('is as small as any, and meets all that is asked', () => {
    fc.assert(
      fc.property(anyCover, (cover) => {
        const choice = smallCover(cover);
        if (choice?.kind === 'chosen') {
          expect(meets(new Set(choice.chosen), cover)).toBe(true);
          expect(choice.chosen.length).toBe(smallest(cover));
        } else expect([choice?.kind, smallest(cover)]).toEqual(['impossible', null]);
      }),
    );
  });

  it('is the same, sooner, when told how many it takes at the least', () => {
    fc.assert(
      fc.property(anyCover, (cover) => {
        const size = smallest(cover);
        const choice = smallCover({ ...cover, atLeast: size ?? 0 });
        expect(choice?.kind === 'chosen' ? choice.chosen.length : null).toBe(size);
      }),
    );
  });

  it('leaves a large question to the solver', () => {
    const cuts = Array.from({ length: 9 }, (_, i) => [3 * i, 3 * i + 1, 3 * i + 2]);
    expect(
      smallCover({
        size: 27,
        cuts,
        fixed: [],
        unlike: [],
        refused: [],
        implications: [],
        atLeast: 0,
        atMost: null,
      }),
    ).toBeNull();
  });
});
