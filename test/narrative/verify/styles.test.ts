import { claimsOf, linesOf, PUTUO, textOf } from './claims';

/** The same right accounts, in the wording of other provinces: nothing may be called wrong. */
describe.each(['上海', '四川', '云南', '江苏'])('a right explanation in the wording of %s', (name) => {
  const claims = claimsOf(textOf(`texts/${name}.txt`), PUTUO);

  test('has nothing wrong', () => {
    expect(linesOf(claims, 'wrong')).toEqual([]);
  });

  test('and most of its claims are judged', () => {
    const judged = claims.filter(({ verdict }) => verdict === 'ok' || verdict === 'rounding');
    expect(judged.length).toBeGreaterThan(claims.length / 2);
  });
});
