import * as XLSX from '@e965/xlsx';

interface Container {
  readonly FileIndex: readonly { readonly name: string; readonly content: Uint8Array }[];
}

/** What SheetJS types as any. */
interface CompoundFiles {
  readonly utils: {
    cfb_new(): Container;
    cfb_add(container: Container, path: string, content: Uint8Array): void;
  };
  read(bytes: Uint8Array, options: { readonly type: 'buffer' }): Container;
  find(container: Container, path: string): { readonly content: Uint8Array };
  write(container: Container, options: { readonly type: 'buffer' }): Uint8Array;
}

const CFB = XLSX.CFB as CompoundFiles;

/** An OLE2 compound file that holds these streams. */
export function compoundOf(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [path, content] of Object.entries(streams))
    CFB.utils.cfb_add(container, path, Buffer.from(content));
  return Uint8Array.from(CFB.write(container, { type: 'buffer' }));
}

export function streamOf(file: Uint8Array, path: string): Uint8Array {
  return Uint8Array.from(CFB.find(CFB.read(Buffer.from(file), { type: 'buffer' }), path).content);
}
