import type { RequestListener } from 'node:http';

/** A request listener for node:http and node:https that answers with the files of one folder. */
export function staticFiles(folder: string): RequestListener;
