// The page: a spreadsheet with workbooks on the left, the pane beside it.
import './page.css';
import { FAILED, SAMPLE_NAME } from './messages';
import { openEarlyPane } from './pane/earlyPane';
import { loadFunctions } from './pane/loadFunctions';
import type { Functions } from './pane/openPane';
import { settled } from './pane/settled';
import { darkness, officeTheme } from './pane/theme';
import { acceptDrops } from './shell/drop';
import { button, element } from './shell/element';
import { recall, remember } from './shell/memory';
import { setUpNotice, showNotice } from './shell/notice';
import { FolderTab } from './shell/folderTab';
import { openDropped, openFiles, openSample, readSample, setUpOpening } from './shell/opening';
import { setUpSaving } from './shell/saving';
import { setUpSplitter } from './shell/splitter';
import { Workbooks, type Workbook } from './shell/workbooks';

const VISITED = 'visited';

function shown(current: Workbook | null): void {
  button('save').disabled = current === null;
  element('empty', HTMLElement).hidden = current !== null;
  element('loading', HTMLElement).hidden = true;
}

/** What a user can open: workbooks, each in a tab, and a folder of them. */
interface Openings {
  readonly workbooks: Workbooks;
  readonly folderTab: FolderTab;
}

const panes = (): HTMLElement => element('panes', HTMLElement);

async function start(loading: Promise<Functions>): Promise<Openings> {
  const [{ Spreadsheets }, functions] = await Promise.all([import('./univer/spreadsheets'), loading]);
  const spreadsheets = await Spreadsheets.create(element('sheets', HTMLElement), functions.registry);
  const workbooks: Workbooks = new Workbooks({
    spreadsheets,
    functions,
    panes: panes(),
    shown: (current) => {
      if (current) folderTab.hide();
      shown(current);
    },
    tabsBefore: () => folderTab.tabs(),
    paneLoaded: (pane) => {
      acceptDrops(pane, (files) => {
        openDropped(workbooks, folderTab, files);
      });
    },
  });
  const folderTab: FolderTab = new FolderTab(workbooks, (file) => void openFiles(workbooks, [file]));
  darkness.addEventListener('change', () => {
    workbooks.current?.pane.host.setTheme(officeTheme());
  });
  return { workbooks, folderTab };
}

async function main(): Promise<void> {
  setUpNotice();
  setUpSplitter();
  const functions = loadFunctions();
  // Read, and checked if the user likes, before the spreadsheet is there.
  const sample = recall(VISITED) === null ? readSample() : null;
  const pane = sample && functions.then((loaded) => openEarlyPane(panes(), SAMPLE_NAME, sample, loaded));
  // Why there is no pane is told below, where the sample is opened.
  if (pane) await settled(pane).catch(() => undefined);
  const { workbooks, folderTab } = await start(functions);
  // For whoever looks into the page: the console, and the end-to-end tests.
  Object.defineProperty(window, 'juesuan', { value: workbooks });
  // What the user opens comes after the sample, and stays in front of it.
  if (sample && pane) await openSample(workbooks, sample, pane);
  else shown(null);
  remember(VISITED, 'yes');
  setUpOpening(workbooks, folderTab);
  setUpSaving(workbooks);
  acceptDrops(window, (files) => {
    openDropped(workbooks, folderTab, files);
  });
  addEventListener('beforeunload', (event) => {
    if (workbooks.hasChanges) event.preventDefault();
  });
}

main().catch((error: unknown) => {
  console.error(error);
  element('loading', HTMLElement).hidden = true;
  showNotice(FAILED, 'error');
});
