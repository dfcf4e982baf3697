import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A page as grey pixels: how many there are and how many are darker than paper. */
export interface PageImage {
  readonly pixels: number;
  readonly dark: number;
}

/** A document opened by LibreOffice and printed to PDF. */
export interface Printed {
  readonly text: string;
  readonly pages: number;
  page(number: number): PageImage;
}

const LONGEST = 120_000;

/** The text of a PDF without white space and page numbers, which fall inside paragraphs. */
const textOf = (pdf: string): string =>
  execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' })
    .replace(/\s+/g, '')
    .replace(/—\d+—/g, '');

function imageOf(pdf: string, number: number, folder: string): PageImage {
  const name = join(folder, `page${number}`);
  const only = ['-f', String(number), '-l', String(number)];
  execFileSync('pdftoppm', ['-gray', '-r', '50', ...only, '-singlefile', pdf, name]);
  const bytes = readFileSync(`${name}.pgm`);
  const header = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(bytes.subarray(0, 64).toString('latin1'));
  if (!header) throw new Error('no image');
  const pixels = bytes.subarray(header[0].length);
  return { pixels: pixels.length, dark: pixels.filter((pixel) => pixel < 128).length };
}

/** Opens a .docx in LibreOffice, with a profile of its own, and prints it. */
export function printed(docx: Uint8Array): Printed {
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-office-'));
  const file = join(folder, 'document.docx');
  writeFileSync(file, docx);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    timeout: LONGEST,
    stdio: 'ignore',
  });
  const pdf = join(folder, 'document.pdf');
  const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  return {
    text: textOf(pdf),
    pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1] ?? 0),
    page: (number) => imageOf(pdf, number, folder),
  };
}
