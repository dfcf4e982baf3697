import { appendFileSync, lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Failure } from '../failure';
import { notWritten } from '../messages';

export function trying<T>(out: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new Failure(notWritten(out, error instanceof Error ? error.message : String(error)));
  }
}

/** A pipe, a device or a link must not be put away for a file of ours. */
function canBeReplaced(path: string): boolean {
  const there = lstatSync(path, { throwIfNoEntry: false });
  return there === undefined || there.isFile();
}

/** A file that comes piece by piece. */
export interface Growing {
  readonly append: (text: string) => void;
  readonly end: () => void;
}

/** Grows under another name and gets its own when it is whole: a run that is killed leaves no half file under it. */
export function growing(path: string): Growing {
  const isReplaced = trying(path, () => canBeReplaced(path));
  const part = isReplaced ? `${path}.part` : path;
  trying(path, () => {
    writeFileSync(part, '');
  });
  return {
    append: (text) => {
      trying(path, () => {
        appendFileSync(part, text);
      });
    },
    end: () => {
      if (!isReplaced) return;
      trying(path, () => {
        renameSync(part, path);
      });
    },
  };
}

/** Whole or not at all. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  trying(path, () => {
    if (!canBeReplaced(path)) {
      writeFileSync(path, content);
      return;
    }
    const part = `${path}.part`;
    try {
      writeFileSync(part, content);
      renameSync(part, path);
    } catch (error) {
      rmSync(part, { force: true });
      throw error;
    }
  });
}
