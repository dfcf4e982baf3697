// npm run screenshots: pictures of the built page for the README and the manual, in docs/images.
import { mkdirSync } from 'node:fs';
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

mkdirSync(FOLDER, { recursive: true });
const { address, stop } = await serve();
const browser = await launch();
try {
  await pageShot(browser, address);
  await paneShot(browser, address, 'light');
  await paneShot(browser, address, 'dark');
} finally {
  await browser.close();
  stop();
}
