import { HUNAN } from '../../kit/style';
import { testSolver } from '../../kit/solver';
import { groundOf, MODELS } from './grounds';
import { SLIP_KINDS } from './kinds';
import { seeded } from './random';
import { spoilOne, tryOut, type Outcome } from './trial';

const SEED = 20_240_601;
const EACH = 3;

/** A small part of `npm run bench:suspects`. */
describe('typing errors in random cells of correct accounts', () => {
  const outcomes: Outcome[] = [];
  beforeAll(async () => {
    const [name = '', model] = Object.entries(MODELS)[1] ?? [];
    if (!model) throw new Error('no model');
    const ground = groundOf(name, model, HUNAN);
    const random = seeded(SEED);
    for (const kind of Object.keys(SLIP_KINDS)) {
      for (let i = 0; i < EACH; i++) {
        const spoilt = spoilOne(ground, kind, random);
        if (spoilt) outcomes.push(await tryOut(ground, [spoilt], testSolver));
      }
    }
  }, 240_000);

  it('are located whenever something fails', () => {
    const detectable = outcomes.filter(({ isDetectable }) => isDetectable);
    expect(detectable.length).toBeGreaterThan(20);
    expect(detectable.filter(({ isLocated }) => !isLocated)).toEqual([]);
  });

  it('are certain, with the right figure, where trying every cell leaves one', () => {
    const pinned = outcomes.filter(({ isPinned }) => isPinned);
    expect(pinned.length).toBeGreaterThan(15);
    const right = pinned.filter(({ rightCertain }) => rightCertain === 1);
    expect(right.length / pinned.length).toBeGreaterThanOrEqual(0.95);
  });

  it('never make another cell certain', () => {
    expect(outcomes.flatMap(({ wrongCertain }) => wrongCertain)).toEqual([]);
  });
});
