import { outlineOf, type Outline } from '../../src/report/outline';
import type { CheckedFile } from '../../src/report/fileReport';
import { checkInSteps, type Progress } from '../../src/rules/check';
import { readExplanations, type Explanation } from '../../src/rules/explanations';
import { rulesFor } from '../../src/rules/packs';
import type { Snapshot } from '../../src/sheet/snapshot';
import { recognise } from '../../src/tables/recognise';

/** A checked workbook as the pane shows it. */
export interface Report {
  /** The workbook as it was read for this check. */
  readonly snapshot: Snapshot;
  /** Last year's workbook that it was checked with. */
  readonly prior: Snapshot | null;
  readonly checked: CheckedFile;
  readonly outline: Outline;
  /** The written reasons kept in the workbook, by finding. */
  readonly explanations: ReadonlyMap<string, Explanation>;
}

/** The pane must answer while it works; Office restarts an add-in that does not for five seconds. */
const SLICE_MS = 40;

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Checks a workbook, telling how far it is; null when it was stopped, 'noTables' when there is nothing to check. */
export async function makeReport(
  snapshot: Snapshot,
  prior: Snapshot | null,
  progress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Report | 'noTables' | null> {
  const accounts = recognise(snapshot);
  if (accounts.tables.length === 0) return 'noTables';
  const before = prior && recognise(prior, accounts.unit ?? '万元');
  const steps = checkInSteps(accounts, rulesFor(snapshot), before);
  let sliceStart = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) {
      const checked: CheckedFile = { file: '', ok: true, accounts, result: step.value };
      return {
        snapshot,
        prior,
        checked,
        outline: outlineOf(checked),
        explanations: readExplanations(snapshot),
      };
    }
    if (performance.now() - sliceStart < SLICE_MS) continue;
    progress(step.value);
    await breath();
    if (signal.aborted) return null;
    sliceStart = performance.now();
  }
}
