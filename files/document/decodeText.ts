/** Text as Chinese software writes it: UTF-8, UTF-16 by its mark, otherwise GBK; line ends made one kind. */
export function decodeText(bytes: Uint8Array): string {
  return decoded(bytes).replace(/\r\n?/g, '\n');
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // No UTF-8: what Notepad saved as “ANSI” on a Chinese machine.
    return new TextDecoder('gb18030').decode(bytes);
  }
}
