/** @jest-environment ./test/taskpane/browser.cjs */
import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import { address } from '../../../src/sheet/address';
import { FIRST_SECTION, LONG, LUKOU, Pane } from './pane';

jest.setTimeout(60_000);

let pane: Pane;
const OWN = '本工作簿的“说明模板”表';
const SECTION = FIRST_SECTION;

const wording = () => screen.getByRole<HTMLSelectElement>('combobox', { name: '文字样式' });
const chosen = () => wording().selectedOptions[0]?.textContent;
const draftText = () =>
  screen
    .getAllByRole('region')
    .map((region) => region.textContent)
    .join('\n');

/** Where a wording stands in the sheet 说明模板. */
function cellWith(text: string): string {
  const found = pane.cells('说明模板').find((cell) => cell.text.includes(text));
  if (!found) throw new Error(`no cell with ${text}`);
  return address(found);
}

const withTemplate = (...rows: readonly (readonly string[])[]) => ({
  ...LUKOU,
  sheets: [
    ...LUKOU.sheets,
    {
      name: '说明模板',
      cells: rows.flatMap((cells, row) => cells.map((value, column) => ({ row, column, value }))),
    },
  ],
});

afterEach(() => pane.close());

describe('a template of one’s own', () => {
  it.each(['湖南', '上海'])('made from %s gives the same draft, and is used from then on', async (name) => {
    pane = await Pane.drafted();
    await pane.chooseWording(name);
    await waitFor(() => {
      expect(draftText().includes('十五、其他')).toBe(name === '湖南');
    }, LONG);
    const before = draftText();
    await pane.press('另存为自己的模板');
    await waitFor(() => {
      expect(chosen()).toBe(OWN);
    }, LONG);
    expect(pane.activeSheet).toBe('说明模板');
    await pane.press('重新起草');
    await pane.excel.host.idle();
    await waitFor(() => {
      expect(screen.queryByText('正在读取工作簿……')).toBeNull();
    }, LONG);
    expect(draftText()).toBe(before);
  });

  it('changed in its sheet, the draft waits to take the new wording', async () => {
    pane = await Pane.drafted();
    await pane.press('另存为自己的模板');
    await waitFor(() => {
      expect(chosen()).toBe(OWN);
    }, LONG);
    const cell = cellWith('年度收、支总计');
    const text = pane.cells('说明模板').find((each) => address(each) === cell)?.text ?? '';
    pane.excel.store.user.edit('说明模板', cell, text.replace('收、支总计', '收支合起来是'));
    expect(await pane.section(SECTION).findByText('措辞已变', undefined, LONG)).toBeInTheDocument();
    await pane.press('用新的文字');
    expect(pane.section(SECTION).getByText(/年度收支合起来是/)).toBeInTheDocument();
  });

  it('already there is used by itself, and not replaced without being asked', async () => {
    pane = await Pane.drafted(
      withTemplate(['节', '标题', '文字'], ['一', '一、自己的', '共{01[总计].收入}万元']),
    );
    expect(chosen()).toBe(OWN);
    expect(pane.section('一、自己的').getByText('810.16')).toBeInTheDocument();
    await pane.chooseWording('湖南');
    await screen.findByRole('region', { name: SECTION }, LONG);
    await pane.press('另存为自己的模板');
    expect(await screen.findByText(/工作簿里已有“说明模板”表。换成“湖南”的文字/)).toBeInTheDocument();
    await pane.press('不替换');
    expect(pane.cells('说明模板')).toHaveLength(6);
    await pane.press('另存为自己的模板');
    await pane.press('替换');
    await waitFor(() => {
      expect(pane.cells('说明模板').length).toBeGreaterThan(100);
    }, LONG);
  });

  it('with a mistake, names the row and what is wrong, and leads to the cell', async () => {
    pane = await Pane.drafted(
      withTemplate(
        ['节', '标题', '段落', '文字'],
        ['一', '一、总', '甲', '共{01[总计].收入}万元'],
        ['二', '二、收入', '乙', '共{上年收支合计}万元'],
      ),
    );
    expect(screen.getByText(/“说明模板”表有 1 处错误/)).toBeInTheDocument();
    await pane.press(
      '第 3 行（D3），第 3 个字：不认识“上年收支合计”：既不是补充资料的项目、说法，也不是公式语言里的名称',
    );
    await waitFor(() => {
      expect(pane.activeSheet).toBe('说明模板');
    }, LONG);
    expect(pane.excel.store.snapshotState().view.selected['说明模板']).toMatchObject([{ row: 2, column: 3 }]);
    // The open place in the text leads there too, not to 补充资料.
    await pane.user.click(pane.section('二、收入').getByTitle('点击到“说明模板”表改正'));
    expect(pane.activeSheet).toBe('说明模板');
  });
});

describe('another wording', () => {
  it('keeps what the user has written, also where its section has another number', async () => {
    pane = await Pane.drafted();
    await pane.rewrite(SECTION, '总体由我来写。');
    await pane.rewrite('十二、政府采购支出说明', '没有采购。');
    await pane.chooseWording('上海');
    expect(await pane.section(SECTION).findByText('总体由我来写。')).toBeInTheDocument();
    const other = await screen.findByRole('region', { name: '十一、其他重要事项情况说明' }, LONG);
    expect(other.textContent).toContain('没有采购。');
    expect(screen.queryByText(/现在的说明里没有位置/)).toBeNull();
  });

  it('shows what it has no place for, and gives it back with the old wording', async () => {
    pane = await Pane.drafted();
    await pane.rewrite('十五、其他', '本单位没有独立网站。');
    await pane.chooseWording('上海');
    const lost = await screen.findByRole('region', { name: '您写的 1 段，现在的说明里没有位置' }, LONG);
    expect(lost.textContent).toContain('本单位没有独立网站。');
    await pane.chooseWording('湖南');
    await screen.findByRole('region', { name: '十五、其他' }, LONG);
    expect(pane.section('十五、其他').getByText('本单位没有独立网站。')).toBeInTheDocument();
    expect(screen.queryByText(/现在的说明里没有位置/)).toBeNull();
  });
});

describe('what there is to know of a paragraph', () => {
  it('stands under it', async () => {
    pane = await Pane.drafted({
      ...LUKOU,
      sheets: [
        ...LUKOU.sheets,
        {
          name: '补充资料',
          cells: [
            ['项目', '填写'],
            ['一般公共预算财政拨款支出年初预算合计', 207.86],
            ['科目编码', '年初预算'],
            ['2010399', 207.86],
            ['2010507', 0],
            ['2100410', 0],
            ['2210201', 8.11],
          ].flatMap((cells, row) => cells.map((value, column) => ({ row, column, value }))),
        },
      ],
    });
    const note = pane
      .section('五、一般公共预算财政拨款支出决算情况说明')
      .getByText(/^补充资料的年初预算合计是 207\.86 万元，各项之和是 215\.97 万元/);
    expect(note.parentElement?.textContent).toMatch(/年初预算数为215\.97万元/);
    expect(screen.queryByText(/^起草时的提示/)).toBeNull();
  });
});
