function utf8Size(text: string): number {
  let size = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Either half of a surrogate pair is two of the pair's four bytes.
    size += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return size;
}

/** How many bytes a value takes as JSON, without making the JSON: what is read can be large. */
export function jsonSize(value: unknown): number {
  if (typeof value === 'string') return utf8Size(value) + 2;
  if (Array.isArray(value)) {
    return value.reduce<number>((sum, each) => sum + jsonSize(each) + 1, value.length === 0 ? 2 : 1);
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    return entries.reduce(
      (sum, [key, each]) => sum + utf8Size(key) + 3 + jsonSize(each) + 1,
      entries.length === 0 ? 2 : 1,
    );
  }
  return String(value).length;
}
