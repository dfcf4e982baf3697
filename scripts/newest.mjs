// Whether something built is older than what it is built from.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When the newest file in a folder, or the file itself, was changed. */
export function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return path.includes('.generated.') ? 0 : stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** When it was built; 0 when it was not. */
export const builtAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
