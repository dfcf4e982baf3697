const SAMPLE_BYTES = 1024;
const ROOT =
  /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[^])*-->\s*|<!DOCTYPE[^>]*>\s*)*<(?:[\w.-]+:)?([\w.-]+)[\s/>]/;
const MARKUP = /^(?:\u00ef\u00bb\u00bf)?\s*</;
const UTF_16: readonly (readonly [string, number, number])[] = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** The standard allows UTF-16 for the XML of a package; everything here looks for UTF-8. */
export function inUtf8(content: Uint8Array): Uint8Array {
  const encoding = UTF_16.find(([, first, second]) => content[0] === first && content[1] === second)?.[0];
  return encoding === undefined
    ? content
    : new TextEncoder().encode(new TextDecoder(encoding).decode(content));
}

/** One character a byte, so that a match's index is an offset in bytes; tags are ASCII and stay legible. */
export function asLatin1(content: Uint8Array): string {
  return new TextDecoder('latin1').decode(content);
}

/** The name of an XML part's root element without its prefix; '' where it is no XML. */
export function xmlRoot(content: Uint8Array): string {
  const sample = asLatin1(content.subarray(0, SAMPLE_BYTES));
  // Pictures are not worth decoding; long comments may stand before the root.
  const found = ROOT.exec(sample) ?? (MARKUP.test(sample) ? ROOT.exec(asLatin1(content)) : null);
  return found?.[1] ?? '';
}
