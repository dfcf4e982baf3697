import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { countsOf, juesuan, rollUpOf } from './kit/cli.mjs';
import { writeDepartment } from './kit/department.mjs';
import { expectEqual, expectTrue, until } from './kit/expect.mjs';
import { check, counts, pane, visit } from './kit/page.mjs';
import { ROOT } from './kit/server.mjs';

const CASES = `${ROOT}test/cases`;
const LUKOU = `${CASES}/lukou-2020/workbook.xlsx`;

async function withEmpty(name, run) {
  const parent = mkdtempSync(join(tmpdir(), 'juesuan-e2e-'));
  const folder = join(parent, name);
  mkdirSync(folder);
  try {
    return await run(folder);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

/** A bureau's folder: units in folders of their own, an explanation beside one, and files that are none. */
const withFolder = (run) =>
  withEmpty('2020年度', (folder) => {
    mkdirSync(join(folder, '渌口'));
    cpSync(LUKOU, join(folder, '渌口', '网格中心决算.xlsx'));
    cpSync(`${CASES}/lukou-2020/narrative.txt`, join(folder, '渌口', '网格中心决算说明.txt'));
    cpSync(`${CASES}/lukou-2020/workbook.xls`, join(folder, '网格中心.xls'));
    for (const at of [1, 2, 3]) cpSync(`${CASES}/putuo-2024/workbook.xlsx`, join(folder, `普陀${at}.xlsx`));
    writeFileSync(join(folder, '坏的.xlsx'), '不是工作簿');
    writeFileSync(join(folder, '~$普陀1.xlsx'), '');
    writeFileSync(join(folder, '说明.pdf'), '%PDF-1.4');
    return run(folder);
  });

/** A department's workbook and its units', one of which differs and one cannot be read. */
const withDepartment = (run) =>
  withEmpty('交通', async (folder) => {
    mkdirSync(join(folder, '公路'));
    await writeDepartment(folder, join(folder, '公路'));
    writeFileSync(join(folder, '站务中心.xlsx'), '不是工作簿');
    return run(folder);
  });

const view = (page) => page.getByRole('region', { name: '批量审核' });

async function openFolder(page, folder) {
  await page.locator('#open-folder:enabled').waitFor({ timeout: 30_000 });
  await page.setInputFiles('#folder-files', folder);
  await view(page).getByText('批量审核：').waitFor();
}

/** The cells of each row, by the file's name. */
const rows = async (page) =>
  new Map(
    (
      await view(page)
        .locator('.units tbody tr')
        .evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent)))
    ).map((cells) => [cells[1], cells]),
  );

const choose = (page) => view(page).getByLabel('汇总核对：主管部门的工作簿');

async function saved(page, button) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    view(page).getByRole('button', { name: button }).click(),
  ]);
  return download;
}

