const stem = (name: string): string => name.replace(/\.[^.]*$/, '');

/** The words by which people tell a workbook from its explanation. */
const withoutKind = (name: string): string =>
  stem(name).replace(/[\s_—-]|部门决算|单位决算|决算|公开|情况|说明|报表|表格?|附件\d*|文字|工作簿/g, '');

/** Whether a file is, by its name, an explanation; Word keeps “~$说明.docx” beside one that is open. */
export const isDocument = (name: string): boolean =>
  /\.(?:docx?|txt|md)$/i.test(name) && !/^(?:~\$|\.)/.test(name);

/**
 * The explanation of a workbook among files beside it, by their names without folders: the one of the same name, else
 * the only one of the same name but for words like 决算 and 说明. Null where there is none, or nobody can say which.
 */
export function documentFor(workbook: string, documents: readonly string[]): string | null {
  const same = documents.find((name) => stem(name) === stem(workbook));
  if (same !== undefined) return same;
  const wanted = withoutKind(workbook);
  const [found, other] = documents.filter((name) => wanted !== '' && withoutKind(name) === wanted);
  return other === undefined ? (found ?? null) : null;
}
