import { useCallback, useEffect, useReducer, useRef } from 'react';
import { onCommand, onOutcome, type Outcome } from '../commandBus';
import { mark, unmark } from '../host/marks';
import { problemOf } from '../host/problem';
import { readWorkbook } from '../host/readWorkbook';
import { selectCell } from '../host/select';
import { convertSelectionToValues } from '../host/toValues';
import { watchChanges } from '../host/watch';
import { showSheet, writeSheet } from '../host/writeSheet';
import {
  CANCELLED,
  converted,
  CUSTOM_READY,
  EXPLAINED,
  helpBlocked,
  MARKED,
  NO_TABLES,
  problemText,
  REPORTED,
  UNMARKED,
} from '../messages';
import { explain } from '../../src/rules/explanations';
import type { Finding } from '../../src/rules/finding';
import type { CellRef } from '../../src/sheet/address';
import { marksOf } from './findings';
import { INITIAL, reduce, type Notice, type PaneState } from './paneState';
import { makeReport } from './report';
import { CUSTOM_RULES_SHEET, explanationSheet, resultSheet } from './sheets';

/** A user types figure after figure; the check follows when the hands rest. */
const RECHECK_AFTER_MS = 800;

export interface PaneActions {
  readonly check: () => void;
  readonly cancel: () => void;
  readonly goTo: (cell: CellRef) => void;
  readonly mark: () => void;
  readonly unmark: () => void;
  readonly writeReport: () => void;
  readonly toValues: () => void;
  readonly customRules: () => void;
  readonly explain: (finding: Finding, text: string) => void;
  readonly dismiss: () => void;
}

const success = (text: string): Notice => ({ intent: 'success', text });
const failure = (error: unknown): Notice => ({ intent: 'error', text: problemText(problemOf(error)) });

/** What a button on the ribbon came to, in words. */
function noticeOf(outcome: Exclude<Outcome, { kind: 'unmarked' }>): Notice {
  switch (outcome.kind) {
    case 'converted':
      return { intent: outcome.formulas > 0 ? 'success' : 'warning', text: converted(outcome.formulas) };
    case 'helpBlocked':
      return { intent: 'warning', text: helpBlocked(outcome.address) };
    case 'failed':
      return failure(outcome.error);
  }
}

/** What the pane shows and can do. */
export function useCheck(): readonly [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(reduce, INITIAL);
  const running = useRef<AbortController | null>(null);
  const hasReport = state.report !== null;

  const check = useCallback(async () => {
    running.current?.abort();
    const run = new AbortController();
    running.current = run;
    dispatch({ kind: 'reading' });
    try {
      const snapshot = await readWorkbook();
      if (run.signal.aborted) return;
      const report = await makeReport(
        snapshot,
        (progress) => {
          dispatch({ kind: 'progress', ...progress });
        },
        run.signal,
      );
      if (report === 'noTables')
        dispatch({ kind: 'stopped', notice: { intent: 'warning', text: NO_TABLES } });
      else if (report) dispatch({ kind: 'checked', report });
    } catch (error) {
      if (!run.signal.aborted) dispatch({ kind: 'stopped', notice: failure(error) });
    } finally {
      if (running.current === run) running.current = null;
    }
  }, []);

  const cancel = useCallback(() => {
    running.current?.abort();
    running.current = null;
    dispatch({ kind: 'stopped', notice: hasReport ? { intent: 'warning', text: CANCELLED } : null });
  }, [hasReport]);

  useEffect(() => {
    if (!hasReport) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ended = watchChanges(() => {
      dispatch({ kind: 'changed' });
      clearTimeout(timer);
      timer = setTimeout(() => void check(), RECHECK_AFTER_MS);
    }).catch((error: unknown) => {
      dispatch({ kind: 'notice', notice: failure(error) });
      return () => Promise.resolve();
    });
    return () => {
      clearTimeout(timer);
      void ended.then((end) => end());
    };
  }, [hasReport, check]);

  useEffect(() => onCommand('check', () => void check()), [check]);

  useEffect(
    () =>
      onOutcome((outcome) => {
        if (outcome.kind === 'unmarked')
          dispatch({ kind: 'marked', isMarked: false, notice: success(UNMARKED) });
        else dispatch({ kind: 'notice', notice: noticeOf(outcome) });
      }),
    [],
  );

  /** Does something in Excel and says how it went. */
  const attempt = useCallback(async (action: () => Promise<Notice | null>) => {
    try {
      const notice = await action();
      if (notice) dispatch({ kind: 'notice', notice });
    } catch (error) {
      dispatch({ kind: 'notice', notice: failure(error) });
    }
  }, []);

  const { report, isMarked } = state;
  const actions: PaneActions = {
    check: () => void check(),
    cancel,
    goTo: (cell) => void attempt(() => selectCell(cell).then(() => null)),
    mark: () =>
      void attempt(async () => {
        if (!report) return null;
        // Marks of an earlier session may still be there, so only what this one set is known to be none.
        await mark(marksOf(report.outline), false);
        dispatch({ kind: 'marked', isMarked: true, notice: success(MARKED) });
        return null;
      }),
    unmark: () =>
      void attempt(async () => {
        await unmark();
        dispatch({ kind: 'marked', isMarked: false, notice: success(UNMARKED) });
        return null;
      }),
    writeReport: () =>
      void attempt(async () => {
        if (!report) return null;
        await writeSheet(resultSheet(report), true);
        return success(REPORTED);
      }),
    toValues: () =>
      void attempt(async () => {
        const { formulas } = await convertSelectionToValues();
        return noticeOf({ kind: 'converted', formulas });
      }),
    explain: (finding, text) =>
      void attempt(async () => {
        if (!report) return null;
        const explanations = explain(report.explanations, finding, text);
        await writeSheet(explanationSheet(explanations), false);
        dispatch({ kind: 'explained', explanations, notice: success(EXPLAINED) });
        return null;
      }),
    customRules: () =>
      void attempt(async () => {
        await showSheet(CUSTOM_RULES_SHEET);
        return success(CUSTOM_READY);
      }),
    dismiss: () => {
      dispatch({ kind: 'notice', notice: null });
    },
  };
  return [{ ...state, isMarked }, actions];
}
