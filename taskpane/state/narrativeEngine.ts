/** What 核对 needs: loaded when the text is first checked or opened. */
export { fileKind } from '../../files/fileKind';
export { readDocument } from '../../files/document/readDocument';
export { recognise } from '../../src/tables/recognise';
export { verify } from '../../src/narrative/verify/verify';
