import fc from 'fast-check';
import { openCase } from '../kit/cases';
import { testSolver } from '../kit/solver';
import { standardRules } from '../../src/rules/packs';
import { locateSuspects } from '../../src/suspects/locateSuspects';
import { recognise } from '../../src/tables/recognise';
import { expectAccountedFor } from './kit/accountedFor';
import { anyValue, anyWorkbook, withValue } from './kit/anyWorkbook';
import { bounded, SEEDS } from './kit/runs';

const CASES = [openCase('lukou-2020/workbook.xlsx'), openCase('putuo-2024/workbook.xlsx')];
const changes = fc.array(fc.tuple(fc.nat(), anyValue), { minLength: 1, maxLength: 30 });
const spoiltCase = fc
  .tuple(fc.constantFrom(...CASES), changes)
  .map(([book, values]) => values.reduce((each, [cell, value]) => withValue(each, cell, value), book));

describe.each(SEEDS)(
  'any workbook is checked to the end, every rule accounted for (%s seed)',
  (_name, seed) => {
    it('of arbitrary grids', () => {
      fc.assert(
        fc.property(anyWorkbook, (book) => void expectAccountedFor(book)),
        bounded(seed),
      );
    });

    it('with arbitrary text and numbers in cells of real tables', () => {
      fc.assert(
        fc.property(spoiltCase, (book) => void expectAccountedFor(book)),
        bounded(seed),
      );
    });

    it('and its wrong cells are looked for without a fault', async () => {
      const rules = standardRules();
      await fc.assert(
        fc.asyncProperty(spoiltCase, async (book) => {
          const result = expectAccountedFor(book);
          await locateSuspects(recognise(book), rules, result, testSolver, { prior: null });
        }),
        bounded(seed, 20),
      );
    });
  },
);
