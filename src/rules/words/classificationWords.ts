import type { Env, Word } from '../../formula/context';
import { missing, text, truth, type Trace, type Value } from '../../formula/value';
import {
  acceptedNames,
  isKnownClass,
  sameName,
  type Classification,
} from '../../tables/classification/names';
import type { Row } from '../../tables/model';
import { plain } from '../../tables/text';
import projectNames from '../packs/project-names.json';
import { aboutRow, boundRow, boundTable, boundTableId } from './bound';

const PROJECT_NAMES = projectNames.map(plain);
const ITEM_LENGTH = 7;

const kindOf = (env: Env): Classification => (boundTableId(env) === '06' ? 'economic' : 'functional');

/** A statement about 本行's code or name; when it does not hold, the finding points at that cell. */
function ofRow(holds: (row: Row, env: Env) => boolean | Value): Word {
  return (env, trace: Trace) => {
    const value = holds(boundRow(env), env);
    if (typeof value !== 'boolean') return value;
    if (!value) aboutRow(env, trace);
    return truth(value);
  };
}

const namesOf = (row: Row, env: Env): readonly string[] =>
  acceptedNames(kindOf(env), row.code ?? '', env.current.accounts.year);

/** The name another table gives to the same code, when it differs. */
function otherName(row: Row, env: Env): { table: string; name: string } | null {
  for (const [id, index] of env.current.tables) {
    if (id === boundTableId(env) || id === '01' || id === '04' || id === '06') continue;
    const other = index.all(row.code ?? '')[0];
    if (!other || other.label === '') continue;
    return sameName(other.label, row.label) ? null : { table: id, name: other.label };
  }
  return null;
}

/** About codes and names of the functional and economic classifications. */
export const classificationWords: Readonly<Record<string, Word>> = {
  本行编码: (env) => text(boundRow(env).code ?? ''),
  本行名称: (env) => text(boundRow(env).label),
  本类编码: (env) => text((boundRow(env).code ?? '').slice(0, 3)),
  标准名称: (env) => text(namesOf(boundRow(env), env).join('”或“')),
  科目编码与名称相符: ofRow((row, env) => {
    const names = namesOf(row, env);
    if (names.length === 0) return missing('科目字典没有收录这些编码');
    return row.label === '' ? missing('没有科目名称') : names.some((name) => sameName(name, row.label));
  }),
  科目编码有效: ofRow((row, env) => isKnownClass(kindOf(env), row.code ?? '')),
  类级科目名称规范: ofRow((row) => {
    if (row.group !== '各类支出' || row.ofWhich) return missing('没有类级科目行');
    return row.code !== null;
  }),
  科目编码唯一: ofRow((row, env) => boundTable(env)?.all(row.code ?? '')[0] === row),
  上级科目已列: ofRow((row, env) => {
    const code = row.code ?? '';
    const index = boundTable(env);
    if (code.length === 3 || !index) return missing('类级科目没有上级');
    const level = code.length - 2;
    const listsLevel = index.table.rows.some(
      (other) => other.code?.length === level && index.children(other).length > 0,
    );
    if (!listsLevel) return missing('表中不列上级科目');
    return index.all(code.slice(0, level)).length > 0;
  }),
  各表科目名称一致: ofRow((row, env) => {
    // A code of the dictionary is held against the dictionary instead.
    if (namesOf(row, env).length > 0 || row.label === '') return missing('科目字典已收录这些编码');
    return otherName(row, env) === null;
  }),
  他表名称: (env) => {
    const other = otherName(boundRow(env), env);
    return other ? text(`${other.table}表名为“${other.name}”`) : text('');
  },
  科目名称像项目: (env) => {
    const row = boundRow(env);
    const name = plain(row.label);
    return truth(row.code?.length === ITEM_LENGTH && PROJECT_NAMES.some((word) => name.includes(word)));
  },
};
