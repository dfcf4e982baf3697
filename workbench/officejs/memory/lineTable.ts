import type { Line } from '../store/content';
import type { SizeData } from './workbookData';

/** The rows or the columns of a sheet: which are hidden, and how large those are that differ. */
export class LineTable {
  private readonly hidden: Set<number>;
  private readonly sizes: Map<number, number>;

  constructor(
    hidden: readonly number[],
    sizes: readonly SizeData[],
    private readonly usualSize: number,
  ) {
    this.hidden = new Set(hidden);
    this.sizes = new Map(sizes);
  }

  read(start: number, count: number): readonly Line[] {
    return Array.from({ length: count }, (_line, at) => ({
      hidden: this.hidden.has(start + at),
      size: this.sizes.get(start + at) ?? this.usualSize,
    }));
  }

  change(index: number, change: { readonly hidden: boolean } | { readonly size: number }): void {
    if ('hidden' in change) {
      if (change.hidden) this.hidden.add(index);
      else this.hidden.delete(index);
    } else if (change.size === this.usualSize) this.sizes.delete(index);
    else this.sizes.set(index, change.size);
  }

  allHidden(): readonly number[] {
    return [...this.hidden].sort((a, b) => a - b);
  }

  allSizes(): readonly SizeData[] {
    return [...this.sizes].sort(([a], [b]) => a - b);
  }
}
