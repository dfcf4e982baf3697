import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { damaged } from '../unreadable';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT_WORD = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const ELEMENT_NODE = 1;

const isWord = (node: Node, name: string): boolean =>
  node.nodeType === ELEMENT_NODE &&
  node.localName === name &&
  (node.namespaceURI === WORD || node.namespaceURI === STRICT_WORD);

function* childrenOf(node: Node): Generator<Node> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child;
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
const SPELT: Readonly<Record<string, string>> = { tab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-', sym: '' };

/** The text of a paragraph's runs, also inside links, content controls and insertions. */
function runText(node: Node, write: (text: string) => void): void {
  for (const child of childrenOf(node)) {
    const name = child.localName ?? '';
    if (child.nodeType !== ELEMENT_NODE || SKIPPED.has(name)) continue;
    if (isWord(child, 't')) write(child.textContent ?? '');
    else if (SPELT[name] !== undefined && isWord(child, name)) write(SPELT[name] ?? '');
    // A text box inside a paragraph is text of its own; its paragraphs come as lines.
    else if (isWord(child, 'p')) {
      write('\n');
      runText(child, write);
      write('\n');
    } else runText(child, write);
  }
}

const paragraphText = (node: Node): string => {
  const pieces: string[] = [];
  runText(node, (text) => pieces.push(text));
  return pieces.join('');
};

const cellText = (cell: Node): string => {
  const lines: string[] = [];
  blocks(cell, (line) => lines.push(line));
  return lines.join('').replace(/[\t\n]/g, '');
};

/** Goes through paragraphs and tables in order. */
function blocks(node: Node, write: (line: string) => void): void {
  for (const child of childrenOf(node)) {
    if (isWord(child, 'p')) write(paragraphText(child));
    else if (isWord(child, 'tbl')) {
      for (const row of childrenOf(child)) {
        if (!isWord(row, 'tr')) continue;
        const cells = [...childrenOf(row)].flatMap((cell) => cellsOf(cell));
        // A row of one cell is still a row of a table.
        write(`${cells.join('\t')}${cells.length === 1 ? '\t' : ''}`);
      }
    } else if (child.nodeType === ELEMENT_NODE && !SKIPPED.has(child.localName ?? '')) blocks(child, write);
  }
}

/** A cell may stand inside a content control. */
const cellsOf = (node: Node): readonly string[] => {
  if (isWord(node, 'tc')) return [cellText(node)];
  return isWord(node, 'sdt') || isWord(node, 'sdtContent') ? [...childrenOf(node)].flatMap(cellsOf) : [];
};

function parse(xml: string): Element {
  const parser = new DOMParser({
    onError: (level) => {
      if (level !== 'warning') throw damaged();
    },
  });
  const root = parser.parseFromString(xml, 'text/xml').documentElement;
  if (!root) throw damaged();
  return root;
}

/** The plain text of word/document.xml. */
export function wordText(xml: string): string {
  const lines: string[] = [];
  blocks(parse(xml), (line) => lines.push(line));
  return lines.join('\n');
}
