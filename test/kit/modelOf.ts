import type { Accounts, Figure, Row, Table, TableId } from '../../src/tables/model';
import { readLabel } from '../../src/tables/text';
import { CODED_IDS, type CodedId, type CodedTable, type Figures, type Line, type Model } from './model';

const printed = (figure: Figure | null | undefined): string | null =>
  !figure || figure.reading.kind === 'blank' ? null : figure.shown;

function figuresOf(table: Table, row: Row): Figures {
  return Object.fromEntries(
    table.columns.flatMap(({ key }, i) => (row.figures[i] ? [[key, printed(row.figures[i])]] : [])),
  );
}

function lineOf(table: Table, row: Row): Line {
  return {
    label: readLabel(row.label).text === row.label ? row.label : row.label.replace(/^.{0,3}?[、.]/, ''),
    code: row.code,
    numbered: row.group === '各项收入' || row.group === '各类支出',
    figures: figuresOf(table, row),
  };
}

function tableOf(accounts: Accounts, id: TableId): Table {
  const table = accounts.tables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table;
}

function codedOf(table: Table): CodedTable {
  const total = table.rows.find((row) => row.isTotal);
  return {
    total: total ? figuresOf(table, total) : {},
    lines: table.rows.filter((row) => row.code !== null).map((row) => lineOf(table, row)),
    columns: table.columns.map(({ key }) => key),
    remarks: table.remarks
      .map(({ text }) => text)
      .filter((text) => /政府性基金|国有资本/.test(text) && !text.startsWith('注')),
  };
}

const sideOf = (table: Table, column: string): readonly Line[] =>
  table.rows.filter((row) => figuresOf(table, row)[column] !== undefined).map((row) => lineOf(table, row));

/** The model of accounts as they were recognised in a real workbook. */
export function modelOf(accounts: Accounts): Model {
  const table = (id: TableId) => tableOf(accounts, id);
  const economic = table('06');
  const totalOf = (key: string) => printed(economic.rows.find((row) => row.key === key)?.figures[0]);
  const threePublic = table('07');
  const blockOf = (key: string) => {
    const row = threePublic.rows.find((candidate) => candidate.key === key);
    return row ? figuresOf(threePublic, row) : {};
  };
  return {
    department: accounts.department,
    year: accounts.year,
    summary: { income: sideOf(table('01'), '收入'), expenditure: sideOf(table('01'), '支出') },
    appropriations: { income: sideOf(table('04'), '收入'), expenditure: sideOf(table('04'), '合计') },
    coded: Object.fromEntries(CODED_IDS.map((id) => [id, codedOf(table(id))])) as Record<CodedId, CodedTable>,
    economic: {
      lines: economic.rows.filter((row) => row.code !== null).map((row) => lineOf(economic, row)),
      personnel: totalOf('人员经费合计'),
      operating: totalOf('公用经费合计'),
    },
    threePublic: {
      columns: threePublic.columns.map(({ key }) => key),
      budget: blockOf('预算'),
      actual: blockOf('决算'),
    },
  };
}
