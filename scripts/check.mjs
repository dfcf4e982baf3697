// npm run check: checks the workbooks named, or the sample that the project carries.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const sample = fileURLToPath(new URL('../test/cases/lukou-2020/workbook.xlsx', import.meta.url));
// As the user would name it from where he stands.
const SAMPLE = relative(process.env.INIT_CWD ?? process.cwd(), sample);
const given = process.argv.slice(2);

process.argv.splice(2, given.length, 'check', ...(given.length > 0 ? given : [SAMPLE]));
await import('./run.mjs');
