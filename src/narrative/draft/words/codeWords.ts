import type { Env, Word } from '../../../formula/context';
import { missing, text, truth } from '../../../formula/value';
import { boundCode, boundRow } from './bound';
import { nameOfCode, pathOfCode } from './codeNames';

const PERSONNEL = /^30[13]/;

const named = (name: string | null, code: string, what: string) =>
  name === null || name === '' ? missing(`科目 ${code} 的${what}`) : text(name);

function isLowest(env: Env): boolean {
  const row = boundRow(env, '末级科目');
  const table = env.bindings.tableId && env.current.tables.get(env.bindings.tableId);
  return row.code !== null && (table?.children(row).length ?? 0) === 0;
}

/** About the code that a repetition has bound. */
export const codeWords: Readonly<Record<string, Word>> = {
  科目编码: (env) => text(boundCode(env, '科目编码')),
  科目名称: (env) => {
    const code = boundCode(env, '科目名称');
    return named(env.bindings.row?.label ?? nameOfCode(env.current, code), code, '名称');
  },
  类名: (env) => {
    const code = boundCode(env, '类名').slice(0, 3);
    return named(nameOfCode(env.current, code), code, '名称');
  },
  科目全称: (env) => {
    const code = boundCode(env, '科目全称');
    return named(pathOfCode(env.current, code), code, '类、款、项名称');
  },
  末级科目: (env) => truth(isLowest(env)),
  类级科目: (env) => truth(boundCode(env, '类级科目').length === 3),
  人员经费科目: (env) => truth(PERSONNEL.test(boundCode(env, '人员经费科目'))),
};
