const ENCODINGS: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  1201: 'utf-16be',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  1258: 'windows-1258',
  10000: 'macintosh',
  28591: 'windows-1252',
  65001: 'utf-8',
};

const decoders = new Map<number, InstanceType<typeof TextDecoder>>();

/**
 * Text in a Windows codepage, by the host's own tables instead of the 470 kB that SheetJS ships. A
 * codepage it does not know is taken for GBK.
 */
export function decodeCodepage(codepage: number, bytes: Iterable<number>): string {
  let decoder = decoders.get(codepage);
  if (decoder === undefined) {
    decoder = new TextDecoder(ENCODINGS[codepage] ?? 'gbk', { ignoreBOM: true });
    decoders.set(codepage, decoder);
  }
  return decoder.decode(Uint8Array.from(bytes));
}
