import { Decimal } from '../../../src/amount/decimal';
import { lookIn } from '../../../src/narrative/verify/lookup';
import type { Accounts } from '../../../src/tables/model';

/**
 * Fills a text's figures in from the accounts, so that it is right whatever they are. Between « and »:
 * «01[总计].收入» the amount in 万元; «元 …» in 元 with separators; «整 …» without decimals; «A ÷ B» a share in %;
 * «Δ A», «% A», «± A», «↑ A» the change on last year, its rate, 增加 or 减少, 增长 or 下降;
 * «A ~ 9.99», «A - 9.99», «A -% 9.99» the completion of a budget, the difference from it and its rate;
 * «A ? 9.99», «A ±? 9.99», «A ↑? 9.99» 大于, 小于 or 等于, 增加 or 减少, 增长 or 下降.
 */
export function fill(template: string, accounts: Accounts, prior: Accounts): string {
  const [now, then] = [lookIn(accounts), lookIn(prior)];
  const value = (formula: string, book = now): Decimal =>
    formula.split(' + ').reduce((sum, part) => sum.plus(one(part.trim(), book)), new Decimal(0));
  const one = (formula: string, book: typeof now): Decimal =>
    /^-?[\d.]+$/.test(formula)
      ? new Decimal(formula)
      : (book.figure(formula)?.interval.value ?? new Decimal(0));
  const percent = (part: Decimal, whole: Decimal): string =>
    part.div(whole).times(100).toDecimalPlaces(2).toFixed(2);
  const word = (difference: Decimal, up: string, down: string, same: string): string =>
    difference.isZero() ? same : difference.gt(0) ? up : down;
  const fillOne = (body: string): string => {
    const prefixed = /^(元|整|Δ|%|±|↑) (.*)$/.exec(body);
    if (prefixed) {
      const [, mark = '', formula = ''] = prefixed;
      const [current, before] = [value(formula), value(formula, then)];
      const change = current.minus(before);
      switch (mark) {
        case '元': {
          const [whole = '', decimals = ''] = current.times(10_000).toFixed(2).split('.');
          return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${decimals}`;
        }
        case '整':
          return current.toFixed();
        case 'Δ':
          return change.abs().toFixed(2);
        case '%':
          return percent(change.abs(), before.abs());
        case '±':
          return word(change, '增加', '减少', '增加');
        default:
          return word(change, '增长', '下降', '增长');
      }
    }
    const two = /^(.*?) (÷|~|-|-%|\?|±\?|↑\?) ([^ ].*)$/.exec(body);
    if (!two) return value(body).toFixed(2);
    const [, left = '', mark = '', right = ''] = two;
    const [a, b] = [value(left), value(right)];
    switch (mark) {
      case '÷':
      case '~':
        return percent(a, b);
      case '-':
        return a.minus(b).abs().toFixed(2);
      case '-%':
        return percent(a.minus(b).abs(), b);
      case '?':
        return word(a.minus(b), '大于', '小于', '等于');
      case '±?':
        return word(a.minus(b), '增加', '减少', '增加');
      default:
        return word(a.minus(b), '增长', '下降', '增长');
    }
  };
  return template.replace(/«([^»]+)»/g, (_, body: string) => fillOne(body));
}
