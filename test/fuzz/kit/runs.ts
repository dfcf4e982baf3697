import fc from 'fast-check';
import { runInNewContext } from 'node:vm';

/** The same inputs in every run, and others besides; fast-check prints the seed of a failure, SEED=… repeats it. */
const FIXED = 20240601;
export const SEEDS: readonly (readonly [string, number])[] = process.env['SEED']
  ? [['given', Number(process.env['SEED'])]]
  : [
      ['fixed', FIXED],
      ['random', Date.now() % 2 ** 31],
    ];

/** What one property may take: a slow machine tries fewer inputs and fails for none of it. */
const MILLISECONDS = 1200;

export const bounded = (seed: number, numRuns = 200): fc.Parameters<unknown> => ({
  seed,
  numRuns,
  plugins: [fc.interruptAfterTimeLimit(MILLISECONDS)],
});

/** What an input may take before it counts as one that never ends. */
const FOREVER = 5000;

/** Runs, or throws when it takes longer: an endless loop fails one test and does not stop them all. */
export const within = <T>(run: () => T, milliseconds = FOREVER): T =>
  runInNewContext('run()', { run }, { timeout: milliseconds }) as T;
