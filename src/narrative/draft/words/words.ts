import type { Word } from '../../../formula/context';
import type { Snapshot } from '../../../sheet/snapshot';
import type { Supplement } from '../../supplement/supplement';
import { budgetWords } from './budgetWords';
import { codeWords } from './codeWords';
import { factWords } from './factWords';
import { unitWords } from './unitWords';

/** The words that wordings may use besides the figures of the tables. */
export const draftWords = (snapshot: Snapshot, supplement: Supplement): ReadonlyMap<string, Word> =>
  new Map(
    [factWords(supplement), unitWords(snapshot, supplement), codeWords, budgetWords(supplement)].flatMap(
      (words) => Object.entries(words),
    ),
  );
