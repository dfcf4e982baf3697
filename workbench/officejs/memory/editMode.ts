/** Whether the user is typing in a cell, and who waits until it is over. */
export class EditMode {
  private over: Promise<void> | null = null;
  private finish: () => void = () => undefined;

  get isOn(): boolean {
    return this.over !== null;
  }

  enter(): void {
    this.over ??= new Promise((resolve) => {
      this.finish = resolve;
    });
  }

  leave(): void {
    this.over = null;
    this.finish();
  }

  async ended(): Promise<void> {
    await this.over;
  }
}
