import { readFileSync } from 'node:fs';
import { expectEqual, expectTrue, until } from './kit/expect.mjs';
import { check, openCard, pane, typeInto, valueAt, visit, where } from './kit/page.mjs';
import { ROOT } from './kit/server.mjs';

const TABLE_04 = '公开04表 财政拨款收入支出决算总表';
const IN_G13 = '05表 210 卫生健康支出·小计 12.01';
const TEXT = readFileSync(`${ROOT}test/cases/lukou-2020/narrative.txt`, 'utf8');
const LONG = { timeout: 20_000 };

export const tests = [
  {
    name: '指出错在哪一格：接受后写入并消除，撤销后恢复',
    async run({ page, address }) {
      await visit(page, address);
      await check(page);
      await openCard(page, IN_G13);
      const offer = pane(page).getByRole('group', { name: '04表 G13 疑应为 12.01' });
      await offer.waitFor(LONG);
      expectTrue((await offer.innerText()).includes('漏输数字“2”'), '说明是怎样的笔误');
      await offer.getByRole('button', { name: '接受' }).click();
      const accepted = pane(page).getByRole('region', { name: '已接受的改正' });
      await accepted.waitFor(LONG);
      await until(async () => expectEqual(await valueAt(page, TABLE_04, 'G13'), 12.01, 'G13 写入 12.01'));
      await pane(page).getByRole('button', { name: '3 处错误' }).waitFor(LONG);
      await accepted.getByRole('button', { name: '撤销' }).click();
      await pane(page).getByRole('button', { name: '4 处错误' }).waitFor(LONG);
      expectEqual(await valueAt(page, TABLE_04, 'G13'), 1.01, '撤销后恢复 1.01');
    },
  },
  {
    name: '核对说明：逐处指出，点到单元格，采用正确数',
    async run({ page, address }) {
      await visit(page, address);
      await pane(page).getByRole('tab', { name: '说明' }).click();
      await pane(page).getByRole('tab', { name: '核对' }).click();
      await pane(page).getByRole('textbox', { name: '决算情况说明' }).fill(TEXT);
      await pane(page).getByRole('button', { name: '核对说明' }).click();
      const results = pane(page).getByRole('region', { name: '核对结果' });
      await results.getByRole('button', { name: '24 处有误' }).waitFor(LONG);
      await results.getByRole('button', { name: /320\.54万元 → 670\.06万元/ }).click();
      await until(async () => expectEqual((await where(page)).range, 'I33', '选中 06 表 I33'));
      await results.getByRole('button', { name: '采用正确数' }).click();
      await pane(page).getByText('已改正 1 处').waitFor(LONG);
      await results.getByRole('button', { name: '23 处有误' }).waitFor(LONG);
    },
  },
  {
    name: '起草说明：填一处待填写，改一段，改一个数看到提示，导出',
    async run({ page, address }) {
      await visit(page, address);
      await pane(page).getByRole('tab', { name: '说明' }).click();
      await pane(page).getByRole('button', { name: '起草说明' }).click();
      const first = pane(page).getByRole('region', { name: '一、收入支出决算总体情况说明' });
      await first.waitFor(LONG);
      // 待填写 leads to the sheet 补充资料, which is made for it.
      await first.getByText(/【待填写：增加或减少/).click();
      await until(
        async () => expectEqual((await where(page)).sheet, '补充资料', '打开补充资料表'),
        LONG.timeout,
      );
      const at = await page.evaluate(() => {
        const sheet = window.juesuan.current.open.book.getSheetByName('补充资料');
        for (let row = 1; row < 60; row += 1)
          if (sheet.getRange(`A${row}`).getValue() === '上年收入支出总计') return `B${row}`;
        return null;
      });
      expectTrue(at !== null, '有“上年收入支出总计”一行');
      await typeInto(page, at, '464.14');
      await first.getByRole('button', { name: '用新的文字' }).first().click(LONG);
      await first.getByText('74.55%').waitFor(LONG);
      // What the user writes stays through a redraft.
      const last = pane(page).getByRole('region', { name: '十五、其他' });
      await last.getByRole('button', { name: '修改' }).first().click();
      await last.getByRole('textbox', { name: '段落文字' }).fill('本单位没有独立网站。');
      await last.getByRole('button', { name: '完成' }).click();
      await pane(page).getByRole('button', { name: '重新起草' }).click();
      await last.getByText('本单位没有独立网站。').waitFor(LONG);
      // A changed figure marks the paragraphs that used it.
      await page.evaluate(() => {
        const { book } = window.juesuan.current.open;
        const sheet = book.getSheets().find((each) => each.getSheetName().startsWith('公开07表'));
        sheet.getRange('L8').setValue(0.5);
      });
      await pane(page).getByText('数字已变').first().waitFor(LONG);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        pane(page).getByRole('button', { name: '导出 .docx' }).click(),
      ]);
      expectEqual(download.suggestedFilename(), '决算情况说明.docx', '导出的文件名');
      const bytes = readFileSync(await download.path());
      expectEqual(bytes.subarray(0, 2).toString('latin1'), 'PK', '导出的是 .docx');
    },
  },
  {
    name: '起草说明：另存为自己的模板，在表里改一句，重新起草就用它；改错了指到那一格',
    async run({ page, address }) {
      await visit(page, address);
      await pane(page).getByRole('tab', { name: '说明' }).click();
      await pane(page).getByRole('button', { name: '起草说明' }).click();
      const first = pane(page).getByRole('region', { name: '一、收入支出决算总体情况说明' });
      await first.getByText('年度收、支总计').waitFor(LONG);
      await pane(page).getByText('上年决算和文字样式').click();
      await pane(page).getByRole('button', { name: '另存为自己的模板' }).click();
      await until(
        async () => expectEqual((await where(page)).sheet, '说明模板', '打开说明模板表'),
        LONG.timeout,
      );
      const chosen = pane(page).getByRole('combobox', { name: '文字样式' });
      await until(
        async () => expectEqual(await chosen.inputValue(), '说明模板', '自动选用本工作簿的模板'),
        LONG.timeout,
      );
      // The wording of the first paragraph stands where it can be seen.
      expectTrue(String(await valueAt(page, '说明模板', 'D2')).includes('收、支总计'), 'D2 是第一段的文字');
      await typeInto(page, 'D2', '收支两条线合计{收入总计}万元。');
      await pane(page).getByRole('button', { name: '重新起草' }).click();
      await first.getByText('收支两条线合计').waitFor(LONG);
      await first.getByRole('button', { name: '810.16' }).waitFor(LONG);
      // A mistake leads to its cell.
      await typeInto(page, 'D3', '合计{收人总计}万元。');
      await pane(page)
        .getByRole('button', { name: /^第 3 行（D3），第 4 个字：不认识“收人总计”/ })
        .click(LONG);
      await until(async () => expectEqual((await where(page)).range, 'D3', '选中 D3'));
    },
  },
  {
    name: '只用键盘也能从标签走到第一条问题',
    async run({ page, address }) {
      await visit(page, address);
      await check(page);
      await pane(page).getByRole('tab', { name: '审核' }).focus();
      const reached = async () =>
        pane(page)
          .locator(':focus')
          .evaluate((element) => element.getAttribute('aria-expanded') === 'false')
          .catch(() => false);
      for (let i = 0; i < 30 && !(await reached()); i += 1) await page.keyboard.press('Tab');
      expectTrue(await reached(), '按 Tab 能到第一条问题');
    },
  },
];
