import { open, SMALL, type Opened } from './open';

const saved = ({ office }: Opened) =>
  new Promise<Office.AsyncResult<Office.Settings>>((resolve) => {
    office.context.document.settings.saveAsync(resolve as (result: Office.AsyncResult<unknown>) => void);
  });

describe('settings', () => {
  test('are in the workbook once they are saved, and there when it is opened again', async () => {
    const opened = await open(SMALL);
    const { settings } = opened.office.context.document;
    settings.set('rules', ['04', '05']);
    expect(settings.get('rules')).toEqual(['04', '05']);
    expect(opened.store.snapshotState().settings).toEqual({});
    expect((await saved(opened)).status).toBe('succeeded');
    const again = await open(opened.store.snapshotState());
    expect(again.office.context.document.settings.get('rules')).toEqual(['04', '05']);
  });

  test('give null for what is not there or was removed', async () => {
    const { office } = await open({ ...SMALL, settings: { old: 1 } });
    const { settings } = office.context.document;
    expect([settings.get('old'), settings.get('new')]).toEqual([1, null]);
    settings.remove('old');
    expect(settings.get('old')).toBeNull();
  });

  test('are what they were when they were set', async () => {
    const { office } = await open(SMALL);
    const value = { marks: 1 };
    office.context.document.settings.set('state', value);
    value.marks = 2;
    expect(office.context.document.settings.get('state')).toEqual({ marks: 1 });
  });

  test('cannot be saved in a read-only workbook, or beyond the limit', async () => {
    const readOnly = await open({ ...SMALL, readOnly: true });
    expect(await saved(readOnly)).toMatchObject({ status: 'failed', error: { code: 4001 } });
    const opened = await open(SMALL, { limits: { settingsBytes: 50 } });
    opened.office.context.document.settings.set('text', '文'.repeat(20));
    expect(await saved(opened)).toMatchObject({ status: 'failed', error: { code: 4001 } });
    expect(opened.store.snapshotState().settings).toEqual({});
  });
});

describe('the ribbon', () => {
  test('runs the action of a button until it is completed', async () => {
    const { office, host } = await open(SMALL);
    const ran: string[] = [];
    office.actions.associate('check', (event: Office.AddinCommands.Event) => {
      ran.push(event.source.id);
      setTimeout(() => {
        event.completed();
      }, 1);
    });
    await host.ribbon.press('check');
    expect(ran).toEqual(['check']);
    expect(host.ribbon.ids).toEqual(['check']);
  });

  test('tells of an action that fails, is not completed or is not there', async () => {
    const { office, host } = await open(SMALL);
    const fails = (): unknown => Promise.reject(new Error('own'));
    const forgets = (): unknown => Promise.resolve();
    office.actions.associate('fails', fails);
    office.actions.associate('forgets', forgets);
    await expect(host.ribbon.press('fails')).rejects.toThrow('own');
    await expect(host.ribbon.press('forgets')).rejects.toThrow('without event.completed()');
    await expect(host.ribbon.press('missing')).rejects.toThrow('No action missing');
  });
});

describe('the pane', () => {
  test('is shown and hidden, and starts with the workbook when it is told to', async () => {
    const { office, host } = await open(SMALL);
    const seen: string[] = [];
    await office.addin.onVisibilityModeChanged(({ visibilityMode }) => seen.push(visibilityMode));
    await office.addin.hide();
    await office.addin.showAsTaskpane();
    await office.addin.setStartupBehavior(office.StartupBehavior.load);
    expect(await office.addin.getStartupBehavior()).toBe('Load');
    expect(seen).toEqual(['Hidden', 'Taskpane']);
    expect(host.addin.calls.map(({ method }) => method)).toEqual([
      'hide',
      'showAsTaskpane',
      'setStartupBehavior',
    ]);
  });
});

describe('the surroundings', () => {
  test('are Excel on the web at the baseline unless said otherwise', async () => {
    const { office } = await open(SMALL);
    expect(await office.onReady()).toEqual({ host: 'Excel', platform: 'OfficeOnline' });
    const { requirements } = office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(requirements.isSetSupported('KeyboardShortcuts', '1.1')).toBe(false);
  });

  test('can be others', async () => {
    const { office } = await open(SMALL, {
      environment: { platform: 'Mac', requirementSets: { ExcelApi: '1.18' } },
    });
    expect([office.context.platform, office.context.host]).toEqual(['Mac', 'Excel']);
    expect(office.context.requirements.isSetSupported('ExcelApi', '1.18')).toBe(true);
  });

  test('have a theme that the user can change', async () => {
    const { office, host } = await open(SMALL);
    expect(office.context.officeTheme.bodyBackgroundColor).toBe('#FFFFFF');
    host.setTheme({ ...office.context.officeTheme, bodyBackgroundColor: '#262626' });
    expect(office.context.officeTheme.bodyBackgroundColor).toBe('#262626');
  });

  test('call back when they are ready', async () => {
    const { office } = await open(SMALL);
    const hosts: unknown[] = [];
    await office.onReady(({ host }) => hosts.push(host));
    expect(hosts).toEqual(['Excel']);
  });
});
