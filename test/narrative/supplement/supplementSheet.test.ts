import { readWorkbook } from '../../../files/readWorkbook';
import { writeWorkbook } from '../../../files/xlsx/writeWorkbook';
import { draftEnv } from '../../../src/narrative/draft/draft';
import { FACTS } from '../../../src/narrative/supplement/facts';
import { readSupplement } from '../../../src/narrative/supplement/readSupplement';
import { NO_SUPPLEMENT } from '../../../src/narrative/supplement/supplement';
import { supplementSheet } from '../../../src/narrative/supplement/supplementSheet';
import { render } from '../../kit/render/workbook';
import { accountsOf, RICH_PRIOR } from '../../kit/sample';
import { HUNAN } from '../../kit/style';
import { LUKOU, LUKOU_FACTS } from '../draft/lukou';

const PRIOR = render(accountsOf(RICH_PRIOR), HUNAN);

const opened = (bytes: Uint8Array) => {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.message);
  return read.snapshot;
};

const rowOf = (
  label: string,
  sheet = supplementSheet(draftEnv(LUKOU, PRIOR, NO_SUPPLEMENT), NO_SUPPLEMENT),
) => sheet.rows.find(([first]) => first?.value === label)?.map(({ value }) => value);

describe('a new 补充资料 sheet', () => {
  it('has a row for each fact, saying where it is used', () => {
    for (const { labels, used } of FACTS) expect(rowOf(labels[0] ?? '')?.[4]).toBe(used);
  });

  it('has a row for each 项 that spent something, with what it spent', () => {
    expect(rowOf('2010507')).toEqual(['2010507', '专项普查活动', '121.06', '', '', '']);
    expect(rowOf('20105')).toBeUndefined();
  });

  it('shows what the tables and last year know, and fills in nothing', () => {
    expect(rowOf('会议费')?.slice(1, 4)).toEqual(['', '万元', '0.42']);
    const total = accountsOf(RICH_PRIOR).summary.income.find(({ label }) => label === '总计')?.figures.收入;
    expect(rowOf('上年收入支出总计')?.slice(1, 4)).toEqual(['', '万元', total]);
    expect(rowOf('国内公务接待批次')?.slice(1, 4)).toEqual(['', '批次', '']);
  });

  it('reads back from an .xlsx file what was filled in before, and nothing else', async () => {
    const given = readSupplement(LUKOU_FACTS);
    const bytes = await writeWorkbook([supplementSheet(draftEnv(LUKOU, null, given), given)]);
    const again = readSupplement(opened(bytes));
    const plain = ({ facts, items }: typeof given) => [
      [...facts].map(([name, { value }]) => [name, value.toString()]).sort(),
      [...items]
        .map(([code, { initial, reason }]) => [code, initial?.value.toString(), reason?.value])
        .sort(),
    ];
    expect(plain(again)).toEqual(plain(given));
    expect(again.notes).toEqual([]);
  });

  it('says nothing when it is left blank', async () => {
    const blank = supplementSheet(draftEnv(LUKOU, null, NO_SUPPLEMENT), NO_SUPPLEMENT);
    const again = readSupplement(opened(await writeWorkbook([blank])));
    expect([again.facts.size, again.items.size, again.notes]).toEqual([0, 0, []]);
  });
});
