import type { Unit } from '../../../src/report/batch/unit';

/** A unit without anything wrong. */
export const CLEAN: Unit = {
  file: '档案馆.xlsx',
  department: '某县档案馆',
  error: null,
  places: { 逻辑性: 0, 核实性: 0, 规范性: 0 },
  rounding: 0,
  wrongClaims: null,
  rules: [],
  faults: 0,
};

/** The same with so many errors of each rule. */
export function withErrors(file: string, rules: Unit['rules']): Unit {
  const errors = rules.reduce((sum, [, count]) => sum + count, 0);
  return { ...CLEAN, file, department: file, rules, places: { ...CLEAN.places, 逻辑性: errors } };
}

export const unreadable = (file: string, error: string): Unit => ({ ...CLEAN, file, department: '', error });
