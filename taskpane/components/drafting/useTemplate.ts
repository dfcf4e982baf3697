import { useEffect, useState } from 'react';
import { TEMPLATE_SHEET } from '../../../src/narrative/draft/templateColumns';
import { showSheet, writeSheet, writeSheetUnlessChanged } from '../../host/writeSheet';
import type { PaneActions } from '../../state/paneState';
import type { Report } from '../../state/report';
import { loadEngine } from './loadEngine';
import { BY_UNIT, OWN_TEMPLATE, replaceTemplate } from './messages';
import { sheetContent } from './sheetContent';
import type { Ask } from './useQuestion';

/** Which wording is used. */
export interface Wording {
  /** One of `choices`. */
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly isOwn: boolean;
  readonly choose: (value: string) => void;
  /** Writes the wording in use into the sheet 说明模板, to be changed there; shows the sheet that is there already. */
  readonly makeOwn: () => void;
}

/** The value for the wording of the unit's province, and for that of the sheet 说明模板. */
const USUAL = '';
const OWN = TEMPLATE_SHEET;

/** The sheet 说明模板 is used wherever there is one, unless the user says otherwise. */
export function useTemplate(report: Report | null, { attempt, check }: PaneActions, ask: Ask): Wording {
  const [chosen, setChosen] = useState<string | null>(null);
  const [names, setNames] = useState<readonly string[]>([]);

  useEffect(() => {
    // Where that fails, drafting says so; the wording of the unit's province needs no choice.
    void loadEngine().then(
      ({ TEMPLATE_NAMES }) => {
        setNames(TEMPLATE_NAMES);
      },
      () => undefined,
    );
  }, []);

  const hasOwn = report?.snapshot.sheets.some(({ name }) => name === TEMPLATE_SHEET) ?? false;
  const wanted = chosen ?? (hasOwn ? OWN : USUAL);
  const value = wanted === OWN && !hasOwn ? USUAL : wanted;
  const isOwn = value === OWN;

  async function makeOwn(isAsked: boolean): Promise<null> {
    if (!report) return null;
    const { departmentOf, templateFor, templateNamed, templateSheet } = await loadEngine();
    const data = templateNamed(value) ?? templateFor(departmentOf(report.snapshot));
    const content = sheetContent(templateSheet(data));
    if (isAsked) await writeSheet(content, true);
    else if (!(await writeSheetUnlessChanged(content, []))) {
      ask(replaceTemplate(data.name), () => {
        attempt(() => makeOwn(true));
      });
      return null;
    }
    setChosen(OWN);
    check();
    return null;
  }

  return {
    value,
    choices: [
      ...(hasOwn ? [{ value: OWN, label: OWN_TEMPLATE }] : []),
      { value: USUAL, label: BY_UNIT },
      ...names.map((name) => ({ value: name, label: name })),
    ],
    isOwn,
    choose: setChosen,
    makeOwn: () => {
      attempt(async () => {
        if (!isOwn) return makeOwn(false);
        await showSheet({ name: TEMPLATE_SHEET, rows: [], columnWidths: [] });
        return null;
      });
    },
  };
}

type Engine = Awaited<ReturnType<typeof loadEngine>>;

/** The template that a choice stands for, read. */
export function openWording(engine: Engine, { snapshot }: Report, value: string) {
  const department = engine.departmentOf(snapshot);
  if (value === OWN) return engine.chooseTemplate([snapshot], department);
  return engine.openTemplate(engine.templateNamed(value) ?? engine.templateFor(department));
}
