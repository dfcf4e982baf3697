import { DOMParser, type Document, type Node } from '@xmldom/xmldom';
import { damaged } from '../unreadable';

const WORD: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  // ISO 29500 strict.
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const ELEMENT_NODE = 1;

export const isElement = (node: Node): boolean => node.nodeType === ELEMENT_NODE;

export const isWord = (node: Node, name: string): boolean =>
  isElement(node) && node.localName === name && WORD.has(node.namespaceURI ?? '');

export function* childrenOf(node: Node): Generator<Node> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child;
}

/** Parses word/document.xml. */
export function parseWord(xml: string): Document {
  const parser = new DOMParser({
    onError: (level) => {
      if (level !== 'warning') throw damaged();
    },
  });
  const document = parser.parseFromString(xml, 'text/xml');
  if (!document.documentElement) throw damaged();
  return document;
}
