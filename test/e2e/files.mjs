import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { expectEqual, expectTrue, until } from './kit/expect.mjs';
import { check, counts, openFiles, pane, sheetNames, typeInto, valueAt, visit } from './kit/page.mjs';
import { ROOT } from './kit/server.mjs';

const LUKOU = `${ROOT}test/cases/lukou-2020/workbook.xlsx`;
const PUTUO = `${ROOT}test/cases/putuo-2024/workbook.xlsx`;

const tabs = (page) => page.locator('#tabs li button:not(.close)');
const notice = (page) => page.locator('#notice-text');

const named = (name, file) => ({ name, mimeType: 'application/octet-stream', buffer: readFileSync(file) });

/** A workbook with formulas and looks of its own. */
async function styledWorkbook() {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('样式');
  sheet.getCell('A1').value = '合计';
  sheet.getCell('A1').font = { name: '黑体', size: 16, bold: true, color: { argb: 'FFC00000' } };
  sheet.getCell('A1').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } };
  sheet.mergeCells('A1:B1');
  sheet.getCell('A2').value = 1234.5;
  sheet.getCell('A2').numFmt = '#,##0.00';
  sheet.getCell('B2').value = { formula: 'A2*2', result: 2469 };
  sheet.getCell('B3').value = { formula: 'A2*2', result: 7 };
  sheet.getColumn(1).width = 30;
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Drops files on an element, as the system does. */
async function drop(page, files, target = 'body') {
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, bytes } of list) data.items.add(new File([Uint8Array.from(bytes)], name));
    return data;
  }, files);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent(target, type, { dataTransfer: transfer });
  }
}

