import { recognise } from '../../src/tables/recognise';
import { openCase } from '../kit/cases';
import { checked } from '../kit/checked';

const SNAPSHOT = openCase('putuo-2024/workbook.xlsx');

describe('Putuo 2024', () => {
  it('has its nine tables recognised', () => {
    expect(
      recognise(SNAPSHOT)
        .tables.map(({ id }) => id)
        .join(' '),
    ).toBe('01 02 03 04 05 06 07 08 09');
  });

  it('gives exactly what its README expects: two 尾差 and the hints left under 08 and 09', () => {
    const { findings, faults } = checked(SNAPSHOT);
    expect(findings.map((each) => [each.class, each.status, each.id, each.left, each.right]).sort()).toEqual(
      [
        ['逻辑性', 'rounding', 'BN-06-1:06.302', '10.23', '10.22'],
        ['逻辑性', 'rounding', 'BJ-0506-1', '105.58', '105.59'],
        ['规范性', 'failed', 'GF-17:08', null, null],
        ['规范性', 'failed', 'GF-17:09', null, null],
      ].sort(),
    );
    expect(faults).toEqual([]);
  });
});
