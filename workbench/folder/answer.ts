import { departmentTotal, rollUpUnits, wantedOf } from '../../src/report/batch/departmentTotal';
import { packFigures } from '../../src/report/batch/figures';
import { unitOf } from '../../src/report/batch/unit';
import { accountsOf } from './accountsOf';
import { checkBook } from './checkBook';
import type { Answer, Ask } from './job';
import { lostAnswer } from './lost';

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

async function answerTo(ask: Ask): Promise<Answer> {
  const { path, file, text } = ask.book;
  const bytes = await bytesOf(file);
  if (ask.kind === 'check') {
    const document = text && { name: text.name, bytes: await bytesOf(text) };
    return unitOf(checkBook(path, bytes, document));
  }
  const accounts = accountsOf(bytes);
  if ('error' in accounts) return accounts;
  if (ask.kind === 'figures') return packFigures(accounts, ask.wanted);
  const total = departmentTotal(accounts);
  return ask.kind === 'wanted' ? wantedOf(total) : rollUpUnits(path, total, ask.units);
}

/** What a worker answers; whatever goes wrong becomes an answer that says so. */
export async function answer(ask: Ask): Promise<Answer> {
  try {
    return await answerTo(ask);
  } catch (error) {
    return lostAnswer(ask, { fault: error instanceof Error ? error.message : String(error) });
  }
}
