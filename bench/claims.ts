import { readdirSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { readDocument } from '../files/document/readDocument';
import { readWorkbook } from '../files/readWorkbook';
import { verify } from '../src/narrative/verify/verify';
import { recognise } from '../src/tables/recognise';
import type { Accounts } from '../src/tables/model';
import { median } from './median';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** About what a page of 仿宋 三号 holds. */
const CHARACTERS_A_PAGE = 600;

function accountsOf(name: string): Accounts {
  const read = readWorkbook(readFileSync(`test/cases/${name}`));
  if (!read.ok) throw new Error(read.error.message);
  return recognise(read.snapshot);
}

function textOf(bytes: Uint8Array): string {
  const read = readDocument(bytes);
  if (!read.ok) throw new Error(read.error.message);
  return read.text;
}

/** Claims found, judged and left open, per document. */
function line(name: string, bytes: Uint8Array, accounts: Accounts): string {
  const text = textOf(bytes);
  const claims = verify(text, accounts);
  const open = claims.filter(({ verdict }) => verdict === 'uncheckable').length;
  const wrong = claims.filter(({ verdict }) => verdict === 'wrong').length;
  const [reading, checking] = [median(() => textOf(bytes), 5), median(() => verify(text, accounts), 5)];
  return `${name}：${text.length} 字，找到 ${claims.length} 处，判断 ${claims.length - open} 处（有误 ${wrong}），无法核对 ${open}；读取 ${reading.toFixed(0)} ms，核对 ${checking.toFixed(0)} ms`;
}

function docxOf(text: string): Uint8Array {
  const body = text
    .split('\n')
    .map((each) => `<w:p><w:r><w:t>${each.replace(/[<&]/g, '')}</w:t></w:r></w:p>`)
    .join('');
  return zipSync({
    'word/document.xml': strToU8(`<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`),
  });
}

const lukou = accountsOf('lukou-2020/workbook.xlsx');
const putuo = accountsOf('putuo-2024/workbook.xlsx');
const narrative = readFileSync('test/cases/lukou-2020/narrative.docx');
console.log(line('渌口说明', narrative, lukou));
console.log(line('渌口全文', readFileSync('test/cases/lukou-2020/document.txt'), lukou));
const texts = 'test/narrative/verify/texts';
for (const name of readdirSync(texts)) console.log(line(name, readFileSync(`${texts}/${name}`), putuo));
const pages = 200;
const long = textOf(narrative).repeat(Math.ceil((pages * CHARACTERS_A_PAGE) / textOf(narrative).length));
console.log(line(`${pages} 页的 .docx`, docxOf(long), lukou));
