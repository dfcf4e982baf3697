import type { Folder } from '../../folder/folderFiles';
import type { FolderView } from '../../folder/folderView';
import { CONFIRM_FOLDER, FOLDER_TAB } from '../messages';
import { download } from './download';
import { button, element } from './element';
import { showNotice } from './notice';
import type { Tab } from './tabs';
import type { Workbooks } from './workbooks';

/** The folder that is checked, as a tab before those of the workbooks; one folder at a time. */
export class FolderTab {
  private name = '';
  private view: FolderView | null = null;

  constructor(
    private readonly workbooks: Workbooks,
    private readonly openFile: (file: File) => void,
  ) {}

  /** Shows the folder and checks what is in it. What does so is fetched for the first one. */
  async open(folder: Folder): Promise<void> {
    if (this.view && !confirm(CONFIRM_FOLDER(this.name))) return;
    const { showFolder } = await import('../../folder/folderView');
    this.view?.close();
    this.name = folder.name;
    this.view = showFolder(this.element, folder, {
      open: ({ file }) => {
        this.openFile(file);
      },
      save: download,
      failed: (message) => {
        showNotice(message, 'error');
      },
    });
    this.show();
  }

  tabs(): readonly Tab[] {
    if (!this.view) return [];
    const tab = {
      name: FOLDER_TAB(this.name),
      isCurrent: !this.element.hidden,
      isChanged: false,
      show: () => {
        this.show();
      },
      close: () => {
        this.close();
      },
    };
    return [tab];
  }

  /** A workbook has come to the front. */
  hide(): void {
    this.element.hidden = true;
  }

  private get element(): HTMLElement {
    return element('folder', HTMLElement);
  }

  private show(): void {
    this.element.hidden = false;
    button('save').disabled = true;
    this.workbooks.draw();
  }

  private close(): void {
    this.view?.close();
    this.view = null;
    this.element.replaceChildren();
    this.hide();
    this.workbooks.showAgain();
  }
}
