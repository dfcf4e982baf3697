/** What it takes to open another workbook beside the one in Excel: loaded when somebody does. */
export { readWorkbook } from '../../files/readWorkbook';
export { recognise } from '../../src/tables/recognise';
