import { countsOf } from './kit/cli.mjs';
import { expectEqual, until } from './kit/expect.mjs';
import { check, counts, openCard, pane, visitPane, where } from './kit/page.mjs';
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
        // The result was there before the spreadsheet. What is asked of that waits for it, and the result stays.
        await openCard(page, '05表 210 卫生健康支出');
        expectEqual(await counts(page), countsOf(`${ROOT}test/cases/lukou-2020/workbook.xlsx`));
        await page.locator('#tabs li.current').waitFor({ timeout: 30_000 });
        expectEqual(await counts(page), countsOf(`${ROOT}test/cases/lukou-2020/workbook.xlsx`));
        await until(async () => expectEqual((await where(page)).range, 'G13'));
        expectEqual(await pane(page).getByText('没有完成').count(), 0, '窗格里没有报错');
      } finally {
        stop();
      }
    },
  },
];
