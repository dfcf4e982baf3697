import { installHost } from '../../../workbench/officejs/install';
import { open, SMALL } from './open';

describe('installing a host', () => {
  test('gives the add-in its four globals, and uninstalling takes them away', async () => {
    const { host } = await open(SMALL);
    const target = {};
    const uninstall = installHost(target, host);
    expect(Object.getOwnPropertyNames(target)).toEqual([
      'Office',
      'Excel',
      'OfficeExtension',
      'CustomFunctions',
    ]);
    uninstall();
    expect(Object.getOwnPropertyNames(target)).toEqual([]);
  });

  test('gives back what was there before', async () => {
    const { host } = await open(SMALL);
    const target = { Office: 'before' };
    const uninstall = installHost(target, host);
    expect(target.Office).not.toBe('before');
    uninstall();
    expect(target).toEqual({ Office: 'before' });
  });

  test('lets code run that knows nothing of the host', async () => {
    const { host } = await open(SMALL);
    const uninstall = installHost(globalThis, host);
    try {
      const name = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load('name,visibility');
        await context.sync();
        return sheet.visibility === Excel.SheetVisibility.visible ? sheet.name : '';
      });
      expect(name).toBe('收入');
    } finally {
      uninstall();
    }
  });
});
