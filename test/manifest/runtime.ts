import { pathOf, type Served } from './addresses';
import { resource } from './resources';
import { all, type Element } from './xml';

/** What the manifest must agree with. */
export interface Code {
  /** What the pane associates with Office.actions. */
  readonly commands: readonly string[];
  readonly namespace: string;
  /** What the bundle associates with CustomFunctions. */
  readonly functions: readonly string[];
}

const list = (names: readonly string[]): string => [...names].sort().join(' ');

function idsIn(file: Buffer | undefined): readonly string[] {
  if (!file) return [];
  const { functions } = JSON.parse(file.toString()) as {
    readonly functions: readonly { readonly id: string }[];
  };
  return functions.map(({ id }) => id);
}

/** Pane, buttons and functions share one runtime, which lives as long as the workbook is open. */
function sharedProblems(root: Element): readonly string[] {
  const [runtime] = all(root, 'Runtime');
  const { resid = '', lifetime } = runtime?.attributes ?? {};
  const pages = [...all(root, 'FunctionFile'), ...all(root, 'Page').flatMap(({ children }) => children)];
  const start = all(root, 'DefaultSettings')[0]?.children[0]?.attributes.DefaultValue;
  return [
    ...(lifetime === 'long' ? [] : ['runtime: its lifetime is not long']),
    ...pages
      .filter(({ attributes }) => attributes.resid !== resid)
      .map(({ name }) => `runtime: ${name} is on another page`),
    ...(start === resource(root, resid) ? [] : ['runtime: the pane opens on another page']),
    ...all(root, 'TaskpaneId').map(() => 'runtime: TaskpaneId does not go with a shared runtime'),
  ];
}

/** The manifest names what the code has, no more and no less. */
export function runtimeProblems(root: Element, code: Code, site: string, served: Served): readonly string[] {
  const commands = all(root, 'FunctionName').map(({ text }) => text);
  const [namespace] = all(root, 'Namespace').map(({ attributes }) => resource(root, attributes.resid));
  const metadata = all(root, 'Metadata').flatMap(({ children }) => children)[0]?.attributes.resid;
  const ids = idsIn(served(pathOf(resource(root, metadata), site)));
  return [
    ...sharedProblems(root),
    ...(list(commands) === list(code.commands)
      ? []
      : [`commands: ${list(commands)}, not ${list(code.commands)}`]),
    ...(namespace === code.namespace ? [] : [`functions: the namespace is ${namespace ?? 'missing'}`]),
    ...(list(ids) === list(code.functions) ? [] : [`functions: ${list(ids)}, not ${list(code.functions)}`]),
  ];
}
