import type { StoreCommand } from '../store/storeCommand';
import { sheetOf, type BookState } from './bookState';
import { moved } from './moved';

type Of<K extends StoreCommand['type']> = Extract<StoreCommand, { type: K }>;

export function addConditionalFormat(book: BookState, command: Of<'addConditionalFormat'>): string {
  const sheet = sheetOf(book, command.sheet);
  const added = { ...command.data, id: book.newId() };
  sheet.conditionalFormats = moved(sheet.conditionalFormats, added, command.position);
  return added.id;
}

export function changeConditionalFormat(book: BookState, command: Of<'changeConditionalFormat'>): void {
  const sheet = sheetOf(book, command.sheet);
  sheet.conditionalFormats = sheet.conditionalFormats.map((each) =>
    each.id === command.id ? { ...each, ...command.change } : each,
  );
}

export function moveConditionalFormat(book: BookState, command: Of<'moveConditionalFormat'>): void {
  const sheet = sheetOf(book, command.sheet);
  const format = sheet.conditionalFormats.find((each) => each.id === command.id);
  if (format) sheet.conditionalFormats = moved(sheet.conditionalFormats, format, command.position);
}

export function deleteConditionalFormat(book: BookState, command: Of<'deleteConditionalFormat'>): void {
  const sheet = sheetOf(book, command.sheet);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each.id !== command.id);
}
