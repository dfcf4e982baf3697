import { InterceptorEffectEnum, type IDisposable } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { cellArea, intersect } from '../../officejs/grid/area';
import { moved } from '../../officejs/memory/moved';
import type { ConditionalFormatInfo } from '../../officejs/store/conditionalFormat';
import type { StoreCommand } from '../../officejs/store/storeCommand';
import { sheetOf, type Book, type Sheet } from './facade';
import { toStyle } from './looks';

type Of<K extends StoreCommand['type']> = Extract<StoreCommand, { type: K }>;

/** A condition that holds in every cell: how the pane marks. The edition of Univer used here has no others. */
const ALWAYS = /^=\s*(?:TRUE|N\("[^"]*"\)=0)$/i;
/** Below number formats, which give what they are given on. */
const PRIORITY = 5;

/**
 * The conditional formats of a book. Univer's are a package of its own; these are kept beside the book and
 * drawn over its cells, so that nothing in a cell changes and taking them away leaves no trace.
 */
export class Marks {
  private readonly bySheet = new Map<string, readonly ConditionalFormatInfo[]>();
  private made = 0;
  private readonly drawing: IDisposable;

  constructor(private readonly book: Book) {
    const service = book.getActiveSheet().getInject().get(SheetInterceptorService);
    this.drawing = service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: `marks-${book.getId()}`,
      effect: InterceptorEffectEnum.Style,
      priority: PRIORITY,
      handler: (cell, at, next) => {
        const drawn = at.unitId === book.getId() ? this.look(at.subUnitId, at.row, at.col) : null;
        if (!drawn) return next(cell);
        const own = cell?.s;
        const style = typeof own === 'string' ? at.workbook.getStyles().get(own) : own;
        return next({ ...cell, s: { ...style, ...drawn } });
      },
    });
  }

  of(sheet: string): readonly ConditionalFormatInfo[] {
    return this.bySheet.get(sheet) ?? [];
  }

  add({ sheet, position, data }: Of<'addConditionalFormat'>): string {
    this.made += 1;
    const id = `{mark-${this.made}}`;
    this.put(sheet, moved(this.of(sheet), { ...data, id }, position));
    return id;
  }

  change({ sheet, id, change }: Of<'changeConditionalFormat'>): void {
    this.put(
      sheet,
      this.of(sheet).map((each) => (each.id === id ? { ...each, ...change } : each)),
    );
  }

  move({ sheet, id, position }: Of<'moveConditionalFormat'>): void {
    const format = this.of(sheet).find((each) => each.id === id);
    if (!format) return;
    this.put(sheet, moved(this.of(sheet), format, position));
  }

  remove({ sheet, id }: Of<'deleteConditionalFormat'>): void {
    this.put(
      sheet,
      this.of(sheet).filter((each) => each.id !== id),
    );
  }

  dispose(): void {
    this.drawing.dispose();
  }

  private put(id: string, formats: readonly ConditionalFormatInfo[]): void {
    this.bySheet.set(id, formats);
    redraw(sheetOf(this.book, id));
  }

  private look(sheet: string, row: number, column: number): object | null {
    const cell = cellArea(row, column);
    const format = this.of(sheet).find(
      (each) =>
        each.type === 'Custom' &&
        ALWAYS.test(each.formula ?? '') &&
        each.areas.some((area) => intersect(area, cell) !== null),
    );
    return format ? toStyle(format.format) : null;
  }
}

/** Without a screen there is nothing to draw. */
function redraw(sheet: Sheet): void {
  if ('refreshCanvas' in sheet && sheet.getSheetId() === sheet.getWorkbook().getActiveSheet().getSheetId()) {
    sheet.refreshCanvas();
  }
}
