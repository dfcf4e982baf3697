import type { Edit } from '../../../src/narrative/verify/adopt';
import type { Source } from '../../state/useNarrative';
import { savedName } from './messages';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** Saves the corrected text: in its own .docx with only the figures changed, else as plain text. */
export async function saveText(source: Source, edits: readonly Edit[], text: string): Promise<void> {
  const { name, document: bytes } = source;
  if (!bytes) {
    download(savedName(name, false), text, 'text/plain;charset=utf-8');
    return;
  }
  const { correctDocument } = await import('../../../files/document/correctDocument');
  const corrected = correctDocument(bytes, edits);
  download(savedName(name, true), new Uint8Array(corrected), WORD);
}
