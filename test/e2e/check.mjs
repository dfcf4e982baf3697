import { countsOf, findingsOf } from './kit/cli.mjs';
import { expectEqual, expectTrue, until } from './kit/expect.mjs';
import {
  cards,
  check,
  counts,
  openCard,
  openFiles,
  pane,
  typeInto,
  valueAt,
  visit,
  where,
} from './kit/page.mjs';
import { ROOT } from './kit/server.mjs';

const LUKOU = `${ROOT}test/cases/lukou-2020/workbook.xlsx`;
const LUKOU_XLS = `${ROOT}test/cases/lukou-2020/workbook.xls`;
const PUTUO = `${ROOT}test/cases/putuo-2024/workbook.xlsx`;
const TABLE_04 = '公开04表 财政拨款收入支出决算总表';
const IN_G13 = '05表 210 卫生健康支出·小计 12.01';

const withoutBadge = (text) => text.replace(/^(?:错误|需核实|不规范)\s*/, '').trim();
const inOrder = (messages) => [...new Set(messages)].sort();

/** Every message the pane shows: of the cards, of what hangs together with them, of rounding. */
async function messages(page) {
  const found = [];
  for (let at = 0; at < (await cards(page).count()); at += 1) {
    const card = cards(page).nth(at);
    found.push(withoutBadge(await card.innerText()));
    await card.click();
    for (const item of await card.locator('xpath=following-sibling::*//li').all()) {
      found.push(await item.evaluate((li) => li.firstChild.textContent));
    }
    await card.click();
  }
  const rounding = pane(page).locator('details', { hasText: '尾差' });
  if ((await rounding.count()) > 0) found.push(...(await rounding.first().locator('li').allTextContents()));
  return inOrder(found);
}

async function sameAsCommandLine(page, file) {
  await check(page);
  expectEqual(await counts(page), countsOf(file), '与命令行的计数一致');
  expectEqual(
    await messages(page),
    inOrder(findingsOf(file).map(({ message }) => message)),
    '与命令行的问题一致',
  );
}

export const tests = [
  {
    name: '第一次打开就是渌口示例，审核结果与命令行一致',
    async run({ page, address }) {
      await visit(page, address);
      await sameAsCommandLine(page, LUKOU);
    },
  },
  {
    name: '打开 .xls，审核结果与命令行一致',
    async run({ page, address }) {
      await visit(page, address);
      await openFiles(page, LUKOU_XLS);
      await sameAsCommandLine(page, LUKOU_XLS);
    },
  },
  {
    name: '打开普陀 2024（没有错误），审核结果与命令行一致',
    async run({ page, address }) {
      await visit(page, address);
      await openFiles(page, PUTUO);
      await sameAsCommandLine(page, PUTUO);
    },
  },
  {
    name: '点 04 表的问题，G13 被选中并看得见；改成 12.01，问题自己消失',
    async run({ page, address }) {
      await visit(page, address);
      await check(page);
      const before = await counts(page);
      await openCard(page, IN_G13);
      await pane(page).getByRole('button', { name: /G13/ }).first().click();
      await until(async () => {
        const { sheet, range, seen } = await where(page);
        expectEqual([sheet, range], [TABLE_04, 'G13']);
        expectTrue(seen.startRow <= 12 && 12 <= seen.endRow, 'G13 的行看得见');
        expectTrue(seen.startColumn <= 6 && 6 <= seen.endColumn, 'G13 的列看得见');
      });
      await typeInto(page, 'G13', '12.01');
      await until(async () => expectEqual(await valueAt(page, TABLE_04, 'G13'), 12.01));
      await until(async () => {
        expectEqual(await cards(page).filter({ hasText: IN_G13 }).count(), 0, '问题还在');
        expectEqual((await counts(page))[0], before[0] - 1, '少一处错误');
      }, 15_000);
    },
  },
];
