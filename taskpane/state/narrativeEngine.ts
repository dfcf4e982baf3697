/** What 核对 needs: loaded when the text is first checked or opened. */
export { readDocument } from '../../files/document/readDocument';
export { readWorkbook } from '../../files/readWorkbook';
export { recognise } from '../../src/tables/recognise';
export { verify } from '../../src/narrative/verify/verify';
