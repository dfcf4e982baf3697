import { highsSolver } from '../../solver/highs';

/** HiGHS with its WebAssembly from the package. */
export const testSolver = highsSolver(require.resolve('highs/runtime'));
