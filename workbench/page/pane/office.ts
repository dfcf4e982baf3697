// What the pane loads for Office.js: the host that the page has made for the workbook beside it.
import { installHost } from '../../officejs/install';
import type { PaneFrame } from './frame';

const host = (window.frameElement as PaneFrame | null)?.juesuanHost;
if (host) installHost(window, host);
