/** Whether a file is, by its name, a workbook; Excel keeps “~$决算.xlsx” beside one that is open. */
export const isWorkbook = (name: string): boolean =>
  /\.(?:xlsx|xlsm|xls)$/i.test(name) && !/^(?:~\$|\.)/.test(name);
