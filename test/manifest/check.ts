import { addressProblems, type Served } from './addresses';
import { identityProblems } from './identity';
import { orderProblems } from './order';
import { resourceProblems } from './resources';
import { runtimeProblems, type Code } from './runtime';
import { readXml, type Element } from './xml';

export interface Surroundings {
  readonly site: string;
  readonly served: Served;
  /** Of package.json. */
  readonly version: string;
  readonly code: Code;
}

function parsed(source: string): Element | string {
  try {
    return readXml(source);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What is wrong with a manifest, as far as that can be told without Excel and without a network. */
export function manifestProblems(source: string, around: Surroundings): readonly string[] {
  const root = parsed(source);
  if (typeof root === 'string') return [root];
  const { site, served, version, code } = around;
  return [
    ...orderProblems(root),
    ...identityProblems(root, version),
    ...resourceProblems(root),
    ...addressProblems(root, site, served),
    ...runtimeProblems(root, code, site, served),
  ];
}
