import type { Part } from './sheetjs';

const RELATIONSHIP = /<(?:\w+:)?Relationship\s[^>]*>/g;
const TO_SHEET = /\/(\w+sheet)$/i;

/**
 * What a sheet of the package is, told from its properties in the workbook part by the type of the
 * relationship: 'worksheet', 'chartsheet', 'dialogsheet', 'xlMacrosheet'. One without a relationship
 * counts as a worksheet, so that it is missed when it cannot be read.
 */
export function sheetKinds(parts: readonly Part[]): (properties: object | undefined) => string {
  const kinds = new Map<string, string>();
  for (const part of parts.filter(({ name }) => name.toLowerCase().endsWith('.rels'))) {
    for (const [tag] of new TextDecoder().decode(part.content).matchAll(RELATIONSHIP)) {
      const kind = TO_SHEET.exec(attribute(tag, 'Type'))?.[1];
      if (kind !== undefined) kinds.set(attribute(tag, 'Id'), kind);
    }
  }
  return (properties) => {
    const id = properties !== undefined && 'id' in properties ? properties.id : undefined;
    return (typeof id === 'string' && kinds.get(id)) || 'worksheet';
  };
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';
}
