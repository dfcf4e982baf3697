// Univer without a screen: its figures, formulas and formats, none of its interface. Bundled for the tests,
// because its packages are of a kind that jest does not load.
import { LocaleType, LogLevel, Univer, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets/facade';
import type { Book } from '../../../workbench/page/univer/facade';
import { UniverStore } from '../../../workbench/page/univer/univerStore';

export { bookData } from '../../../workbench/page/file/bookData';
export { CustomFunctionRegistry } from '../../../workbench/officejs/functions/customFunctions';
export { FunctionError } from '../../../workbench/officejs/functions/functionError';
export { readWorkbook } from '../../../files/readWorkbook';
export { registerFunctions } from '../../../workbench/page/univer/functions';
export { packageLook } from '../../../workbench/page/file/packageLook';
export { recordLook } from '../../../workbench/page/file/recordLook';
export { copyOf } from '../../../workbench/page/file/copyOf';

export interface Opened {
  readonly api: FUniver;
  readonly book: Book;
  readonly store: UniverStore;
}

export function openBook(data: Partial<IWorkbookData>): Opened {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: {}, logLevel: LogLevel.SILENT });
  univer.registerPlugins([
    [UniverFormulaEnginePlugin],
    [UniverSheetsPlugin],
    [UniverSheetsNumfmtPlugin],
    [UniverSheetsFormulaPlugin],
  ]);
  const api = FUniver.newAPI(univer);
  const book = api.createWorkbook(data);
  return { api, book, store: new UniverStore(api, book) };
}
