/** The manual, beside the folder that the pane is served from, wherever that is. */
export const helpAddress = (): string => new URL('../help/index.html', location.href).href;

/** Opens the manual in a browser; false when the browser let no window open. */
export function openHelp(): boolean {
  // Excel on the desktop has no windows of the browser's to open; Excel on the web has only them.
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
    Office.context.ui.openBrowserWindow(helpAddress());
    return true;
  }
  return window.open(helpAddress(), '_blank') !== null;
}
