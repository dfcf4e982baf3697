import { Failure } from '../failure';
import { badJobs } from './messages';

/** More than any machine that this runs on has cores; each takes memory of its own. */
const MOST = 256;

/** How many workers --jobs asks for; undefined without it, which means one for each core. */
export function jobsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > MOST) throw new Failure(badJobs(text, MOST));
  return jobs;
}
