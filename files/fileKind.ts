/** What a file that is no workbook seems to be. */
export type ForeignKind =
  | 'pdf'
  | 'html'
  | 'xmlSpreadsheet'
  | 'xml'
  | 'text'
  | 'rtf'
  | 'image'
  | 'archive'
  | 'word'
  | 'powerpoint'
  | 'ofd'
  | 'openDocument'
  | 'xlsb'
  | 'unknown';

/** A zip may hold an .xlsx, an OLE2 compound file an .xls; the rest holds neither. */
export type FileKind = 'zip' | 'ole2' | ForeignKind;

const SAMPLE_BYTES = 2048;

const SIGNATURES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole2', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['archive', [0x50, 0x4b, 0x05, 0x06]], // a zip without entries
  ['archive', [0x52, 0x61, 0x72, 0x21]], // RAR
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]], // 7z
  ['archive', [0x1f, 0x8b]], // gzip
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['text', [0xff, 0xfe]], // UTF-16
  ['text', [0xfe, 0xff]],
];

/** Told by the content alone: Chinese exports often carry .xls over HTML, XML or text. */
export function fileKind(bytes: Uint8Array): FileKind {
  for (const [kind, signature] of SIGNATURES) {
    if (signature.every((byte, at) => bytes[at] === byte)) return kind;
  }
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  // Latin-1 keeps the ASCII marks readable whatever the encoding is (UTF-8, GBK).
  const start = new TextDecoder('latin1')
    .decode(sample)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase();
  if (start.startsWith('%pdf-')) return 'pdf';
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (start.startsWith('mime-version:')) return 'html';
  if (start.startsWith('<')) return markupKind(start);
  return isText(sample) ? 'text' : 'unknown';
}

function markupKind(start: string): ForeignKind {
  if (/progid="excel\.sheet"|urn:schemas-microsoft-com:office:spreadsheet/.test(start))
    return 'xmlSpreadsheet';
  if (/<(!doctype html|html|head|meta|style|body|table|div)\b/.test(start)) return 'html';
  return start.startsWith('<?xml') ? 'xml' : 'text';
}

/** Text in any of the encodings in use has no control characters but tab, line and page breaks. */
function isText(sample: Uint8Array): boolean {
  return sample.length > 0 && sample.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
