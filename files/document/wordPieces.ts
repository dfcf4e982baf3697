import type { Node } from '@xmldom/xmldom';
import { childrenOf, isElement, isWord } from './wordXml';

/** A stretch of a document's plain text and the w:t it stands in; null for breaks and for what tables hold. */
export interface Piece {
  readonly text: string;
  readonly node: Node | null;
}

/** What is not part of the text as it reads: deleted words, the code of a field, pictures' alternatives. */
const SKIPPED: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'Fallback',
  'pPr',
  'rPr',
  'sectPr',
]);
const SPELT: Readonly<Record<string, string>> = { tab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-' };

type Write = (piece: Piece) => void;

/** The runs of a paragraph, also inside links, content controls and insertions. */
function runs(node: Node, write: Write): void {
  for (const child of childrenOf(node)) {
    const name = child.localName ?? '';
    if (!isElement(child) || SKIPPED.has(name)) continue;
    const spelt = SPELT[name];
    if (isWord(child, 't')) write({ text: child.textContent ?? '', node: child });
    else if (spelt !== undefined && isWord(child, name)) write({ text: spelt, node: null });
    else if (isWord(child, 'p')) {
      // A text box inside a paragraph is text of its own; its paragraphs come as lines.
      write({ text: '\n', node: null });
      runs(child, write);
      write({ text: '\n', node: null });
    } else runs(child, write);
  }
}

function cellText(cell: Node): string {
  const pieces: string[] = [];
  blocks(cell, ({ text }) => pieces.push(text));
  return pieces.join('').replace(/[\t\n]/g, '');
}

/** A cell may stand inside a content control. */
function cellsOf(node: Node): readonly string[] {
  if (isWord(node, 'tc')) return [cellText(node)];
  const isControl = isWord(node, 'sdt') || isWord(node, 'sdtContent');
  return isControl ? [...childrenOf(node)].flatMap(cellsOf) : [];
}

/** A row with its cells parted by tabs; a row of one cell is still a row of a table. */
function rowText(row: Node): string {
  const cells = [...childrenOf(row)].flatMap(cellsOf);
  return `${cells.join('\t')}${cells.length === 1 ? '\t' : ''}`;
}

function blocks(node: Node, write: Write): void {
  for (const child of childrenOf(node)) {
    if (isWord(child, 'p')) {
      runs(child, write);
      write({ text: '\n', node: null });
    } else if (isWord(child, 'tbl')) {
      for (const row of childrenOf(child)) {
        if (isWord(row, 'tr')) write({ text: `${rowText(row)}\n`, node: null });
      }
    } else if (isElement(child) && !SKIPPED.has(child.localName ?? '')) blocks(child, write);
  }
}

/** The plain text of a document in pieces: each paragraph and each row of a table a line. */
export function wordPieces(root: Node): readonly Piece[] {
  const pieces: Piece[] = [];
  blocks(root, (piece) => pieces.push(piece));
  // Lines are parted, not ended, by breaks.
  if (pieces[pieces.length - 1]?.text === '\n') pieces.pop();
  return pieces;
}