export const tests = [
  {
    name: '几个文件各占一个标签，各有各的窗格和结果',
    async run({ page, address }) {
      await visit(page, address);
      await openFiles(page, named('渌口.xlsx', LUKOU), named('普陀.xlsx', PUTUO));
      expectEqual(await tabs(page).count(), 3);
      await check(page);
      const putuo = await counts(page);
      await tabs(page).first().click();
      await until(async () => expectTrue((await sheetNames(page)).some((name) => name.includes('公开04表'))));
      expectEqual(
        await pane(page).getByRole('region', { name: '审核结果' }).count(),
        0,
        '另一个窗格还没有审核',
      );
      await check(page);
      expectTrue((await counts(page))[0] > putuo[0], '渌口有错误，普陀没有');
      await tabs(page).last().click();
      expectEqual(await counts(page), putuo, '回来时结果还在');
      await page.locator('#tabs li button.close').last().click();
      expectEqual(await tabs(page).count(), 2);
    },
  },
  {
    name: '拖进来的工作簿会打开；不是工作簿的，说明它是什么',
    async run({ page, address }) {
      await visit(page, address);
      await drop(page, [{ name: '说明.pdf', bytes: [...Buffer.from('%PDF-1.4\n%âãÏÓ\n')] }]);
      await until(async () =>
        expectEqual(
          await notice(page).innerText(),
          '说明.pdf：这不是 Excel 工作簿，看起来是PDF 文件。请选择决算软件导出的 .xlsx 或 .xls 文件。',
        ),
      );
      expectEqual(await tabs(page).count(), 1);
      await drop(page, [{ name: '普陀.xlsx', bytes: [...readFileSync(PUTUO)] }]);
      await page.locator('#tabs li.current', { hasText: '普陀.xlsx' }).waitFor();
      expectEqual(await page.locator('#drop').isVisible(), false);
    },
  },
  {
    name: '字体、底色、合并、列宽、数字格式和公式都在；改一个数，公式跟着算',
    async run({ page, address }) {
      await visit(page, address);
      await openFiles(page, {
        name: '样式.xlsx',
        mimeType: 'application/octet-stream',
        buffer: await styledWorkbook(),
      });
      const seen = await page.evaluate(() => {
        const sheet = window.juesuan.current.open.book.getActiveSheet();
        const style = sheet.getRange('A1').getCellStyleData();
        return {
          font: [style.ff, style.fs, style.bl, style.cl?.rgb, style.bg?.rgb],
          merged: sheet.getMergedRanges().map((range) => range.getA1Notation()),
          width: sheet.getColumnWidth(0),
          shown: sheet.getRange('A2').getDisplayValue(),
          formula: sheet.getRange('B2').getFormula(),
        };
      });
      expectEqual(seen, {
        font: ['黑体', 16, 1, '#C00000', '#DDEBF7'],
        merged: ['A1:B1'],
        width: 215,
        shown: '1,234.50',
        formula: '=A2*2',
      });
      await typeInto(page, 'A2', '100');
      await until(async () => expectEqual(await valueAt(page, '样式', 'B2'), 200));
    },
  },
  {
    name: '打开时照文件里的值，不重新计算：审核的是文件里的数',
    async run({ page, address }) {
      await visit(page, address);
      await page.reload();
      await openFiles(page, {
        name: '样式.xlsx',
        mimeType: 'application/octet-stream',
        buffer: await styledWorkbook(),
      });
      await page.waitForTimeout(1_500);
      expectEqual([await valueAt(page, '样式', 'B2'), await valueAt(page, '样式', 'B3')], [2469, 7]);
    },
  },
  {
    name: '另存：先说明不保留什么，存出的副本是数值，带本助手的工作表',
    async run({ page, address }) {
      await visit(page, address);
      await openFiles(page, {
        name: '样式.xlsx',
        mimeType: 'application/octet-stream',
        buffer: await styledWorkbook(),
      });
      await typeInto(page, 'A2', '100');
      await until(async () => expectEqual(await valueAt(page, '样式', 'B2'), 200));
      await page.locator('#tabs li.current', { hasText: '•' }).waitFor();
      await pane(page).getByRole('button', { name: '自定义规则' }).click();
      await until(async () => expectTrue((await sheetNames(page)).includes('自定义规则')));
      await page.getByRole('button', { name: '另存…' }).click();
      const dialog = page.getByRole('dialog', { name: '另存一份副本' });
      expectTrue((await dialog.innerText()).includes('不保留：公式'));
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.getByRole('button', { name: '保存' }).click(),
      ]);
      expectEqual(download.suggestedFilename(), '样式（副本）.xlsx');
      const copy = new ExcelJS.Workbook();
      await copy.xlsx.readFile(await download.path());
      expectEqual(
        copy.worksheets.map(({ name }) => name),
        ['样式', '自定义规则'],
      );
      const sheet = copy.getWorksheet('样式');
      expectEqual([sheet.getCell('A2').value, sheet.getCell('B2').value], [100, 200]);
      expectEqual([sheet.getCell('A2').numFmt, sheet.getCell('A1').font.name], ['#,##0.00', '黑体']);
      expectEqual(sheet.model.merges, ['A1:B1']);
      await until(async () =>
        expectEqual(await page.locator('#tabs li.current', { hasText: '•' }).count(), 0),
      );
    },
  },
  {
    name: '窗格宽度用鼠标和键盘都能调，不小于 320、不大于 480',
    async run({ page, address }) {
      await visit(page, address);
      const width = async () => (await page.locator('#panes').boundingBox()).width;
      const splitter = page.getByRole('separator', { name: '窗格宽度' });
      await splitter.press('Home');
      expectEqual(await width(), 320);
      await splitter.press('ArrowLeft');
      expectEqual(await width(), 336);
      await splitter.press('End');
      expectEqual([await width(), await splitter.getAttribute('aria-valuenow')], [480, '480']);
      const { x, y, height } = await splitter.boundingBox();
      await page.mouse.move(x + 3, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + 83, y + height / 2, { steps: 4 });
      await page.mouse.up();
      expectEqual(Math.round(await width()), 400);
    },
  },
  {
    name: '再次打开时不再摆出示例，关掉的文件留下打开的地方',
    async run({ page, address }) {
      await visit(page, address);
      await page.reload();
      await page.getByRole('button', { name: '打开示例' }).click();
      await pane(page).getByRole('button', { name: '一键审核' }).waitFor();
      await page.locator('#tabs li button.close').click();
      await page.getByRole('button', { name: '打开示例' }).waitFor();
    },
  },
];
