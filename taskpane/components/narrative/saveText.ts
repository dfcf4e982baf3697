import type { Edit } from '../../../src/narrative/verify/adopt';
import type { Source } from '../../state/useNarrative';
import { download } from '../download';
import { savedName } from './messages';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

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
