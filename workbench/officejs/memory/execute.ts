import type { FormatKey } from '../store/cellFormat';
import type { StoreCommand } from '../store/storeCommand';
import { sheetOf, type BookState } from './bookState';
import { clearCells, writeCells, writeNumberFormats } from './changeCells';
import {
  addConditionalFormat,
  changeConditionalFormat,
  deleteConditionalFormat,
  moveConditionalFormat,
} from './changeConditional';
import { activateSheet, addSheet, changeSheet, deleteSheet, moveSheet, selectAreas } from './changeSheets';
import { fitLines } from './fit';

type Of<K extends StoreCommand['type']> = Extract<StoreCommand, { type: K }>;

function format(book: BookState, { sheet, areas, format: looks }: Of<'format'>): void {
  const { formats } = sheetOf(book, sheet);
  for (const area of areas) {
    for (const [key, value] of Object.entries(looks)) formats.set(key as FormatKey, area, value);
  }
}

function changeLines(book: BookState, { sheet: id, axis, start, count, change }: Of<'lines'>): void {
  const sheet = sheetOf(book, id);
  if ('size' in change && change.size === 'fit') {
    fitLines(sheet, axis, start, count);
    return;
  }
  const line = 'hidden' in change ? change : { size: Number(change.size) };
  for (let index = start; index < start + count; index += 1) sheet[axis].change(index, line);
}

/** Carries out a command of the add-in; what makes something answers with its id. */
export function execute(book: BookState, command: StoreCommand): string | null {
  const by = 'addin';
  switch (command.type) {
    case 'addSheet':
      return addSheet(book, command.name, by);
    case 'addConditionalFormat':
      return addConditionalFormat(book, command);
    case 'deleteSheet':
      deleteSheet(book, command.sheet, by);
      break;
    case 'changeSheet':
      changeSheet(book, command.sheet, command.change, by);
      break;
    case 'moveSheet':
      moveSheet(book, command.sheet, command.position);
      break;
    case 'activateSheet':
      activateSheet(book, command.sheet, by);
      break;
    case 'select':
      selectAreas(book, command.sheet, command.areas, by);
      break;
    case 'write':
      writeCells(book, command.sheet, command.area, command.cells, by);
      break;
    case 'numberFormat':
      writeNumberFormats(sheetOf(book, command.sheet), command.area, command.formats);
      break;
    case 'clear':
      for (const area of command.areas) clearCells(book, command.sheet, area, command, by);
      break;
    case 'format':
      format(book, command);
      break;
    case 'lines':
      changeLines(book, command);
      break;
    case 'freeze':
      sheetOf(book, command.sheet).frozen = { rows: command.rows, columns: command.columns };
      break;
    case 'changeConditionalFormat':
      changeConditionalFormat(book, command);
      break;
    case 'moveConditionalFormat':
      moveConditionalFormat(book, command);
      break;
    case 'deleteConditionalFormat':
      deleteConditionalFormat(book, command);
      break;
    case 'saveSettings':
      book.settings = command.settings;
      break;
  }
  return null;
}
