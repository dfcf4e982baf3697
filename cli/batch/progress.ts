import { progressLine } from './messages';

/** Times between two drawings, in ms. */
const OFTEN_ENOUGH = 100;

export interface Progress {
  step(): void;
  end(): void;
}

const SILENT: Progress = { step: () => undefined, end: () => undefined };

/** A line on the terminal that is drawn over itself; nothing where stderr is no terminal. */
export function progressOf(total: number): Progress {
  if (!process.stderr.isTTY || total < 2) return SILENT;
  const started = Date.now();
  let done = 0;
  let drawn = 0;
  const draw = (): void => {
    drawn = Date.now();
    process.stderr.write(`\r\u001b[K${progressLine(done, total, (drawn - started) / 1000)}`);
  };
  return {
    step: () => {
      done++;
      if (Date.now() - drawn >= OFTEN_ENOUGH) draw();
    },
    end: () => {
      process.stderr.write('\r\u001b[K');
    },
  };
}
