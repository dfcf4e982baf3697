// The same file through the command line, to compare with.
import { spawnSync } from 'node:child_process';
import { ROOT } from './server.mjs';

const run = (...args) =>
  spawnSync(process.execPath, [`${ROOT}dist/juesuan.mjs`, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });

export function juesuan(...args) {
  const { stdout, status, stderr } = run(...args);
  if (status !== 0 && status !== 1) throw new Error(`juesuan ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Writes the summary of these workbooks, some of which may not be readable. */
export function summaryOf(files, out) {
  const { status, stderr } = run('check', ...files, '--out', out);
  if (status > 2) throw new Error(stderr);
}

/** 汇总核对 of a folder that may hold files which cannot be read, its files named from the folder as the page does. */
export function rollUpOf(folder, own) {
  const { stdout, status, stderr } = run('check', folder, '--total', `${folder}/${own}`, '--format', 'json');
  if (status > 2 || stdout === '') throw new Error(stderr);
  return JSON.parse(stdout.replaceAll(`${folder}/`, '')).rollUp;
}

export const findingsOf = (file) => JSON.parse(juesuan('check', file, '--format', 'json')).files[0].findings;

/** The counts of places, in the order of the pane. */
export function countsOf(file) {
  const text = juesuan('check', file);
  const numberOf = (what) => Number(new RegExp(`(\\d+) ${what}`).exec(text)?.[1] ?? 0);
  return ['处错误', '处需核实', '处不规范', '处尾差', '项一致'].map(numberOf);
}
