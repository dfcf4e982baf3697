import { withCell } from '../kit/cell';
import { RICH, type Spec } from '../kit/sample';
import { append, line, plus, set, throughout } from './edits';
import { given, type Difference } from './given';
import { findingOf, run } from './run';

const statusOf = (difference: Difference, id: string): string => {
  const { findings } = run(given(difference)());
  return findings.find((finding) => finding.id === id)?.status ?? 'passed';
};

/** 302 with nine 款. */
const NINE: Spec = {
  ...RICH,
  economic: {
    ...RICH.economic,
    '30202': 110,
    '30207': 220,
  },
};

describe('one figure printed in two tables', () => {
  const apart = (change: string): Difference => ({ edits: [plus('01', '其他收入', '收入', change)] });

  it.each([
    ['0.00', 'passed'],
    ['0.01', 'rounding'],
    ['-0.01', 'rounding'],
    ['0.02', 'failed'],
    ['-0.02', 'failed'],
  ])('%s apart: %s', (change, status) => {
    expect(statusOf(apart(change), 'BJ-0102-3:其他收入')).toBe(status);
  });

  it('is told as 尾差, with both figures', () => {
    const finding = findingOf(run(given(apart('0.01'))()), 'BJ-0102-3:其他收入');
    expect(finding.message).toBe(
      '01表 其他收入 3.11，02表 合计·其他收入 3.10，相差 0.01，在四舍五入的尾差以内',
    );
    expect([finding.left, finding.right, finding.difference]).toEqual(['3.11', '3.10', '0.01']);
  });

  it('in 元 is not rounded to 0.01 of 万元', () => {
    const difference: Difference = { ...apart('0.01'), style: { unit: '元' } };
    expect(statusOf(difference, 'BJ-0102-3:其他收入')).toBe('failed');
  });

  it('that is blank in one of them is no 尾差', () => {
    const difference: Difference = {
      edits: [set('01', '其他收入', '收入', null), throughout('02', '2010301', '其他收入', '-3.09')],
    };
    expect(statusOf(difference, 'BJ-0102-3:其他收入')).toBe('failed');
  });
});

describe('a sum of nine rounded figures', () => {
  const apart = (change: string): Difference => ({
    spec: NINE,
    edits: [plus('06', '302', '决算数', change)],
    prior: null,
  });

  it.each([
    ['0.05', 'rounding'],
    ['-0.05', 'rounding'],
    ['0.06', 'failed'],
    ['-0.06', 'failed'],
  ])('%s apart from its total: %s', (change, status) => {
    expect(statusOf(apart(change), 'BN-06-1:06.302')).toBe(status);
  });

  it.each([
    ['0.05', 'rounding'],
    ['0.06', 'failed'],
  ])('is made no wider by items that print 0.00: %s apart, %s', (change, status) => {
    const zeros = ['30203', '30204', '30205', '30208', '30209', '30213'].map((code) =>
      append('06', line(`科目${code}`, { 决算数: '0.00' }, code)),
    );
    const { edits = [], ...rest } = apart(change);
    expect(statusOf({ ...rest, edits: [...edits, ...zeros] }, 'BN-06-1:06.302')).toBe(status);
  });
});

describe('a figure', () => {
  /** What stands in the cell of 其他收入, 3.10 in 02. */
  const stored = (value: number | string): Difference => ({
    book: (book) => withCell(book, '收入支出决算总表', 'C14', value),
  });

  it.each([
    ['stored with more decimals than it shows stands for itself', 3.104, 'rounding'],
    ['stored with more decimals than it shows stands for itself', 3.106, 'failed'],
    ['typed without its last zero is as precise as the others', '3.1', 'passed'],
    ['typed with one decimal of its own is no rounded one', '3.2', 'failed'],
  ])('%s: %p', (_, value, status) => {
    expect(statusOf(stored(value), 'BJ-0102-3:其他收入')).toBe(status);
  });
});

describe('a rule with wording of its own', () => {
  it('says that it may be rounding', () => {
    const edits = [set('07', '决算', '公务接待费', '0.91'), set('07', '决算', '合计', '6.61')];
    const finding = findingOf(run(given({ edits })()), 'HS-02:07.公务接待费');
    expect(finding.status).toBe('rounding');
    expect(finding.message).toBe(
      '07表 公务接待费：决算数 0.91 大于预算数 0.90，请核实或写明原因（在四舍五入的尾差以内）',
    );
  });
});
