// Checks the workbooks of a folder, away from the page that is looked at.
import { unitOf } from '../../src/report/batch/unit';
import { faultOf } from '../../src/report/unchecked';
import { checkBook } from './checkBook';
import type { Answer, Ask } from './job';

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

async function answer({ path, file, text }: Ask): Promise<Answer> {
  try {
    const document = text && { name: text.name, bytes: await bytesOf(text) };
    return unitOf(checkBook(path, await bytesOf(file), document));
  } catch (error) {
    return unitOf(faultOf(path, error instanceof Error ? error.message : String(error)));
  }
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  void answer(data).then((unit) => {
    postMessage(unit);
  });
});
