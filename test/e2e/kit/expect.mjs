import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';

export const expectEqual = (actual, expected, what) => {
  assert.deepEqual(actual, expected, what);
};

export const expectTrue = (actual, what) => {
  assert.ok(actual, what);
};

/** Tries until it holds; what it said last is the failure. */
export async function until(assertion, within = 10_000) {
  const end = Date.now() + within;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > end) throw error;
      await setTimeout(100);
    }
  }
}
