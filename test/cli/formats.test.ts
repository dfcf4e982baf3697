import { juesuan } from './command';
import { filesOf } from './json';
import { LUKOU, PUTUO } from './workbooks';

const TEXT = expect.any(String) as string;
const AMOUNT = expect.stringMatching(/^-?\d+(\.\d+)?$/) as string;

describe('the JSON of juesuan check', () => {
  const run = juesuan('check', LUKOU, '没有.xlsx', '--format', 'json');
  const [report, missing] = filesOf(run);

  it('tells of each file what was recognised and how many checks came to what', () => {
    expect(report).toMatchObject({
      file: LUKOU,
      error: null,
      department: '株洲市渌口区网格化管理服务中心',
      year: null,
      unit: '万元',
      otherTables: [],
      claims: [],
      faults: [],
    });
    expect(report?.tables).toHaveLength(9);
    expect(report?.tables[0]).toEqual({
      id: '01',
      title: '收入支出决算总表',
      sheet: '公开01表 收入支出决算总表',
      range: 'A1:F21',
    });
    const { checks, passed, rounding, failed, faults } = report!.summary;
    expect(Object.keys(report!.summary)).toEqual([
      'rules',
      'checks',
      'passed',
      'rounding',
      'failed',
      'notApplicable',
      'faults',
    ]);
    expect(checks).toBe(passed! + rounding! + failed! + faults!);
    expect(report!.findings).toHaveLength(rounding! + failed!);
  });

  it('gives of each finding the rule, the sentence, the sides as text and the cells', () => {
    const finding = report?.findings.find(
      ({ cells }) => cells.map(({ address }) => address).join() === 'C13,G13',
    );
    expect(finding).toEqual({
      id: TEXT,
      rule: TEXT,
      class: '逻辑性',
      status: 'failed',
      message: TEXT,
      related: expect.any(Array) as unknown,
      formula: TEXT,
      left: '12.01',
      right: '1.01',
      difference: '11.00',
      cells: [
        expect.objectContaining({ table: '05', address: 'C13', column: '小计', value: '12.01' }),
        {
          table: '04',
          sheet: '公开04表 财政拨款收入支出决算总表',
          address: 'G13',
          row: '七、卫生健康支出',
          column: '一般公共预算财政拨款',
          value: '1.01',
        },
      ],
      suspects: expect.any(Array) as unknown,
    });
  });

  it('has every finding under its own name, and amounts as text in all of them', () => {
    const findings = report!.findings;
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    for (const finding of findings) {
      expect(['逻辑性', '核实性', '规范性']).toContain(finding.class);
      expect(finding).toMatchObject(
        finding.left === null ? { right: null, difference: null } : { left: AMOUNT, right: AMOUNT },
      );
    }
  });

  it('names the rules that did not apply, each with a reason', () => {
    expect(report!.notApplicable).toHaveLength(report!.summary['notApplicable']!);
    expect(report!.notApplicable).toContainEqual({ rule: 'HS-03', reason: '没有提供上年的决算表' });
  });

  it('has the same keys for a file that could not be checked', () => {
    expect(Object.keys(missing!)).toEqual(Object.keys(report!));
    expect(missing).toMatchObject({
      error: { code: 'notFound' },
      tables: [],
      findings: [],
      department: null,
    });
  });

  it('is the same on every run', () => {
    expect(juesuan('check', LUKOU, '没有.xlsx', '--format', 'json').stdout).toBe(run.stdout);
  });
});

it('is text for a terminal by default, without colours, and Markdown when asked for', () => {
  const text = juesuan('check', PUTUO).stdout;
  expect(text).toContain('[规范性·不规范] 08表下还保留着模板的填写提示');
  expect(text.includes('\u001b')).toBe(false);
  const markdown = juesuan('check', PUTUO, '--format', 'md').stdout;
  expect(markdown).toMatch(/^# /);
  expect(markdown).toContain('08表下还保留着模板的填写提示');
});

describe('juesuan rules', () => {
  it('lists the rules with their formula and ground, in each format', () => {
    const { status, stdout } = juesuan('rules', '--format', 'json');
    const { packs } = JSON.parse(stdout) as {
      packs: { name: string; rules: { id: string; name: string; formula: string; ground: string }[] }[];
    };
    const rules = packs.flatMap((pack) => pack.rules);
    expect(status).toBe(0);
    expect(rules.length).toBeGreaterThan(90);
    const text = juesuan('rules').stdout;
    const markdown = juesuan('rules', '--format', 'md').stdout;
    for (const { id, name, formula, ground } of rules) {
      expect(text).toContain(`${id} [`);
      expect(text).toContain(`公式：${formula}\n      依据：${ground}\n`);
      expect(markdown).toContain(`| ${id} | ${name} |`);
    }
  });
});
