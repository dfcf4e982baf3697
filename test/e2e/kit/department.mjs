// A department's workbook among its units': the models of the command line's tests.
import { load } from './load.mjs';

let loaded;
const models = () =>
  (loaded ??= load(`
export { BUREAU, UNITS, writeModel } from './test/cli/department';
export { put } from './test/kit/edit';
export { HUNAN } from './test/kit/style';
`));

/**
 * Writes 交通运输局.xlsx and its three units' workbooks, one in a folder of its own and in 元; one unit has typed its
 * 公务接待费 with the decimal point one place off.
 */
export async function writeDepartment(folder, inside) {
  const { BUREAU, UNITS, writeModel, put, HUNAN } = await models();
  const hosting = { table: '07', line: '决算', column: '公务接待费' };
  writeModel(folder, '交通运输局', BUREAU);
  writeModel(folder, '港航中心', put(UNITS.港航中心, hosting, '14.00'));
  writeModel(folder, '客运所', UNITS.客运所);
  writeModel(inside, '公路局', UNITS.公路局, { ...HUNAN, unit: '元' });
}
