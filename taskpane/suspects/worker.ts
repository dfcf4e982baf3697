/// <reference types="vite/client" />
import wasm from 'highs/runtime?url';
import { highsSolver } from '../../solver/highs';
import { suspicionsOf, type Question } from './locate';
import type { Answer } from './search';

const solver = highsSolver(new URL(wasm, import.meta.url).href);

const answer = (said: Answer): void => {
  self.postMessage(said);
};

// One question a worker: whoever asks again ends this one.
self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  suspicionsOf(data, solver).then(
    (suspicions) => {
      answer({ kind: 'found', suspicions });
    },
    (error: unknown) => {
      answer({ kind: 'failed', message: String(error) });
    },
  );
});
