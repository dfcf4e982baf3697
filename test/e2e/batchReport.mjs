// The page that `juesuan check … --out 汇总.html` writes, opened from the file as it is mailed around.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unitOf, unreadable, writeBatchHtml } from './kit/batchHtml.mjs';
import { summaryOf } from './kit/cli.mjs';
import { expectEqual, expectTrue } from './kit/expect.mjs';
import { ROOT } from './kit/server.mjs';

const LUKOU = `${ROOT}test/cases/lukou-2020/workbook.xlsx`;
const PUTUO = `${ROOT}test/cases/putuo-2024/workbook.xlsx`;
/** What a browser might run, if it were let. */
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '=HYPERLINK("http://x")',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
];

/** With a folder of its own, and no script of a label run. */
async function inFolder(page, run) {
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-'));
  const dialogs = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  try {
    await run(folder, async (file) => {
      await page.goto(pathToFileURL(file).href);
      if (process.env.E2E_SHOTS)
        await page.screenshot({
          path: `${process.env.E2E_SHOTS}/${file.split('/').at(-1)}.png`,
          fullPage: true,
        });
    });
    expectEqual(dialogs, [], '没有标签里的脚本运行');
    expectEqual(await page.locator('script').count(), 1, '只有报告自己的脚本');
    expectEqual(await page.locator('img, a, iframe, object').count(), 0, '没有由标签变成的元素');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const rows = (page, table = 'units') => page.locator(`#${table} tbody tr:visible`);
/** What stands in a column of the visible rows, from the top. */
const column = (page, number, table = 'units') =>
  page.locator(`#${table} tbody tr:visible td:nth-child(${number})`).allInnerTexts();
const heading = (page, name, table = 'units') => page.locator(`#${table}`).getByRole('button', { name });
const sections = (page) => page.locator('h2').allInnerTexts();

const descending = (numbers) => [...numbers].sort((a, b) => b - a);

export const tests = [
  {
    name: '批量报告：一个文件也没有审核成时照实说，不说没有错误',
    async run({ page }) {
      await inFolder(page, async (folder, open) => {
        mkdirSync(join(folder, '空'));
        summaryOf([join(folder, '空')], join(folder, '汇总.html'));
        await open(join(folder, '汇总.html'));
        const text = await page.locator('body').innerText();
        expectTrue(text.includes('没有审核成任何文件'), text);
        expectTrue(text.includes('文件夹里没有 .xlsx、.xlsm 或 .xls 工作簿'), text);
        expectTrue(!text.includes('没有逻辑性错误'), text);
        expectEqual(await sections(page), ['无法审核的文件']);
      });
    },
  },
  {
    name: '批量报告：没有错误的单位，说没有逻辑性错误，不画空图空表',
    async run({ page }) {
      await inFolder(page, async (folder, open) => {
        summaryOf([PUTUO], join(folder, '汇总.html'));
        await open(join(folder, '汇总.html'));
        expectTrue((await page.locator('body').innerText()).includes('没有逻辑性错误'));
        expectEqual(await sections(page), ['各单位情况']);
        expectEqual([await rows(page).count(), (await column(page, 3))[0]], [1, '0']);
      });
    },
  },
  {
    name: '批量报告：三个单位，文件名里的标记只是文字，点表头排序，筛选',
    async run({ page }) {
      await inFolder(page, async (folder, open) => {
        const names = ['甲 <img src=x onerror=alert(1)>.xlsx', '乙 <script>alert(1)<script>.xlsx', '丙.xlsx'];
        const [first, second, third] = names.map((name) => join(folder, name));
        cpSync(LUKOU, first);
        cpSync(LUKOU, second);
        cpSync(PUTUO, third);
        summaryOf([first, second, third], join(folder, '汇总.html'));
        await open(join(folder, '汇总.html'));
        expectEqual([...(await column(page, 2))].sort(), [first, second, third].sort());
        const errors = (await column(page, 3)).map(Number);
        expectEqual(errors, descending(errors), '错误多的在前');
        expectTrue(errors[0] > 0 && errors[2] === 0, `${errors}`);
        await heading(page, '错误').click();
        await heading(page, '错误').click();
        expectEqual((await column(page, 3)).map(Number), [...errors].reverse(), '再点一次，少的在前');
        expectEqual(await page.locator('#units th[aria-sort]').allInnerTexts(), ['错误']);
        await page.getByRole('searchbox').fill('script');
        expectEqual(await column(page, 2), [second]);
        expectEqual(await page.locator('output').innerText(), '显示 1 个，共 3 个');
        await page.getByRole('searchbox').fill('');
        expectEqual(await rows(page).count(), 3);
      });
    },
  },
  {
    name: '批量报告：三百个单位，排序、筛选，图里不画的说明白，标签都是文字',
    async run({ page }) {
      await inFolder(page, async (folder, open) => {
        const file = join(folder, '汇总.html');
        const units = Array.from({ length: 300 }, (_, i) => unitOf(i, HOSTILE[i]));
        await writeBatchHtml(file, [...units, unreadable('坏.xlsx', '文件已损坏。')]);
        await open(file);
        expectEqual(await rows(page).count(), 300);
        const names = await column(page, 1);
        for (const name of HOSTILE) expectTrue(names.includes(name), name);
        await heading(page, '不规范').click();
        const flaws = (await column(page, 5)).map(Number);
        expectEqual(flaws, descending(flaws), '数字的列先从多的排起');
        await heading(page, '说明有误').click();
        const claims = await column(page, 7);
        expectEqual(
          claims.slice(claims.indexOf('—')).every((text) => text === '—'),
          true,
          '没有的排在最后',
        );
        await heading(page, '单位').click();
        const byName = await column(page, 1);
        expectTrue(
          byName.indexOf('某县第20中心小学') < byName.indexOf('某县第100中心小学'),
          '名称里的数按大小排',
        );
        await page.getByRole('searchbox').fill('第20中心');
        expectEqual(await column(page, 1), ['某县第20中心小学']);
        await page.getByRole('searchbox').fill('');
        expectTrue((await page.locator('.note').innerText()).includes('个有错误的单位没有画'));
        expectEqual(await column(page, 1, 'unreadable'), ['坏.xlsx']);
        const sizes = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
        expectTrue(sizes[0] <= sizes[1], `页面不横向滚动：${sizes}`);
      });
    },
  },
];
