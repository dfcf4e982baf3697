import type { Finding, FindingCell } from '../rules/finding';
import { address } from '../sheet/address';
import type { CheckedFile, FileReport } from './fileReport';

const NOTHING_CHECKED = {
  department: null,
  year: null,
  unit: null,
  tables: [],
  otherTables: [],
  summary: { rules: 0, checks: 0, passed: 0, rounding: 0, failed: 0, notApplicable: 0, faults: 0 },
  notApplicable: [],
  faults: [],
  findings: [],
  claims: [],
};

const cell = ({ table, ref, row, column, value }: FindingCell) => ({
  table,
  sheet: ref.sheet,
  address: address(ref),
  row,
  column,
  value,
});

const finding = ({ cells, ...rest }: Finding) => ({ ...rest, cells: cells.map(cell), suspects: [] });

function checked({ accounts, result }: CheckedFile) {
  const { department, year, unit, tables, otherTables } = accounts;
  return {
    department,
    year,
    unit,
    tables: tables.map(({ id, title, sheet, range }) => ({ id, title, sheet, range })),
    otherTables,
    summary: result.summary,
    notApplicable: result.notApplicable,
    faults: result.faults,
    findings: result.findings.map(finding),
    claims: [],
  };
}

/** The reports as one object, in the form that docs/命令行.md writes down for programs. */
export function toJson(reports: readonly FileReport[]): string {
  const files = reports.map((report) =>
    report.ok
      ? { file: report.file, error: null, ...checked(report) }
      : { file: report.file, error: report.error, ...NOTHING_CHECKED },
  );
  return `${JSON.stringify({ files }, null, 2)}\n`;
}
