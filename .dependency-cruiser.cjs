// Imports go one way; see 结构 in README.md. Each folder with what it may import besides itself.
const LAYERS = {
  'src/amount': [],
  'src/calc': ['src/amount'],
  'src/sheet': ['src/amount'],
  'src/tables': ['src/amount', 'src/sheet'],
  'src/formula': ['src/amount', 'src/calc', 'src/sheet', 'src/tables'],
  'src/rules': ['src/amount', 'src/sheet', 'src/tables', 'src/formula'],
  'src/suspects': ['src/amount', 'src/sheet', 'src/tables', 'src/formula', 'src/rules'],
  'src/narrative': [
    'src/amount',
    'src/calc',
    'src/sheet',
    'src/tables',
    'src/formula',
    'src/rules',
    'src/suspects',
  ],
  'src/report': ['src/amount', 'src/sheet', 'src/tables', 'src/rules', 'src/suspects', 'src/narrative'],
  solver: ['src/suspects'],
  files: ['src/amount', 'src/sheet', 'src/report'],
  functions: ['src/amount', 'src/calc'],
  'workbench/officejs': [],
  // Only this part of the page knows what is checked.
  'workbench/folder': ['src', 'files'],
  'workbench/page': ['workbench/officejs', 'workbench/folder', 'files'],
  taskpane: ['src', 'files', 'solver'],
  cli: ['src', 'files', 'solver'],
};

const folder = (name) => `${name}/`;

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    // A file that the pane's build gives an address (…?url) is no module.
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '[?]url$' } },
    ...Object.entries(LAYERS).map(([name, allowed]) => ({
      name: `layer-${name}`,
      severity: 'error',
      from: { path: `^${folder(name)}` },
      to: {
        path: '^(src|files|functions|solver|taskpane|workbench|cli|test|bench)/',
        pathNot: `^(${[name, ...allowed].map(folder).join('|')})`,
      },
    })),
    {
      name: 'domain-is-pure',
      comment: 'src/ and files/ run in Excel, in a browser and in Node: no Node API, no DOM library',
      severity: 'error',
      from: { path: '^(src|files|functions|solver|taskpane|workbench)/', pathNot: 'vite\\.config\\.mjs$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'reading-before-checking',
      comment: 'What an explanation says is read the same whatever is then held against it',
      severity: 'error',
      from: { path: '^src/narrative/verify/reading/' },
      to: { path: '^src/narrative/verify/checks/' },
    },
    {
      name: 'domain-uses-decimal-only',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm'], pathNot: 'node_modules/decimal\\.js/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    // Univer names its parts in the exports of its packages.
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
