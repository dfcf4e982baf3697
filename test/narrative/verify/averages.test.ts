import { BUREAU } from './bureau';
import { judged } from './claims';

const THREE = '七、“三公”经费财政拨款支出决算情况说明';
const HOSTED = '公务接待费支出3.88万元，共接待35批次320人次，';

describe('an average', () => {
  test.each([
    ['of visitors', `${HOSTED}人均121.25元。`, 'ok', '七 amount 121.25元 → 121.25元'],
    ['of visitors, in less decimals', `${HOSTED}人均121元。`, 'rounding', '七 amount 121元 → 121.25元'],
    ['of visitors', `${HOSTED}人均112.25元。`, 'wrong', '七 amount 112.25元 → 121.25元'],
    [
      'of visitors whose number stands in another sentence',
      `国内公务接待35批次320人。本年人均接待费112.25元。`,
      'wrong',
      '七 amount 112.25元 → 121.25元',
    ],
    [
      'of who went abroad',
      '因公出国（境）团组2个、5人次，人均因公出国（境）费用1.21万元。',
      'wrong',
      '七 amount 1.21万元 → 1.12万元',
    ],
    [
      'of vehicles kept',
      '公务用车购置1辆，公务用车保有量8辆，车均运行维护费2.39万元。',
      'wrong',
      '七 amount 2.39万元 → 2.93万元',
    ],
    [
      'of vehicles bought',
      '公务用车购置1辆，公务用车保有量8辆，车均购置费18.90万元。',
      'wrong',
      '七 amount 18.90万元 → 19.80万元',
    ],
  ] as const)('%s: %s', (_, body, verdict, line) => {
    expect(judged(THREE, body, verdict, BUREAU)).toContain(line);
  });

  test.each([
    ['of nobody knows how many', '人均接待费112.25元，车均运行维护费2.39万元。'],
    ['of none', '国内公务接待0批次0人，人均接待费112.25元。'],
    ['of one of several numbers', '国内公务接待320人，外事接待20人，人均接待费112.25元。'],
    ['of something else', `${HOSTED}培训人均培训费112.25元。`],
    ['in a reason', `${HOSTED}主要原因是人均接待费由150.00元降至112.25元。`],
  ])('%s is nothing that can be wrong', (_, body) => {
    expect(judged(THREE, body, 'wrong', BUREAU)).toEqual([]);
    expect(judged(THREE, body, 'uncheckable', BUREAU)).not.toEqual([]);
  });
});
