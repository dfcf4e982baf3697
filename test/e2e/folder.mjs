import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countsOf, juesuan } from './kit/cli.mjs';
import { expectEqual, expectTrue, until } from './kit/expect.mjs';
import { check, counts, pane, visit } from './kit/page.mjs';
import { ROOT } from './kit/server.mjs';

const CASES = `${ROOT}test/cases`;
const LUKOU = `${CASES}/lukou-2020/workbook.xlsx`;

/** A bureau's folder: units in folders of their own, an explanation beside one, and files that are none. */
async function withFolder(run) {
  const parent = mkdtempSync(join(tmpdir(), 'juesuan-e2e-'));
  const folder = join(parent, '2020年度');
  try {
    mkdirSync(join(folder, '渌口'), { recursive: true });
    cpSync(LUKOU, join(folder, '渌口', '网格中心决算.xlsx'));
    cpSync(`${CASES}/lukou-2020/narrative.txt`, join(folder, '渌口', '网格中心决算说明.txt'));
    cpSync(`${CASES}/lukou-2020/workbook.xls`, join(folder, '网格中心.xls'));
    for (const at of [1, 2, 3]) cpSync(`${CASES}/putuo-2024/workbook.xlsx`, join(folder, `普陀${at}.xlsx`));
    writeFileSync(join(folder, '坏的.xlsx'), '不是工作簿');
    writeFileSync(join(folder, '~$普陀1.xlsx'), '');
    writeFileSync(join(folder, '说明.pdf'), '%PDF-1.4');
    return await run(folder);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

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
        .locator('tbody tr')
        .evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent)))
    ).map((cells) => [cells[1], cells]),
  );

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
          const [download] = await Promise.all([
            page.waitForEvent('download'),
            view(page).getByRole('button', { name: button }).click(),
          ]);
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
];
