import { readOverview, type OverviewSection } from '../src/report/draft/overview';
import { NO_OVERVIEW } from '../src/report/draft/messages';
import { openDocument } from './document';
import { overviewUnreadable } from './draftMessages';
import { Failure } from './failure';

/** 第一部分 of last year's document, for --overview. */
export function openOverview(file: string | undefined): readonly OverviewSection[] | null {
  if (file === undefined) return null;
  const overview = readOverview(openDocument(file));
  if (!overview) throw new Failure(overviewUnreadable(file, NO_OVERVIEW));
  return overview;
}
