/** The name of a figure or a set in three parts: “08表”, “2120803 城市建设支出”, “·本年收入”. */
export interface Name {
  readonly table: string;
  readonly row: string;
  /** The column or what it is of the row, with the sign before it; '' where the row says it all. */
  readonly rest: string;
}

/** Text with names in it. */
export type Wording = readonly (string | Name)[];

const sameTable = (a: Name, b: Name | null): boolean => a.table === b?.table;

function sayName(name: Name, before: Name | null): string {
  const { table, row, rest } = name;
  if (!sameTable(name, before)) return `${table} ${row}${rest}`;
  return row === before?.row && rest !== '' ? rest.replace(/^[· ]/, '') : row + rest;
}

/**
 * Says it as people do, without repeating the table and the row of the name before:
 * “08表 2120803 城市建设支出·年初结转和结余 ＋ 本年收入”.
 */
export function say(wording: Wording): string {
  let before: Name | null = null;
  let text = '';
  for (const part of wording) {
    if (typeof part === 'string') text += part;
    else {
      text += sayName(part, before);
      before = part;
    }
  }
  return text;
}
