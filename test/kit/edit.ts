import type { TableId } from '../../src/tables/model';
import { CODED_IDS, type CodedId, type Figures, type Line, type Model } from './model';

/**
 * A cell of the model: its line by code or label (合计 for the total row; 预算 or 决算 in 07; a nth
 * line of the same label as “标签#2”), and its column by key.
 */
export interface Place {
  readonly table: TableId;
  readonly line: string;
  readonly column: string;
}

const isCoded = (id: TableId): id is CodedId => (CODED_IDS as readonly string[]).includes(id);

function finder(wanted: string): (line: Line) => boolean {
  const [name = '', turn = '1'] = wanted.split('#');
  let seen = 0;
  return (line) => (line.code === name || line.label === name) && ++seen === Number(turn);
}

/** Changes the lines of a table, on the side of 01 and 04 that the column stands on. */
export function editLines(
  model: Model,
  table: TableId,
  column: string,
  edit: (lines: readonly Line[]) => readonly Line[],
): Model {
  if (isCoded(table)) {
    const coded = model.coded[table];
    return { ...model, coded: { ...model.coded, [table]: { ...coded, lines: edit(coded.lines) } } };
  }
  if (table === '06') return { ...model, economic: { ...model.economic, lines: edit(model.economic.lines) } };
  const name = table === '01' ? 'summary' : 'appropriations';
  const side = column === '收入' ? 'income' : 'expenditure';
  return { ...model, [name]: { ...model[name], [side]: edit(model[name][side]) } };
}

function editFigures(
  model: Model,
  { table, line, column }: Place,
  edit: (figures: Figures) => Figures,
): Model {
  if (table === '07') {
    const block = line === '预算' ? 'budget' : 'actual';
    return { ...model, threePublic: { ...model.threePublic, [block]: edit(model.threePublic[block]) } };
  }
  if (isCoded(table) && line === '合计') {
    const coded = model.coded[table];
    return { ...model, coded: { ...model.coded, [table]: { ...coded, total: edit(coded.total) } } };
  }
  let found = 0;
  const isWanted = finder(line);
  const edited = editLines(model, table, column, (lines) =>
    lines.map((each) => {
      if (!isWanted(each)) return each;
      found++;
      return { ...each, figures: edit(each.figures) };
    }),
  );
  if (found === 0) throw new Error(`no line ${line} in ${table}`);
  return edited;
}

/** Puts a figure (“12.01”, null for a blank, or any text) into one cell. */
export function put(model: Model, place: Place, figure: string | null): Model {
  const { table, line, column } = place;
  if (table === '06' && line === '人员经费合计')
    return { ...model, economic: { ...model.economic, personnel: figure } };
  if (table === '06' && line === '公用经费合计')
    return { ...model, economic: { ...model.economic, operating: figure } };
  return editFigures(model, place, (figures) => ({ ...figures, [column]: figure }));
}

/** The figure in one cell, null for a blank. */
export function figureAt(model: Model, { table, line, column }: Place): string | null {
  if (table === '06' && line === '人员经费合计') return model.economic.personnel;
  if (table === '06' && line === '公用经费合计') return model.economic.operating;
  let found: string | null = null;
  editFigures(model, { table, line, column }, (figures) => {
    found = figures[column] ?? null;
    return figures;
  });
  return found;
}

/** Adds an amount to one cell; a blank counts as nothing. */
export function add(model: Model, place: Place, change: string): Model {
  const sum = Math.round(Number(figureAt(model, place) ?? 0) * 100) + Math.round(Number(change) * 100);
  return put(model, place, sum === 0 ? null : (sum / 100).toFixed(2));
}