export const tests = [
  {
    name: '一个文件夹：各单位的结果与命令行一致，打不开的说明原因',
    run: ({ page, address }) =>
      withFolder(async (folder) => {
        await visit(page, address);
        await openFolder(page, folder);
        await view(page).getByText('共 6 个文件：已审核 5 个，其中 3 个没有错误；1 个无法审核').waitFor();
        const found = await rows(page);
        const [errors, toExplain, form, rounding] = countsOf(LUKOU);
        for (const name of ['渌口/网格中心决算.xlsx', '网格中心.xls'])
          expectEqual(found.get(name).slice(2, 6), [errors, toExplain, form, rounding].map(String), name);
        const text = join(folder, '渌口', '网格中心决算说明.txt');
        const { files } = JSON.parse(juesuan('check', LUKOU, '--text', text, '--format', 'json'));
        const wrong = files[0].claims.filter(({ verdict }) => verdict === 'wrong').length;
        expectTrue(wrong > 0);
        expectEqual(found.get('渌口/网格中心决算.xlsx')[6], String(wrong));
        expectEqual(found.get('网格中心.xls')[6], '—');
        expectTrue(found.get('坏的.xlsx')[2].startsWith('（无法审核）'), found.get('坏的.xlsx')[2]);
      }),
  },
  {
    name: '批量结果可以排序、筛选、存成网页和表格；点单位打开它的工作簿',
    run: ({ page, address }) =>
      withFolder(async (folder) => {
        await visit(page, address);
        await openFolder(page, folder);
        await view(page).getByText('共 6 个文件').waitFor();
        await view(page).getByRole('button', { name: '尾差' }).click();
        expectTrue([...(await rows(page)).keys()][0].startsWith('普陀'), '普陀的尾差最多');
        await view(page).getByRole('searchbox').fill('普陀');
        expectEqual([...(await rows(page)).keys()].sort(), ['普陀1.xlsx', '普陀2.xlsx', '普陀3.xlsx']);
        await view(page).getByRole('searchbox').fill('');
        for (const [button, ending, start] of [
          ['汇总存为网页…', '.html', '<!doctype html>'],
          ['汇总存为表格…', '.xlsx', 'PK'],
        ]) {
          const download = await saved(page, button);
          expectEqual(download.suggestedFilename(), `2020年度 批量审核汇总${ending}`);
          expectEqual(readFileSync(await download.path(), 'latin1').slice(0, start.length), start);
        }
        await view(page).locator('tr', { hasText: '渌口/网格中心决算.xlsx' }).getByRole('button').click();
        await page.locator('#tabs li.current', { hasText: '网格中心决算.xlsx' }).waitFor();
        expectEqual(await view(page).count(), 0, '表格在前面');
        await pane(page).getByRole('button', { name: '一键审核' }).waitFor({ timeout: 30_000 });
        await check(page);
        expectEqual(await counts(page), countsOf(LUKOU));
        const tabs = page.locator('#tabs li');
        await tabs.first().getByRole('button').first().click();
        await view(page).locator('tr', { hasText: '渌口/网格中心决算.xlsx' }).getByRole('button').click();
        await until(async () => expectEqual(await tabs.count(), 3, '同一个文件不开两次'));
      }),
  },
  {
    name: '文件夹里的汇总核对与命令行一致，存进汇总，可以换、可以不做',
    run: ({ page, address }) =>
      withDepartment(async (folder) => {
        await visit(page, address);
        await openFolder(page, folder);
        // By the keyboard, before the check has ended.
        await choose(page).focus();
        for (let at = 0; at < 3; at++) await page.keyboard.press('ArrowDown');
        expectEqual(await choose(page).inputValue(), '交通运输局.xlsx');
        const result = view(page).getByRole('region', { name: '汇总核对' });
        await result.getByRole('heading').waitFor({ timeout: 30_000 });
        const rollUp = rollUpOf(folder, '交通运输局.xlsx');
        const { units, unit, equal, rounding, flaws, missing } = rollUp;
        expectEqual([units, missing, flaws.length], [3, ['站务中心.xlsx'], 1]);
        const lines = (await result.innerText()).split('\n');
        const counts = `${equal} 个数一致，${rounding} 处尾差，${flaws.length} 处不符`;
        expectTrue(
          lines.includes(`交通运输局.xlsx 与 3 个单位之和（金额单位：${unit}）：${counts}`),
          lines[1],
        );
        expectTrue(lines.some((line) => line.includes(`没有加进来，相差可能由此而来：${missing[0]}`)));
        const [{ cell, sum, difference, suspects }] = flaws;
        const [shown] = await result
          .locator('tbody tr')
          .evaluateAll((all) => all.map((row) => [...row.cells].map((each) => each.textContent)));
        expectEqual(shown.slice(1, 7), [
          `${cell.sheet}!${cell.address}`,
          cell.row,
          cell.column,
          cell.value,
          sum,
          difference,
        ]);
        const [{ department, value, needed, slip }] = suspects;
        expectEqual(
          shown[7],
          `${department}这个单位的数疑似录错（${value}，若为 ${needed} 则相符：${slip}）`,
        );
        await view(page).getByRole('button', { name: '1 处不符，看结果' }).click();
        if (process.env.E2E_SHOTS) await page.screenshot({ path: `${process.env.E2E_SHOTS}/rollUp.png` });

        const html = readFileSync(await (await saved(page, '汇总存为网页…')).path(), 'utf8');
        expectTrue(html.includes(shown[7]), '存下的网页有汇总核对');
        const book = read(readFileSync(await (await saved(page, '汇总存为表格…')).path()));
        expectEqual(utils.sheet_to_json(book.Sheets['汇总核对'], { header: 1 }).at(-1), shown);

        await choose(page).selectOption('公路/公路局.xlsx');
        const other = rollUpOf(folder, '公路/公路局.xlsx');
        await result
          .getByText(`公路/公路局.xlsx 与 3 个单位之和（金额单位：元）：${other.equal} 个数一致`)
          .waitFor({ timeout: 30_000 });
        expectEqual(await result.locator('tbody tr').count(), other.flaws.length);
        await choose(page).selectOption('站务中心.xlsx');
        await view(page).getByText('部门工作簿 站务中心.xlsx：').waitFor({ timeout: 30_000 });
        await choose(page).selectOption('不做汇总核对');
        expectEqual(await result.innerText(), '');
      }),
  },
];
