/** An element of the manifest: it has either children or text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface OpenElement extends Element {
  readonly children: Element[];
  text: string;
}

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const ATTRIBUTE = `\\s+(${NAME})="([^"<]*)"`;
const TOKEN = new RegExp(
  `<!--(?:(?!--)[^])*-->|<(${NAME})((?:${ATTRIBUTE})*)\\s*(/?)>|</(${NAME})\\s*>|([^<]+)`,
  'y',
);
const DECLARATION = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

function decoded(text: string): string {
  return text.replace(/&[^;]*;?/g, (entity) => {
    const character = ENTITIES[entity];
    if (character === undefined) throw new Error(`not well-formed: ${entity}`);
    return character;
  });
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(new RegExp(ATTRIBUTE, 'g'))) {
    if (name in attributes) throw new Error(`not well-formed: ${name} twice`);
    attributes[name] = decoded(value);
  }
  return attributes;
}

/** Reads XML as far as a manifest uses it; throws where it is not well-formed, or uses more. */
export function readXml(source: string): Element {
  const [declaration] = DECLARATION.exec(source) ?? [];
  if (declaration === undefined) throw new Error('not well-formed: no XML declaration');
  const top: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const token = new RegExp(TOKEN);
  token.lastIndex = declaration.length;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const found = token.exec(source);
    if (!found) throw new Error(`not well-formed: ${source.slice(at, at + 40)}`);
    // The attributes come as one, and its last pair apart; that pair is of no use here.
    const [, name, attributes = '', , , isEmpty, closing, text] = found;
    const parent = open.at(-1) ?? top;
    if (name !== undefined) {
      const element: OpenElement = { name, attributes: attributesOf(attributes), children: [], text: '' };
      parent.children.push(element);
      if (isEmpty === '') open.push(element);
    } else if (closing !== undefined) {
      if (open.length === 1 || parent.name !== closing) throw new Error(`not well-formed: </${closing}>`);
      open.pop();
    } else if (text !== undefined) parent.text += decoded(text).trim();
  }
  const [root, ...more] = top.children;
  if (open.length > 1 || !root || more.length > 0 || top.text !== '') {
    throw new Error('not well-formed: one root, closed, and nothing beside it');
  }
  return root;
}

/** The element and all below it, in the order of the document. */
export function within(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(within)];
}

/** All elements of this name below, in the order of the document. */
export function all(element: Element, name: string): readonly Element[] {
  return within(element).filter((each) => each.name === name);
}
