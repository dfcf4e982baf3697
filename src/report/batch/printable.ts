/** Control characters but tabs and line breaks. */
const CONTROL = /[^\P{Cc}\t\n]/gu;

/**
 * A name in a workbook, or of a file, may hold characters that clear a terminal or that no page may hold: in their
 * place stands the mark of a character that cannot be shown.
 */
export const printable = (text: string): string => text.replace(CONTROL, '\ufffd');
