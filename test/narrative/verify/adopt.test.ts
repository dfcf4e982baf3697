import fc from 'fast-check';
import { edited, replacementFor, withEdits, type Edit } from '../../../src/narrative/verify/adopt';
import { claimsOf, textOf } from './claims';

describe('what may be put into the text', () => {
  const claims = claimsOf(textOf('../../cases/lukou-2020/narrative.txt'));
  const replacement = (stated: string): string | null | undefined => {
    const claim = claims.find((each) => each.stated === stated && each.verdict === 'wrong');
    return claim && replacementFor(claim);
  };

  test.each([
    ['280.43%', '380.43%'],
    ['320.54万元', '670.06万元'],
    ['一般公共服务（类）', '卫生健康支出（类）'],
    ['智慧录口', '智慧渌口'],
    ['，', '。'],
  ])('%s → %s', (stated, expected) => {
    expect(replacement(stated)).toBe(expected);
  });

  test.each(['1200.10%', '水费', '写了3项', '本单位为财政补助事业单位/经费自理事业单位'])(
    '%s a person has to word',
    (stated) => {
      expect(replacement(stated)).toBeNull();
    },
  );

  test('all that can be put right is right then', () => {
    let text = textOf('../../cases/lukou-2020/narrative.txt');
    for (let i = 0; i < 40; i++) {
      const claim = claimsOf(text).find((each) => replacementFor(each) !== null);
      if (!claim) break;
      text = text.slice(0, claim.start) + (replacementFor(claim) ?? '') + text.slice(claim.end);
    }
    expect(claimsOf(text).filter((each) => replacementFor(each) !== null)).toEqual([]);
  });
});

describe('edits of a text', () => {
  test('keep the offsets of the text as it was opened', () => {
    const first = edited([], 2, 4, 'XYZ');
    expect(first).toEqual([{ start: 2, end: 4, text: 'XYZ' }]);
    // 01XYZ456: 5 is where 4 was.
    expect(edited(first, 5, 6, '-')).toEqual([...first, { start: 4, end: 5, text: '-' }]);
  });

  test('any edits in a row give the same as editing the text itself', () => {
    const anyEdit = fc.tuple(fc.nat(40), fc.nat(6), fc.string({ maxLength: 8 }));
    fc.assert(
      fc.property(
        fc.string({ minLength: 10, maxLength: 40 }),
        fc.array(anyEdit, { maxLength: 8 }),
        (text, steps) => {
          let current = text;
          let edits: readonly Edit[] = [];
          for (const [at, length, put] of steps) {
            const start = Math.min(at, current.length);
            const end = Math.min(start + length, current.length);
            if (end === start) continue;
            edits = edited(edits, start, end, put);
            current = current.slice(0, start) + put + current.slice(end);
            expect(withEdits(text, edits)).toBe(current);
          }
        },
      ),
    );
  });
});
