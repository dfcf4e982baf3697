import markData from '../../../src/narrative/verify/data/marks.json';
import patternData from '../../../src/narrative/verify/data/patterns.json';

describe('the patterns', () => {
  test.each(Object.entries(patternData))('%s fits its example', (_, { pattern, example }) => {
    expect(example).toMatch(new RegExp(pattern));
  });

  test.each(markData.placeholders.map(({ pattern }) => pattern))('%s fits no empty text', (pattern) => {
    expect('').not.toMatch(new RegExp(pattern));
  });
});
