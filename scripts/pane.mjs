// Builds the pane into dist/taskpane.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

await build({ configFile: fileURLToPath(new URL('../taskpane/vite.config.mjs', import.meta.url)) });
