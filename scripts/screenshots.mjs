// npm run screenshots: pictures of the built page for the README and the manual, in docs/images.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, newPage } from '../test/e2e/kit/browser.mjs';
import { check, openCard, pane, visit } from '../test/e2e/kit/page.mjs';
import { ROOT, serve } from '../test/e2e/kit/server.mjs';

const FOLDER = `${ROOT}docs/images`;
const CARD = '05表 210 卫生健康支出·小计 12.01';

/** Checked, marked, and one finding open, its cell selected. */
async function checked(page, address) {
  await visit(page, address);
  await check(page);
  await pane(page).getByRole('button', { name: '标记到表格' }).click();
  await pane(page).getByRole('button', { name: '关闭' }).click();
  await openCard(page, CARD);
  await pane(page).getByRole('button', { name: /G13/ }).first().click();
  await page.waitForTimeout(1_500);
}

async function pageShot(browser, address) {
  const { page, context } = await newPage(browser);
  await checked(page, address);
  await page.screenshot({ path: `${FOLDER}/page.png` });
  await context.close();
}

async function paneShot(browser, address, colorScheme) {
  const { page, context } = await newPage(browser, { colorScheme, viewport: { width: 1100, height: 720 } });
  await checked(page, address);
  await page.getByRole('separator', { name: '窗格宽度' }).press('Home');
  await page.waitForTimeout(800);
  await page.locator('#panes').screenshot({ path: `${FOLDER}/pane-${colorScheme}.png` });
  if (process.env.WHOLE) await page.screenshot({ path: `${process.env.WHOLE}/${colorScheme}.png` });
  await context.close();
}

/** The narrow pane, after something was done in 说明. */
async function narrativeShot(browser, address, name, act) {
  const { page, context } = await newPage(browser, { viewport: { width: 1100, height: 720 } });
  await visit(page, address);
  await page.getByRole('separator', { name: '窗格宽度' }).press('Home');
  await pane(page).getByRole('tab', { name: '说明' }).click();
  await act(pane(page));
  await page.waitForTimeout(800);
  await page.locator('#panes').screenshot({ path: `${FOLDER}/${name}.png` });
  await context.close();
}

const drafted = async (view) => {
  await view.getByRole('button', { name: '起草说明' }).click();
  await view.getByRole('region', { name: '一、收入支出决算总体情况说明' }).waitFor({ timeout: 30_000 });
};

const verified = async (view) => {
  const text = readFileSync(`${ROOT}test/cases/lukou-2020/narrative.txt`, 'utf8');
  await view.getByRole('tab', { name: '核对' }).click();
  await view.getByRole('textbox', { name: '决算情况说明' }).fill(text);
  await view.getByRole('button', { name: '核对说明' }).click();
  const results = view.getByRole('region', { name: '核对结果' });
  await results.getByRole('button', { name: /320\.54万元 → 670\.06万元/ }).click({ timeout: 30_000 });
};

/** A folder of units, checked. */
async function folderShot(browser, address) {
  const parent = mkdtempSync(join(tmpdir(), 'juesuan-shots-'));
  const folder = join(parent, '2020年度');
  mkdirSync(folder);
  const put = (from, name) => {
    cpSync(`${ROOT}test/cases/${from}`, join(folder, name));
  };
  for (const at of [1, 2, 3, 4, 5, 6]) put('putuo-2024/workbook.xlsx', `第${at}中学决算.xlsx`);
  put('lukou-2020/workbook.xlsx', '网格化管理服务中心决算.xlsx');
  put('lukou-2020/narrative.txt', '网格化管理服务中心决算说明.txt');
  put('lukou-2020/narrative.txt', '不是工作簿.xlsx');
  const { page, context } = await newPage(browser, { viewport: { width: 1280, height: 560 } });
  await page.goto(address);
  await page.locator('#open-folder:enabled').waitFor({ timeout: 30_000 });
  await page.setInputFiles('#folder-files', folder);
  await page.getByText('共 8 个文件').waitFor({ timeout: 30_000 });
  await page.screenshot({ path: `${FOLDER}/folder.png` });
  await context.close();
  rmSync(parent, { recursive: true, force: true });
}

mkdirSync(FOLDER, { recursive: true });
const { address, stop } = await serve();
const browser = await launch();
try {
  await pageShot(browser, address);
  await paneShot(browser, address, 'light');
  await paneShot(browser, address, 'dark');
  await narrativeShot(browser, address, 'draft', drafted);
  await narrativeShot(browser, address, 'verify', verified);
  await folderShot(browser, address);
} finally {
  await browser.close();
  stop();
}
