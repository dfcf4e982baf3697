import { fileURLToPath } from 'node:url';
import { highsSolver } from '../solver/highs';
import type { Solver } from '../src/suspects/solver';

/** HiGHS, whose WebAssembly the build puts beside the command line. */
export const solver: Solver = highsSolver(fileURLToPath(new URL('highs.wasm', import.meta.url)));
