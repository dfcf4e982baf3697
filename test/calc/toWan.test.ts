import { Decimal } from '../../src/amount/decimal';
import { toWan } from '../../src/calc/toWan';

describe('元转万元', () => {
  test.each([
    ['8101642.15', 2, '810.16'],
    ['8101642.15', 6, '810.164215'],
    ['8101642.15', 0, '810'],
    ['40050', 2, '4.01'],
    ['-40050', 2, '-4.01'],
    ['40049.99', 2, '4'],
    ['49.99', 2, '0'],
    ['0', 2, '0'],
  ])('%s 元 to %d decimals are %s 万元: halves go away from zero', (yuan, places, wan) => {
    expect(toWan.apply(new Decimal(yuan), places).toString()).toBe(wan);
  });
});
