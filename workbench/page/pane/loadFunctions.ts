import { CustomFunctionRegistry } from '../../officejs/functions/customFunctions';
import type { FunctionList } from '../../officejs/functions/functionList';
import type { Functions } from './openPane';

/** As in the manifest. */
const NAMESPACE = 'JUESUAN';

function runScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`${src} did not load`));
    };
    document.head.append(script);
  });
}

/** The built functions of cells, associated as in Excel. */
export async function loadFunctions(): Promise<Functions> {
  const response = await fetch('functions/functions.json');
  const list = (await response.json()) as FunctionList;
  const registry = new CustomFunctionRegistry(NAMESPACE, list);
  Object.defineProperty(window, 'CustomFunctions', { configurable: true, value: registry.toNamespace() });
  await runScript('functions/functions.js');
  return { registry, list };
}
