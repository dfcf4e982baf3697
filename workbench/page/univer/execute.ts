import type { StoreCommand } from '../../officejs/store/storeCommand';
import { sheetOf, type Book, type Univer } from './facade';
import { changeLines } from './lines';
import { toStyle } from './looks';
import type { Marks } from './marks';
import { select } from './selection';
import { addSheet, changeSheet, deleteSheet, freeze } from './sheets';
import { clearCells, formatCells, writeCells, writeNumberFormats } from './writeCells';

export interface Open {
  readonly api: Univer;
  readonly book: Book;
  readonly marks: Marks;
}

/** Carries out a command of the add-in; what makes something answers with its id. */
export function execute({ api, book, marks }: Open, command: StoreCommand): string | null {
  switch (command.type) {
    case 'addSheet':
      return addSheet(api, book, command.name);
    case 'addConditionalFormat':
      return marks.add(command);
    case 'deleteSheet':
      deleteSheet(book, command.sheet);
      break;
    case 'changeSheet':
      changeSheet(book, command);
      break;
    case 'moveSheet':
      book.moveSheet(sheetOf(book, command.sheet), command.position);
      break;
    case 'activateSheet':
      sheetOf(book, command.sheet).activate();
      break;
    case 'select':
      select(api, book, command.sheet, command.areas);
      break;
    case 'write':
      writeCells(api, sheetOf(book, command.sheet), command.area, command.cells);
      break;
    case 'numberFormat':
      writeNumberFormats(api, sheetOf(book, command.sheet), command.area, command.formats);
      break;
    case 'clear':
      clearCells(api, sheetOf(book, command.sheet), command.areas, command);
      break;
    case 'format':
      formatCells(api, sheetOf(book, command.sheet), command.areas, toStyle(command.format));
      break;
    case 'lines':
      changeLines(sheetOf(book, command.sheet), command);
      break;
    case 'freeze':
      freeze(book, command);
      break;
    case 'changeConditionalFormat':
      marks.change(command);
      break;
    case 'moveConditionalFormat':
      marks.move(command);
      break;
    case 'deleteConditionalFormat':
      marks.remove(command);
      break;
    case 'saveSettings':
      break;
  }
  return null;
}
