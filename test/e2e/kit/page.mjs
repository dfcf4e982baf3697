// What a user does on the page, and what can be seen of it.
import { expectEqual, until } from './expect.mjs';

/** The pane of the workbook in front. */
export const pane = (page) => page.frameLocator('#panes iframe:not([hidden])');

/** As far as the pane, which is there before the spreadsheet. */
export async function visitPane(page, address) {
  await page.goto(address);
  await pane(page).getByRole('button', { name: '一键审核' }).waitFor({ timeout: 30_000 });
}

/** Until the sample is in the spreadsheet. */
export async function visit(page, address) {
  await visitPane(page, address);
  await page.locator('#tabs li.current').waitFor({ timeout: 30_000 });
}

/** Opens files with the button; waits until the last of them is in front. */
export async function openFiles(page, ...files) {
  await page.locator('#open:enabled').waitFor({ timeout: 30_000 });
  await page.setInputFiles('#files', files);
  const name = files.at(-1).name ?? files.at(-1).split('/').at(-1);
  await page.locator('#tabs li.current', { hasText: name }).waitFor({ timeout: 30_000 });
  await pane(page).getByRole('button', { name: '一键审核' }).waitFor({ timeout: 30_000 });
}

const result = (page) => pane(page).getByRole('region', { name: '审核结果' });

/** “4 处错误 4 处需核实 … 1043 项一致”, as numbers in this order. */
export async function counts(page) {
  const text = await result(page).innerText();
  const numberOf = (what) => Number(new RegExp(`(\\d+) ${what}`).exec(text)?.[1] ?? NaN);
  return ['处错误', '处需核实', '处不规范', '处尾差', '项一致'].map(numberOf);
}

export async function check(page) {
  await pane(page).getByRole('button', { name: '一键审核' }).click();
  await result(page).waitFor({ timeout: 30_000 });
}

/** The cards of the findings, in order. */
export const cards = (page) => pane(page).locator('button[aria-expanded]:has(.fui-Badge)');

/** Opens the card with this text; the cell of the finding is selected with it. */
export async function openCard(page, text) {
  const card = cards(page).filter({ hasText: text }).first();
  await card.click();
  return card;
}

/** Where the user is: the sheet, the selected range, and which cells are on the screen. */
export const where = (page) =>
  page.evaluate(() => {
    const { book } = window.juesuan.current.open;
    const sheet = book.getActiveSheet();
    const seen = sheet.getVisibleRange();
    return {
      sheet: sheet.getSheetName(),
      range: sheet.getActiveRange()?.getA1Notation() ?? '',
      seen: seen && { ...seen },
    };
  });

/** The value of a cell of the workbook in front. */
export const valueAt = (page, sheet, address) =>
  page.evaluate(
    ([name, cell]) =>
      window.juesuan.current.open.book.getSheetByName(name)?.getRange(cell).getRawValue() ?? null,
    [sheet, address],
  );

export const sheetNames = (page) =>
  page.evaluate(() => window.juesuan.current.open.book.getSheets().map((sheet) => sheet.getSheetName()));

/** The middle of a cell on the screen. */
export async function placeOf(page, address) {
  return page.evaluate((cell) => {
    const { id, book } = window.juesuan.current.open;
    const { x, y, width, height } = book.getActiveSheet().getRange(cell).getCellRect();
    const canvas = document.getElementById(`univer-sheet-main-canvas_${id}`).getBoundingClientRect();
    return { x: canvas.x + x + width / 2, y: canvas.y + y + height / 2 };
  }, address);
}

/** Clicks the cell and types, as a user does. */
export async function typeInto(page, address, text) {
  const { x, y } = await placeOf(page, address);
  await page.mouse.click(x, y);
  await until(async () => expectEqual((await where(page)).range, address, `选中 ${address}`));
  await page.keyboard.type(text, { delay: 15 });
  // Enter would take a suggestion that is still shown, and Univer is slow to take the list away.
  if (text.startsWith('=')) await page.waitForTimeout(1_000);
  await page.keyboard.press('Enter');
}
