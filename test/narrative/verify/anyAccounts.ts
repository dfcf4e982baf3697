import fc from 'fast-check';
import { RICH, type Activity, type Spec } from '../../kit/sample';

/** A unit's spending on one 项: all from the general budget, or from funds, or of own money too. */
const anyAmount = fc.integer({ min: 1, max: 900_000 });

const CODES = [
  '2010301',
  '2010302',
  '2010350',
  '2050202',
  '2080505',
  '2080506',
  '2101101',
  '2101102',
  '2210201',
  '2210203',
];

const anyActivity = (code: string): fc.Arbitrary<Activity> =>
  fc.record(
    {
      code: fc.constant(code),
      generalBasic: anyAmount,
      generalProject: anyAmount,
      ownBasic: anyAmount,
      other: anyAmount,
    },
    { requiredKeys: ['code', 'generalBasic'] },
  );

/** Accounts of an arbitrary unit, right in all identities, by construction of the kit. */
export const anyAccounts: fc.Arbitrary<Spec> = fc
  .tuple(
    fc.subarray(CODES, { minLength: 2 }).chain((codes) => fc.tuple(...codes.map(anyActivity))),
    fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 12, maxLength: 12 }),
    fc.boolean(),
  )
  .map(([activities, parts, hasFunds]) => {
    const basic = activities.reduce((sum, { generalBasic = 0 }) => sum + generalBasic, 0);
    const codes = Object.keys(RICH.economic).slice(0, parts.length);
    // Each at most a hundredth of a sixteenth of all, so that 基本工资 has something left.
    const economic = Object.fromEntries(
      codes
        .map((code, i) => [code, Math.floor((basic * (parts[i] ?? 1)) / 1600)] as const)
        .filter(([, amount]) => amount > 0),
    );
    const funds: readonly Activity[] = hasFunds
      ? [{ code: '2120803', fundProject: 12_000, fundBasic: 300, fundOpening: 1_000, fundClosing: 2_500 }]
      : [];
    const own = (code: string): number => economic[code] ?? 0;
    const actual = [own('30212'), 0, own('30231'), own('30217')] as const;
    return {
      ...RICH,
      activities: [...activities, ...funds],
      economic,
      ownOpening: 0,
      surplusUsed: 0,
      distributed: 0,
      threePublicActual: actual,
      threePublicBudget: [actual[0] + 10, 0, actual[2], actual[3] + 250],
    };
  });
