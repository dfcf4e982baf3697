import { countsOf } from './kit/cli.mjs';
import { expectEqual } from './kit/expect.mjs';
import { check, counts, visitPane } from './kit/page.mjs';
import { ROOT, serve, START } from './kit/server.mjs';

export const tests = [
  {
    name: 'npm start 到第一个审核结果（只报用时，不作要求）',
    async run({ page }) {
      const started = Date.now();
      const { address, stop } = await serve(START);
      try {
        await visitPane(page, address);
        const ready = Date.now();
        await check(page);
        console.log(
          `        用时 ${((Date.now() - started) / 1000).toFixed(1)} 秒，其中窗格可用 ${((ready - started) / 1000).toFixed(1)} 秒`,
        );
        expectEqual(await counts(page), countsOf(`${ROOT}test/cases/lukou-2020/workbook.xlsx`));
        // The result was there before the spreadsheet, and stays when it comes.
        await page.locator('#tabs li.current').waitFor({ timeout: 30_000 });
        expectEqual(await counts(page), countsOf(`${ROOT}test/cases/lukou-2020/workbook.xlsx`));
      } finally {
        stop();
      }
    },
  },
];
