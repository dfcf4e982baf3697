import { element } from './element';

/** Whether what is dragged are files, not a piece of text. */
const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** Takes files that are dropped anywhere: on the page or, through the same handlers, on the pane. */
export function acceptDrops(target: Window, dropped: (files: DataTransfer) => void): void {
  const overlay = element('drop', HTMLElement);
  const hide = () => {
    overlay.hidden = true;
  };
  target.addEventListener('dragenter', (event) => {
    if (hasFiles(event)) overlay.hidden = false;
  });
  target.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    // Otherwise the browser would leave the page and show the file.
    event.preventDefault();
    overlay.hidden = false;
  });
  target.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) hide();
  });
  target.addEventListener(
    'drop',
    (event) => {
      hide();
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      event.stopPropagation();
      dropped(event.dataTransfer);
    },
    true,
  );
}
