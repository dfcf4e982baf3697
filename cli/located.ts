import type { CheckResult } from '../src/rules/finding';
import type { Suspicions } from '../src/suspects/suspect';

/** How the search for wrong cells is called where a fault of it is told. */
const SEARCH = '定位';

/** A fault in the search for wrong cells is told, and costs nobody what the check has found. */
export async function located(
  result: CheckResult,
  locate: () => Promise<Suspicions>,
): Promise<{ readonly result: CheckResult; readonly suspicions?: Suspicions }> {
  try {
    return { result, suspicions: await locate() };
  } catch (error) {
    const fault = { rule: SEARCH, message: error instanceof Error ? error.message : String(error) };
    const { summary, faults } = result;
    return {
      result: { ...result, summary: { ...summary, faults: summary.faults + 1 }, faults: [...faults, fault] },
    };
  }
}
