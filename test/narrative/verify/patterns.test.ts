import averageData from '../../../src/narrative/verify/data/averages.json';
import markData from '../../../src/narrative/verify/data/marks.json';
import patternData from '../../../src/narrative/verify/data/patterns.json';

describe('the patterns', () => {
  test.each(Object.entries(patternData))('%s fits its example', (_, { pattern, example }) => {
    expect(example).toMatch(new RegExp(pattern));
  });

  test.each(averageData)('of $name fit their examples', ({ lead, sentence, counted }) => {
    for (const { pattern, example } of [lead, sentence, counted])
      expect(example).toMatch(new RegExp(pattern));
  });

  test.each(markData.placeholders.map(({ pattern }) => pattern))('%s fits no empty text', (pattern) => {
    expect('').not.toMatch(new RegExp(pattern));
  });
});
