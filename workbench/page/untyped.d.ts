declare module 'exceljs/dist/exceljs.bare.min.js' {
  import type ExcelJS from 'exceljs';
  const bare: typeof ExcelJS;
  // The build has no named exports.
  // eslint-disable-next-line no-restricted-exports
  export default bare;
}

declare module '*.css';
