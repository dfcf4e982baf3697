import type { FileError, FileReport } from './fileReport';

export const NO_TABLES =
  '没有找到部门决算公开的任何一张表。请确认选的是决算公开工作簿，且各表保留了标题（如“收入支出决算总表”）和表头。';

const ownFault = (detail: string): string =>
  `审核时程序自身出错（${detail}），没有得出结论；请把这个文件和这句话反馈给我们。`;

/** The code of a fault of ours, for programs. */
export const FAULT = 'fault';

const unchecked = (file: string, error: FileError): FileReport => ({ file, ok: false, error });

/** A workbook without any of the tables. */
export const withoutTables = (file: string): FileReport =>
  unchecked(file, { code: 'noTables', message: NO_TABLES });

/** A fault of ours in one file. */
export const faultOf = (file: string, detail: string): FileReport =>
  unchecked(file, { code: FAULT, message: ownFault(detail) });
