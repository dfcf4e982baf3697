import { NOTHING } from '../../src/amount/interval';
import { share } from '../../src/calc/share';
import { exact, printed } from '../amount/figures';
import { outcome, valueOf } from './of';

describe('构成比', () => {
  test.each([
    ['25', '100', '0.25'],
    ['100', '100', '1'],
    ['0', '100', '0'],
    ['-25', '100', '-0.25'],
    ['25', '-100', '-0.25'],
  ])('of %s in %s is %s', (part, whole, ratio) => {
    expect(valueOf(share.apply(exact(part), exact(whole)))).toBe(ratio);
  });

  test.each([
    ['zero', exact(0)],
    ['blank', NOTHING],
    ['printed 0.00', printed('0.00')],
  ])('is none when the whole is %s', (_, whole) => {
    expect(outcome(share.apply(NOTHING, whole))).toBe('合计数为零，没有构成比');
  });

  it('knows how far rounding may move it', () => {
    expect(outcome(share.apply(exact(1), printed('2', 0)))).toBe(
      '0.5 [0.4, 0.6666666666666666666666666666666666666667]',
    );
  });
});
