import fc from 'fast-check';
import type { Cover } from '../../src/suspects/solver';
import { testSolver } from '../kit/solver';
import { anyCover, meets, smallest } from '../kit/covers';

const ENOUGH = 10_000;

const asking = (cuts: readonly (readonly number[])[], size: number): Cover => ({
  size,
  cuts,
  fixed: [],
  unlike: [],
  refused: [],
  implications: [],
  atLeast: 0,
  atMost: null,
});

describe('HiGHS', () => {
  it('chooses as few as any choice by hand would', async () => {
    await fc.assert(
      fc.asyncProperty(anyCover, async (cover) => {
        const { choice } = await testSolver.choose(cover, ENOUGH);
        if (choice.kind === 'chosen') {
          expect(meets(new Set(choice.chosen), cover)).toBe(true);
          expect(choice.chosen.length).toBe(smallest(cover));
        } else expect([choice.kind, smallest(cover)]).toEqual(['impossible', null]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('calls what it cannot read an error, never an answer', async () => {
    await expect(testSolver.choose(asking([[7]], 2), ENOUGH)).rejects.toThrow();
  });

  it('says so where no time is left to begin with', async () => {
    for (const milliseconds of [0, -3])
      expect((await testSolver.choose(asking([[0, 1]], 2), milliseconds)).choice).toEqual({ kind: 'late' });
  });

  it('says so when the time is over', async () => {
    const size = 90;
    const cuts = Array.from({ length: 400 }, (_, i) =>
      [i * 7, i * 13 + 5, i * 29 + 11, i * 31 + 17, i * 3 + 1].map((at) => at % size),
    ).map((cut) => [...new Set(cut)]);
    expect((await testSolver.choose(asking(cuts, size), 1)).choice).toEqual({ kind: 'late' });
  });

  it('takes the same number of steps for the same question', async () => {
    const cuts = Array.from({ length: 40 }, (_, i) => [i % 17, (i * 5 + 3) % 17, (i * 7 + 1) % 17]).map(
      (cut) => [...new Set(cut)],
    );
    const [one, other] = [
      await testSolver.choose(asking(cuts, 17), ENOUGH),
      await testSolver.choose(asking(cuts, 17), ENOUGH),
    ];
    expect(one).toEqual(other);
    expect(one.iterations).toBeGreaterThan(0);
  });

  it('uses what follows for the sets that meet a demand, and nothing else', async () => {
    const cover = asking(
      [
        [0, 1],
        [0, 2],
      ],
      3,
    );
    const implied: Cover = { ...cover, implications: [{ one: 0, secondIn: [0, 1], others: [] }] };
    expect((await testSolver.choose(cover, ENOUGH)).choice).toEqual({ kind: 'chosen', chosen: [0] });
    const { choice } = await testSolver.choose(implied, ENOUGH);
    expect(choice.kind === 'chosen' && choice.chosen.length).toBe(2);
  });
});
