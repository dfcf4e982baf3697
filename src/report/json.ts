import type { Claim } from '../narrative/verify/claim';
import type { Finding, FindingCell } from '../rules/finding';
import { address } from '../sheet/address';
import type { Suspect } from '../suspects/suspect';
import type { CheckedFile, FileReport } from './fileReport';
import { render, type Rendering } from './rendering';

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

const suspect = ({ ref, from, to, certainty, reason, resolves }: Suspect) => ({
  sheet: ref.sheet,
  address: address(ref),
  from,
  to,
  certainty,
  reason,
  resolves,
});

const finding = ({ cells, ...rest }: Finding, suspects: readonly Suspect[] = []) => ({
  ...rest,
  cells: cells.map(cell),
  suspects: suspects.map(suspect),
});

const claim = ({ cells, ...rest }: Claim) => ({ ...rest, cells: cells.map(cell) });

function checked({ accounts, result, suspicions, claims = [] }: CheckedFile) {
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
    findings: result.findings.map((each) => finding(each, suspicions?.byFinding.get(each.id))),
    claims: claims.map(claim),
  };
}

const objectOf = (report: FileReport) =>
  report.ok
    ? { file: report.file, error: null, ...checked(report) }
    : { file: report.file, error: report.error, ...NOTHING_CHECKED };

const INDENT = '    ';

/** One object, in the form that docs/命令行.md writes down for programs. */
export const JSON_REPORT: Rendering = {
  head: '{\n  "files": [\n',
  separator: ',\n',
  foot: '\n  ]\n}\n',
  item: (report) => JSON.stringify(objectOf(report), null, 2).replace(/^/gm, INDENT),
};

export const toJson = (reports: readonly FileReport[]): string => render(JSON_REPORT, reports);
