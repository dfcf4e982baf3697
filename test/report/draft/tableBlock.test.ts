import { tableBlock } from '../../../src/report/draft/tableBlock';
import { recognise } from '../../../src/tables/recognise';
import { plain } from '../../../src/tables/text';
import { render } from '../../kit/render/workbook';
import { accountsOf, RICH } from '../../kit/sample';
import { HUNAN, SINGLE_CHANGES } from '../../kit/style';

const MODEL = accountsOf(RICH);

describe.each([['as in Hunan', {}] as const, ...SINGLE_CHANGES])('a table on paper, %s', (_, change) => {
  const snapshot = render(MODEL, { ...HUNAN, ...change });
  const { tables } = recognise(snapshot);
  const blocks = tables.map((table) => {
    const block = tableBlock(table, snapshot);
    if (block.kind !== 'table') throw new Error('no table');
    return { table, block };
  });

  it('has every row of the table in the workbook, once, and its heading', () => {
    for (const { table, block } of blocks) {
      const last = Math.max(...table.rows.map((row) => row.cell.row));
      const first = Math.min(...table.rows.map((row) => row.cell.row));
      const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
      const stored = sheet?.rows.filter(({ index }) => index >= first && index <= last) ?? [];
      expect(block.header).toBeGreaterThan(0);
      expect(block.rows.length - block.header).toBeGreaterThanOrEqual(stored.length);
    }
  });

  it('prints every figure that the table holds', () => {
    for (const { table, block } of blocks) {
      const texts = new Set(block.rows.flat().map(({ text }) => plain(text).replace(/,/g, '')));
      for (const figure of table.rows.flatMap(({ figures }) => figures)) {
        if (figure?.reading.kind === 'amount') expect(texts).toContain(figure.shown);
      }
    }
  });

  it('is as wide in every row', () => {
    for (const { block } of blocks) {
      const taken = Array<number>(block.rows.length).fill(0);
      block.rows.forEach((row, i) => {
        for (const { span, down } of row)
          for (let r = i; r < i + down; r++) taken[r] = (taken[r] ?? 0) + span;
      });
      expect(new Set(taken).size).toBe(1);
    }
  });

  it('leaves its department, unit and notes out of the grid', () => {
    for (const { block } of blocks) {
      const texts = block.rows.flat().map(({ text }) => text);
      expect(texts.filter((text) => /^(?:部门|编制单位)[：:]|^注[：:]/.test(text))).toEqual([]);
    }
  });
});
