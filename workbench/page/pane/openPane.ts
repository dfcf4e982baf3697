import type { CustomFunctionRegistry } from '../../officejs/functions/customFunctions';
import { createHost, type Host } from '../../officejs/host';
import type { FunctionList } from '../../officejs/functions/functionList';
import type { Store } from '../../officejs/store/store';
import { PANE_TITLE } from '../messages';
import type { PaneFrame } from './frame';
import { officeTheme } from './theme';

export interface Pane {
  readonly frame: HTMLIFrameElement;
  readonly host: Host;
  /** Its window, once it is there. */
  readonly loaded: Promise<Window>;
}

export interface Functions {
  readonly registry: CustomFunctionRegistry;
  readonly list: FunctionList;
}

/** Puts the built pane into a frame of its own, with Office.js over the workbook. */
export async function openPane(
  parent: HTMLElement,
  name: string,
  store: Store,
  { registry, list }: Functions,
): Promise<Pane> {
  const host = await createHost(store, {
    functions: list,
    namespace: registry.namespace,
    environment: { officeTheme: officeTheme() },
  });
  const frame: PaneFrame = document.createElement('iframe');
  frame.juesuanHost = host;
  frame.title = PANE_TITLE(name);
  frame.src = 'pane/index.html';
  const loaded = new Promise<Window>((resolve) => {
    frame.addEventListener('load', () => {
      if (frame.contentWindow) resolve(frame.contentWindow);
    });
  });
  parent.append(frame);
  return { frame, host, loaded };
}
