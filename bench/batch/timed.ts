import { spawnSync } from 'node:child_process';

/** Seconds that a command takes from its start to its end; throws unless it ends with one of `allowed`. */
export function timed(command: string, args: readonly string[], allowed: readonly number[] = [0]): number {
  const started = performance.now();
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  const seconds = (performance.now() - started) / 1000;
  if (error) throw error;
  if (status === null || !allowed.includes(status))
    throw new Error(`${command} ${args[0] ?? ''}: ${status} ${stderr}`);
  return seconds;
}
