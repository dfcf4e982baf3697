// Reads files away from the page, which meanwhile starts its spreadsheet, and answers its user.
import type { FileAnswer, FileQuestion } from './openFile';
import { readFile } from './readFile';

async function answer({ id, name, bytes }: FileQuestion): Promise<FileAnswer> {
  try {
    return { opened: await readFile(id, name, bytes) };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

addEventListener('message', ({ data, ports: [port] }: MessageEvent<FileQuestion>) => {
  void answer(data).then((said) => {
    port?.postMessage(said);
  });
});
