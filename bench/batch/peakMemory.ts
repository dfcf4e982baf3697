import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { timed } from './timed';

/** Runs in the measured process: what it took at the most, in kB, once it ends. */
const RECORDER = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(new URL('peak.txt', import.meta.url), String(process.resourceUsage().maxRSS)));
`;
const KB = 1024;

/** The most memory that a run of a Node programme takes, in MB, worker threads included. */
export function peakMemory(folder: string, args: readonly string[], allowed: readonly number[]): number {
  const recorder = join(folder, 'peak.mjs');
  writeFileSync(recorder, RECORDER);
  timed(process.execPath, ['--import', pathToFileURL(recorder).href, ...args], allowed);
  return Number(readFileSync(join(folder, 'peak.txt'), 'utf8')) / KB;
}
