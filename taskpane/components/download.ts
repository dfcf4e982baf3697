/** Long enough for a browser to have read it. */
const KEPT_MS = 60_000;

/** Gives the user a file. On the Mac nothing comes of it, so what is offered can always be copied too. */
export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MS);
}
