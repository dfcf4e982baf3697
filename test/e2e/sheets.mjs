import { expectEqual, expectTrue, until } from './kit/expect.mjs';
import { cards, check, openCard, pane, sheetNames, typeInto, valueAt, visit, where } from './kit/page.mjs';

const TABLE_04 = '公开04表 财政拨款收入支出决算总表';
const REASON = '专项普查设备由财政统一配置，情况属实。';

const backgroundAt = (page, sheet, row, column) =>
  page.evaluate(
    ([name, r, c]) => {
      const { book } = window.juesuan.current.open;
      // As drawn, with what lies over the cell.
      const style = book.getSheetByName(name).getSheet().getCell(r, c)?.s;
      return (typeof style === 'string' ? book.getWorkbook().getStyles().get(style) : style)?.bg?.rgb ?? null;
    },
    [sheet, row, column],
  );

const storedCells = (page) =>
  page.evaluate(() =>
    JSON.stringify(
      window.juesuan.current.open.book.getSheets().map((s) => s.getSheet().getCellMatrix().getMatrix()),
    ),
  );

const textsOf = (page, sheet) =>
  page.evaluate(
    (name) =>
      window.juesuan.current.open.book.getSheetByName(name).getDataRange().getRawValues().flat().join('\n'),
    sheet,
  );

export const tests = [
  {
    name: '标记给 G13 着色，清除标记不留痕迹',
    async run({ page, address }) {
      await visit(page, address);
      const before = await storedCells(page);
      await check(page);
      await pane(page).getByRole('button', { name: '标记到表格' }).click();
      await until(async () => expectEqual(await backgroundAt(page, TABLE_04, 12, 6), '#F9C6C9'));
      expectEqual(await storedCells(page), before, '单元格本身没有改动');
      await pane(page).getByRole('button', { name: '清除标记' }).click();
      await until(async () => expectEqual(await backgroundAt(page, TABLE_04, 12, 6), null));
      expectEqual(await storedCells(page), before, '没有痕迹');
    },
  },
  {
    name: '给需核实的问题写说明，说明在工作表“核实说明”里',
    async run({ page, address }) {
      await visit(page, address);
      await check(page);
      await openCard(page, '需核实');
      await pane(page).getByRole('textbox', { name: '书面说明' }).fill(REASON);
      await pane(page).getByRole('button', { name: '保存说明' }).click();
      await until(async () => {
        expectTrue((await sheetNames(page)).includes('核实说明'), '有工作表“核实说明”');
        expectTrue((await textsOf(page, '核实说明')).includes(REASON), '说明写进去了');
      });
      await until(async () => expectTrue((await cards(page).filter({ hasText: '已说明' }).count()) > 0));
    },
  },
  {
    name: '在单元格里输入 =JUESUAN.增长率(810.16,464.14)，得 0.7455…',
    async run({ page, address }) {
      await visit(page, address);
      await typeInto(page, 'H3', '=JUESUAN.增长率(810.16,464.14)');
      const sheet = (await where(page)).sheet;
      await until(async () => {
        const value = await valueAt(page, sheet, 'H3');
        expectTrue(Math.abs(value - 346.02 / 464.14) < 1e-4, `得 ${value}`);
        expectEqual(String(value).slice(0, 6), '0.7455');
      });
      await typeInto(page, 'H4', '=JUESUAN.增长率(1,0)');
      await until(async () => expectEqual(await valueAt(page, sheet, 'H4'), '#DIV/0!'));
      await typeInto(page, 'H5', '=JUESUAN.构成比(F13,F16)');
      await until(async () => {
        const value = await valueAt(page, sheet, 'H5');
        expectTrue(Math.abs(value - 12.01 / 810.16) < 1e-4, `得 ${value}`);
      });
    },
  },
  {
    name: '生成审核结果表',
    async run({ page, address }) {
      await visit(page, address);
      await check(page);
      await pane(page).getByRole('button', { name: '生成审核结果表' }).click();
      await until(async () => expectEqual((await where(page)).sheet, '审核结果'));
      const text = await textsOf(page, '审核结果');
      const first = await cards(page).first().innerText();
      expectTrue(text.includes(first.replace(/^\S+\s*/, '').trim()), '表里有第一条问题');
    },
  },
];
