/** @jest-environment ./test/taskpane/browser.cjs */
import { onCommand, onOutcome, type Outcome, type PaneCommand } from '../../taskpane/commandBus';
import { associateCommands } from '../../taskpane/commands';
import { mark } from '../../taskpane/host/marks';
import { RIBBON_COMMANDS } from '../../taskpane/ribbon';
import type { WorkbookData } from '../../workbench/officejs/memory/workbookData';
import { openExcel, type OpenExcel } from './excel';

const SHEET = '收入';
const WORKBOOK: WorkbookData = {
  sheets: [
    {
      name: SHEET,
      cells: [
        { row: 0, column: 0, value: 12.01 },
        { row: 0, column: 1, value: 0.5, formula: '=JUESUAN.增长率(A1,A2)' },
      ],
    },
  ],
};

let excel: OpenExcel;
let heard: string[];
let outcomes: Outcome[];
let stops: (() => void)[];

async function open(workbook: WorkbookData = WORKBOOK) {
  excel = await openExcel(workbook);
  excel.host.addin.show(false);
  associateCommands();
}

/** As the pane does when it is drawn. */
function listen(...commands: readonly PaneCommand[]) {
  stops.push(onOutcome((outcome) => outcomes.push(outcome)));
  for (const command of commands) stops.push(onCommand(command, () => heard.push(command)));
}

const press = (command: string) => excel.host.ribbon.press(command);
const sheet = () => excel.store.snapshotState().sheets[0]!;
const isShown = () => excel.host.addin.visible;

beforeEach(() => {
  heard = [];
  outcomes = [];
  stops = [];
});

afterEach(() => {
  jest.restoreAllMocks();
  // What one test left unheard is no business of the next.
  listen('check');
  for (const stop of stops) stop();
  excel.close();
});

describe('the ribbon', () => {
  it('has an action for every button', async () => {
    await open();
    expect(excel.host.ribbon.ids).toEqual(RIBBON_COMMANDS);
  });
});

describe('一键审核', () => {
  it('opens the pane, which checks', async () => {
    await open();
    listen('check', 'previous', 'next');
    await press('check');
    expect(isShown()).toBe(true);
    expect(heard).toEqual(['check']);
  });

  it('pressed before the pane is drawn, checks once when it is', async () => {
    await open();
    await press('check');
    await press('check');
    listen('check');
    expect(heard).toEqual(['check']);
    listen('check');
    expect(heard).toEqual(['check']);
  });

  it('is not heard by a pane that is gone', async () => {
    await open();
    listen('check');
    for (const stop of stops.splice(0)) stop();
    await press('check');
    expect(heard).toEqual([]);
  });
});

describe.each(['previous', 'next'] as const)('上一处 and 下一处: %s', (command) => {
  it('steps without opening the pane', async () => {
    await open();
    listen('check', 'previous', 'next');
    await press(command);
    expect(heard).toEqual([command]);
    expect(isShown()).toBe(false);
  });

  it('opens the pane when there is nothing to step through, and steps nowhere later', async () => {
    await open();
    await press(command);
    expect(isShown()).toBe(true);
    listen(command);
    expect(heard).toEqual([]);
  });
});

describe('清除标记', () => {
  it('leaves the workbook as it was before it was marked, and tells the pane', async () => {
    await open();
    listen();
    const before = excel.store.snapshotState();
    await mark([{ ref: { sheet: SHEET, row: 0, column: 0 }, fill: '#FDE7E9' }], true);
    expect(excel.store.snapshotState()).not.toEqual(before);
    await press('unmark');
    expect(excel.store.snapshotState()).toEqual(before);
    expect(outcomes).toEqual([{ kind: 'unmarked' }]);
    expect(isShown()).toBe(false);
  });

  it('refused by Excel, opens the pane to say why, and lets the button go', async () => {
    await open();
    listen();
    const refusal = new Error('AccessDenied');
    jest.spyOn(Excel, 'run').mockRejectedValue(refusal);
    await press('unmark');
    expect(outcomes).toEqual([{ kind: 'failed', error: refusal }]);
    expect(isShown()).toBe(true);
  });

  it('lets the button go even where the pane does not open, and says why when it is opened', async () => {
    await open();
    const refusal = new Error('AccessDenied');
    jest.spyOn(Excel, 'run').mockRejectedValue(refusal);
    jest.spyOn(Office.addin, 'showAsTaskpane').mockRejectedValue(new Error('no pane'));
    await press('unmark');
    listen();
    expect(outcomes).toEqual([{ kind: 'failed', error: refusal }]);
  });
});

describe('转为数值', () => {
  const select = (address: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange(address).select();
      await context.sync();
    });

  it('puts the value in the place of our formula in the selection', async () => {
    await open();
    listen();
    await select('A1:B1');
    await press('toValues');
    expect(outcomes).toEqual([{ kind: 'converted', formulas: 1 }]);
    expect(sheet().cells?.map(({ value, formula }) => [value, formula])).toEqual([
      [12.01, undefined],
      [0.5, undefined],
    ]);
    expect(isShown()).toBe(false);
  });

  it('opens the pane to say that nothing of ours is selected', async () => {
    await open();
    listen();
    await select('A1');
    await press('toValues');
    expect(outcomes).toEqual([{ kind: 'converted', formulas: 0 }]);
    expect(isShown()).toBe(true);
  });
});

describe('帮助', () => {
  const MANUAL = `${location.origin}/help/index.html`;

  it('opens the manual in a window', async () => {
    await open();
    listen();
    const opened = jest.spyOn(window, 'open').mockReturnValue(window);
    await press('help');
    expect(opened.mock.calls).toEqual([[MANUAL, '_blank']]);
    expect(outcomes).toEqual([]);
  });

  it('opens the browser where Excel can', async () => {
    await open();
    const opened = jest.spyOn(window, 'open');
    const openBrowserWindow = jest.fn();
    jest.spyOn(Office.context.requirements, 'isSetSupported').mockImplementation(
      (name) =>
        // The set of the browser window alone; asking for another one would be a mistake.
        name === 'OpenBrowserWindowApi',
    );
    Object.assign(Office.context, { ui: { openBrowserWindow } });
    await press('help');
    expect(openBrowserWindow.mock.calls).toEqual([[MANUAL]]);
    expect(opened).not.toHaveBeenCalled();
  });

  it('says where the manual is when the browser lets no window open', async () => {
    await open();
    listen();
    jest.spyOn(window, 'open').mockReturnValue(null);
    await press('help');
    expect(outcomes).toEqual([{ kind: 'helpBlocked', address: MANUAL }]);
    expect(isShown()).toBe(true);
  });
});
