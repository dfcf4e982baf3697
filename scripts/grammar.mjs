// Compiles the grammar of the formula language into a parser typed by src/formula/tree.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import peggy from 'peggy';

const folder = new URL('../src/formula/', import.meta.url);
const source = readFileSync(new URL('grammar.peggy', folder), 'utf8');
const options = { output: 'source', format: 'es', grammarSource: 'grammar.peggy' };

writeFileSync(new URL('grammar.generated.js', folder), peggy.generate(source, options));
writeFileSync(
  new URL('grammar.generated.d.ts', folder),
  `import type { Rule } from './tree';

/** What could have stood where the formula breaks off: a named rule, a fixed word, a character, the end. */
export interface Expectation {
  readonly type: string;
  readonly description?: string;
  readonly text?: string;
}

export declare class SyntaxError extends Error {
  readonly location: { readonly start: { readonly offset: number } };
  readonly expected: readonly Expectation[];
}
export declare function parse(input: string): Rule;
`,
);
