import type { TableId } from '../../src/tables/model';
import { add, editLines, put } from '../kit/edit';
import type { CodedId, Figures, Line, Model } from '../kit/model';

/** A change of the accounts, in their own words. */
export type Edit = (model: Model) => Model;

/** A figure grows by an amount (“-0.50” to lower it). */
export const plus =
  (table: TableId, line: string, column: string, change: string): Edit =>
  (model) =>
    add(model, { table, line, column }, change);

/** A cell holds something else; null for a blank. */
export const set =
  (table: TableId, line: string, column: string, figure: string | null): Edit =>
  (model) =>
    put(model, { table, line, column }, figure);

const inTurn =
  (edits: readonly Edit[]): Edit =>
  (model) =>
    edits.reduce((each, edit) => edit(each), model);

/** The same change in several lines. */
export const inLines = (table: TableId, lines: readonly string[], column: string, change: string): Edit =>
  inTurn(lines.map((line) => plus(table, line, column, change)));

/** The same change of an 项, of its 款 and 类, and of the total row. */
export const throughout = (table: CodedId, code: string, column: string, change: string): Edit =>
  inLines(table, [code, code.slice(0, 5), code.slice(0, 3), '合计'], column, change);

export const line = (label: string, figures: Figures, code: string | null = null): Line => ({
  label,
  code,
  numbered: code === null,
  figures,
});

const changed =
  (table: TableId, column: string, edit: (lines: readonly Line[]) => readonly Line[]): Edit =>
  (model) =>
    editLines(model, table, column, edit);

const isNamed = (name: string) => (each: Line) => each.code === name || each.label === name;

/** A line more, before another; `column` tells the side of 01 and 04. */
export const insert = (table: TableId, column: string, before: string, added: Line): Edit =>
  changed(table, column, (lines) => {
    const at = lines.findIndex(isNamed(before));
    if (at < 0) throw new Error(`no line ${before} in ${table}`);
    return [...lines.slice(0, at), added, ...lines.slice(at)];
  });

/** A line more at the end of a table by codes. */
export const append = (table: CodedId | '06', added: Line): Edit =>
  changed(table, '', (lines) => [...lines, added]);

/** Lines left out, each by the name of the first or, “名称#2”, a later one of the same name. */
export const drop = (table: TableId, column: string, ...names: readonly string[]): Edit =>
  changed(table, column, (lines) => {
    const out = names.map((each) => {
      const [name = '', turn = '1'] = each.split('#');
      const found = lines.filter(isNamed(name))[Number(turn) - 1];
      if (!found) throw new Error(`no line ${each} in ${table}`);
      return found;
    });
    return lines.filter((each) => !out.includes(each));
  });

/** Another name for a line. */
export const rename = (table: TableId, column: string, name: string, label: string): Edit =>
  changed(table, column, (lines) => lines.map((each) => (isNamed(name)(each) ? { ...each, label } : each)));

/** The columns of a table by codes, or of 07. */
export const columns =
  (table: CodedId | '07', edit: (names: readonly string[]) => readonly string[]): Edit =>
  (model) =>
    table === '07'
      ? { ...model, threePublic: { ...model.threePublic, columns: edit(model.threePublic.columns) } }
      : {
          ...model,
          coded: {
            ...model.coded,
            [table]: { ...model.coded[table], columns: edit(model.coded[table].columns) },
          },
        };

/** Columns left out. */
export const dropColumns = (table: CodedId | '07', ...names: readonly string[]): Edit =>
  columns(table, (all) => all.filter((name) => !names.includes(name)));

/** Free text under a table by codes. */
export const remark =
  (table: CodedId, text: string): Edit =>
  (model) => ({
    ...model,
    coded: { ...model.coded, [table]: { ...model.coded[table], remarks: [text] } },
  });
