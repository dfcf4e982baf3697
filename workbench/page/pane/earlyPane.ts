import { earlyStore, isCalculated } from '../file/earlyStore';
import type { Opened } from '../file/readFile';
import { openPane, type Functions, type Pane } from './openPane';
import { OpeningStore } from './openingStore';

/** A pane that is there before the spreadsheet. */
export interface EarlyPane {
  readonly pane: Pane;
  readonly store: OpeningStore;
}

const NEVER = new Promise<never>(() => undefined);

/** Opens the pane of a workbook that is still being read. What cannot be read early is read once it is opened. */
export async function openEarlyPane(
  parent: HTMLElement,
  name: string,
  reading: Promise<Opened | null>,
  functions: Functions,
): Promise<EarlyPane> {
  const early = reading.then((opened) =>
    opened?.ok && isCalculated(opened.data) ? earlyStore(opened.data) : NEVER,
  );
  const store = new OpeningStore(early);
  return { pane: await openPane(parent, name, store, functions), store };
}
