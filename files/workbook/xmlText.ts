const SAMPLE_BYTES = 1024;
const ROOT = /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?[^>]*>\s*|<!--[^>]*-->\s*)*<(?:[\w.-]+:)?([\w.-]+)/;

/** One character a byte, so that a match's index is an offset in bytes; tags are ASCII and stay legible. */
export function asLatin1(content: Uint8Array): string {
  return new TextDecoder('latin1').decode(content);
}

/** The name of an XML part's root element without its prefix; '' where it is no XML. */
export function xmlRoot(content: Uint8Array): string {
  return ROOT.exec(asLatin1(content.subarray(0, SAMPLE_BYTES)))?.[1] ?? '';
}
