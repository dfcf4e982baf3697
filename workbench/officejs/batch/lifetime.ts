/**
 * Which runs of a context are going on. What a run made may be used until the run ends; a context made
 * by hand never ends.
 */
export class Lifetime {
  private readonly open = new Set<number>();
  private next = 1;

  constructor(private readonly endless: boolean) {}

  /** The run that is going on; null between runs. */
  get current(): number | null {
    return [...this.open].at(-1) ?? null;
  }

  get isOpen(): boolean {
    return this.endless || this.open.size > 0;
  }

  begin(): number {
    const run = this.next;
    this.next += 1;
    this.open.add(run);
    return run;
  }

  end(run: number): void {
    this.open.delete(run);
  }

  /** Something made from a tracked object between two runs may be used as long as that. */
  includes(run: number | null): boolean {
    return this.endless || run === null || this.open.has(run);
  }
}
