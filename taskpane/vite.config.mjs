import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));

// Where office.js comes from: the global CDN, the one for 21Vianet in China, or a copy of one's own.
const OFFICE_JS = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};
const source = process.env.JUESUAN_OFFICE_JS ?? 'global';
const officeJs = OFFICE_JS[source] ?? source;

/**
 * Nothing but office.js comes from elsewhere, and nothing is sent anywhere. office.js loads its own parts from
 * its own site; what else it may ask for (telemetry, sign-in, MicrosoftAjax.js for old hosts) we do without, and
 * it goes on without. Fluent writes styles inline; the solver is WebAssembly.
 */
const officeOrigin = officeJs.startsWith('http') ? [new URL(officeJs).origin] : [];
const POLICY = [
  "default-src 'self'",
  ["script-src 'self' 'wasm-unsafe-eval'", ...officeOrigin].join(' '),
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'self'",
].join('; ');

const page = {
  name: 'office-js-and-policy',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
    { tag: 'script', attrs: { src: officeJs }, injectTo: 'head' },
    // In a shared runtime Excel loads this page alone, so the functions of cells come with it.
    { tag: 'script', attrs: { src: '../functions/functions.js', defer: true }, injectTo: 'head' },
  ],
};

export default {
  root,
  base: './',
  plugins: [page],
  // The search for wrong cells loads its solver when it needs it.
  worker: { format: 'es' },
  build: {
    outDir: '../dist/taskpane',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Before compression; scripts/size.mjs holds the pane to its limit.
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      // Fluent marks its files for servers; here everything is for the browser.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  logLevel: 'warn',
};
