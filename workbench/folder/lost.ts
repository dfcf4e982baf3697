import { unitOf } from '../../src/report/batch/unit';
import { faultOf } from '../../src/report/unchecked';
import type { FileReport } from '../../src/report/fileReport';
import type { Answers, Asks, Kind } from './job';

/** Why no answer came: a fault of ours, in its own words, or what else happened. */
export type Lost = { readonly fault: string } | { readonly reason: string };

function reportOn(file: string, lost: Lost): FileReport {
  if ('fault' in lost) return faultOf(file, lost.fault);
  return { file, ok: false, error: { code: 'notChecked', message: lost.reason } };
}

/** What stands for an answer that did not come. */
export function lostAnswer<K extends Kind>({ kind, book }: Asks[K], lost: Lost): Answers[K];
export function lostAnswer({ kind, book }: Asks[Kind], lost: Lost): Answers[Kind] {
  const unit = unitOf(reportOn(book.path, lost));
  return kind === 'check' ? unit : { error: unit.error ?? '' };
}
