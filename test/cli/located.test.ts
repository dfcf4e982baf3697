import { located } from '../../cli/located';
import { check } from '../../src/rules/check';
import { standardRules } from '../../src/rules/packs';
import { NO_SUSPICIONS } from '../../src/suspects/suspect';
import { recognise } from '../../src/tables/recognise';
import { openCase } from '../kit/cases';

const result = check(recognise(openCase('lukou-2020/workbook.xlsx')), standardRules());

describe('the search for wrong cells', () => {
  it('adds what it finds', async () => {
    expect(await located(result, () => Promise.resolve(NO_SUSPICIONS))).toEqual({
      result,
      suspicions: NO_SUSPICIONS,
    });
  });

  it('costs nobody the findings when it is at fault, and is told as a fault', async () => {
    const { result: told, suspicions } = await located(result, () => Promise.reject(new Error('内部错误')));
    expect(told.findings).toBe(result.findings);
    expect(told.faults).toEqual([...result.faults, { rule: '定位', message: '内部错误' }]);
    expect(told.summary.faults).toBe(result.summary.faults + 1);
    expect(suspicions).toBeUndefined();
  });
});
