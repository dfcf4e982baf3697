import { toJson } from '../../src/report/json';
import { toMarkdown } from '../../src/report/markdown';
import { toText } from '../../src/report/text';
import { address } from '../../src/sheet/address';
import type { Snapshot } from '../../src/sheet/snapshot';
import type { Suspect } from '../../src/suspects/suspect';
import { openCase } from '../kit/cases';
import { withCell } from '../kit/cell';
import { reportOf } from '../kit/report';

const located = (snapshot: Snapshot) => reportOf(snapshot, 'workbook.xlsx');

type Report = Awaited<ReturnType<typeof located>>;

const placed = ({ table, ref, from, to }: Suspect): string => `${table} ${address(ref)} ${from}→${to}`;

const suspectsOf = ({ suspicions }: Report, certainty: Suspect['certainty']): readonly string[] => [
  ...new Set(
    [...suspicions.byFinding.values()]
      .flat()
      .filter((suspect) => suspect.certainty === certainty)
      .map(placed),
  ),
];

const of = ({ suspicions }: Report, id: string): readonly Suspect[] => suspicions.byFinding.get(id) ?? [];

describe.each(['lukou-2020/workbook.xlsx', 'lukou-2020/workbook.xls'])('suspects in %s', (name) => {
  let report: Report;
  beforeAll(async () => {
    report = await located(openCase(name));
  });

  it('are certain where its README says so, and nowhere else', () => {
    expect([...suspectsOf(report, 'certain')].sort()).toEqual([
      '03 C7 空→810.16',
      '03 D7 空→810.16',
      '04 G13 1.01→12.01',
      '06 F21 空→0.40',
    ]);
  });

  it('say that a digit was lost, and that three disagreements go with it', () => {
    const [suspect] = of(report, 'BJ-0504-2:210');
    expect(suspect?.reason).toBe('漏输数字“2”');
    expect([...(suspect?.resolves ?? [])].sort()).toEqual([
      'BJ-0504-2:210',
      'BN-04-4:04.210',
      'BN-04-5:一般公共预算财政拨款',
    ]);
  });

  it('say that a total was not filled in, together with the one beside it', () => {
    const [suspect] = of(report, 'GF-18:03.本年支出合计');
    expect(suspect?.reason).toBe('合计未填');
    expect(suspect?.together.map(({ ref }) => address(ref))).toEqual(['D7']);
  });

  it('are several for 302: one of its items, none certain, five shown', () => {
    const suspects = of(report, 'BN-06-1:06.302');
    expect(new Set(suspects.map(({ certainty }) => certainty))).toEqual(new Set(['likely']));
    expect(suspects).toHaveLength(5);
    expect(suspects.every(({ to }) => !to.startsWith('-'))).toBe(true);
    expect(report.suspicions.more.get('BN-06-1:06.302')).toBeGreaterThan(5);
  });

  it('leave nothing unexplained', () => {
    expect(report.suspicions.unlocated).toEqual([]);
    const errors = report.result.findings.filter(
      (finding) => finding.status === 'failed' && finding.class === '逻辑性',
    );
    expect(errors.filter(({ id }) => !report.suspicions.byFinding.has(id))).toEqual([]);
  });

  it('stand in every report', () => {
    const line = '疑似：04表 G13 1.01 应为 12.01（漏输数字“2”），改后 3 处不符同时消除';
    expect(toText([report])).toContain(`      ${line}\n`);
    expect(toMarkdown([report])).toContain(`  - ${line}\n`);
    const { files } = JSON.parse(toJson([report])) as {
      files: { findings: { id: string; suspects: unknown[] }[] }[];
    };
    expect(files[0]?.findings.find(({ id }) => id === 'BJ-0504-2:210')?.suspects).toEqual([
      {
        sheet: report.accounts.tables[3]?.sheet,
        address: 'G13',
        from: '1.01',
        to: '12.01',
        certainty: 'certain',
        reason: '漏输数字“2”',
        resolves: expect.arrayContaining(['BJ-0504-2:210', 'BN-04-4:04.210']) as unknown,
      },
    ]);
  });
});

describe('suspects', () => {
  it('are none in Putuo 2024, where figures disagree by rounding only', async () => {
    const report = await located(openCase('putuo-2024/workbook.xlsx'));
    expect([...report.suspicions.byFinding]).toEqual([]);
    expect(report.suspicions.unlocated).toEqual([]);
  });

  it('take text in an amount cell for a figure that is missing', async () => {
    const report = await located(
      withCell(openCase('putuo-2024/workbook.xlsx'), '支出决算表', 'D8', '见附注'),
    );
    const id = report.result.findings.find(({ rule }) => rule === 'GF-12')?.id ?? '';
    const cell = report.result.findings.find((finding) => finding.id === id)?.cells[0];
    expect(of(report, id).map(({ certainty, from, to, reason }) => [certainty, from, to, reason])).toEqual([
      ['certain', '见附注', '51.32', '不是数字'],
    ]);
    expect(cell && address(cell.ref)).toBe('D8');
  });
});
