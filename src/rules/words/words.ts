import type { Word } from '../../formula/context';
import { accountsWords } from './accountsWords';
import { cellWords } from './cellWords';
import { classificationWords } from './classificationWords';
import { tableWords } from './tableWords';

/** The words that formulas and messages of rules may use besides figures. */
export const WORDS: ReadonlyMap<string, Word> = new Map(
  [accountsWords, tableWords, classificationWords, cellWords].flatMap((words) => Object.entries(words)),
);
