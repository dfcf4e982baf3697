import { CELL_FUNCTIONS } from './catalogue';

/** functions.json, by which Excel knows the functions. `site` is where the manual's pages are served. */
export function functionsJson(site: string): string {
  const functions = CELL_FUNCTIONS.map(({ id, name, description, parameters }) => ({
    id,
    name,
    description,
    helpUrl: `${site}/help/${id}.html`,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description,
      type: 'any',
      dimensionality: parameter.kind === 'range' ? 'matrix' : 'scalar',
      ...(parameter.optional ? { optional: true } : {}),
    })),
    result: { type: 'any', dimensionality: 'matrix' },
  }));
  return `${JSON.stringify({ functions }, null, 2)}\n`;
}
