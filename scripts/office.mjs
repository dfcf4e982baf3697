// npm run test:office: the documents as LibreOffice opens them. It fails where LibreOffice is not installed.
import { runJest } from './jest.mjs';

const { passed, failed } = runJest(['--runInBand', '--testMatch', '<rootDir>/test/office/**/*.office.ts']);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
