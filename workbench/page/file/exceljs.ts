// The package's own entry for browsers brings a copy of every polyfill of 2015, and builds one from a string,
// which the page's policy forbids.
import ExcelJS from 'exceljs/dist/exceljs.bare.min.js';

export { ExcelJS };
