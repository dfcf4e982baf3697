import type { Snapshot } from '../sheet/snapshot';
import type { Finding } from './finding';
import { readOwnSheet } from './ownSheet';

/** The sheet that keeps the written reason for each 核实性 finding. */
export const EXPLANATION_SHEET = '核实说明';

const COLUMNS = ['编号', '问题', '说明', '数据指纹'] as const;

/** Why something that looks wrong may stand. */
export interface Explanation {
  /** The finding's. */
  readonly id: string;
  readonly message: string;
  readonly text: string;
  /** Of the figures it was written for: when these change it has to be written again. */
  readonly fingerprint: string;
}

/** FNV-1a, 32 bits: enough to notice a changed figure, short enough for a cell. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
}

/** Stands for the figures of a finding, wherever they are: moved rows and columns leave it as it is. */
export function fingerprintOf({ left, right, cells }: Finding): string {
  const figures = cells.map(({ table, row, column, value }) => [table, row, column, value].join('|'));
  return hash([left, right, ...figures].join('\n'));
}

/** The explanations kept in a workbook, by the id of their finding. */
export function readExplanations(snapshot: Snapshot): ReadonlyMap<string, Explanation> {
  const rows = readOwnSheet(snapshot, EXPLANATION_SHEET, COLUMNS, '说明');
  return new Map(
    rows.flatMap(({ text }) => {
      const id = text.编号;
      if (id === undefined) return [];
      const { 问题: message = '', 说明: words = '', 数据指纹: fingerprint = '' } = text;
      return [[id, { id, message, text: words, fingerprint }] as const];
    }),
  );
}

/** none; stale when the figures have changed since; else current. */
export type ExplanationState = 'none' | 'stale' | 'current';

export function explanationState(finding: Finding, explanation: Explanation | undefined): ExplanationState {
  if (!explanation || explanation.text === '') return 'none';
  return explanation.fingerprint === fingerprintOf(finding) ? 'current' : 'stale';
}

/** The explanations with one more, or one written anew. */
export function explain(
  explanations: ReadonlyMap<string, Explanation>,
  finding: Finding,
  text: string,
): ReadonlyMap<string, Explanation> {
  const { id, message } = finding;
  return new Map([...explanations, [id, { id, message, text, fingerprint: fingerprintOf(finding) }]]);
}

/** The sheet's rows, its heading first. */
export function explanationRows(
  explanations: ReadonlyMap<string, Explanation>,
): readonly (readonly string[])[] {
  const rows = [...explanations.values()].map(({ id, message, text, fingerprint }) => [
    id,
    message,
    text,
    fingerprint,
  ]);
  return [[...COLUMNS], ...rows];
}
