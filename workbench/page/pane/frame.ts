import type { Host } from '../../officejs/host';

/** The frame that a pane lives in, with the host that its Office.js is. */
export interface PaneFrame extends HTMLIFrameElement {
  juesuanHost?: Host;
}
