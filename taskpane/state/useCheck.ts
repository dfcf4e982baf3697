import { useCallback, useEffect, useReducer, useRef } from 'react';
import { onCommand, onOutcome, type Outcome } from '../commandBus';
import { mark, unmark } from '../host/marks';
import { problemOf } from '../host/problem';
import { readWorkbook } from '../host/readWorkbook';
import { repairCells, undoRepair } from '../host/repair';
import { selectCell } from '../host/select';
import { convertSelectionToValues } from '../host/toValues';
import { watchChanges } from '../host/watch';
import { showSheet, writeSheet } from '../host/writeSheet';
import {
  CANCELLED,
  CHECK_TITLE,
  converted,
  CUSTOM_READY,
  EXPLAINED,
  helpBlocked,
  HIDDEN,
  MARKED,
  NO_TABLES,
  notLoaded,
  problemText,
  REPAIR_CHANGED,
  REPORTED,
  UNDO_CHANGED,
  UNDONE,
  UNMARKED,
  WAITING,
} from '../messages';
import { loadEngine, NotLoaded } from './loadEngine';
import { readPrior } from './prior';
import type { Notice } from './notice';
import { INITIAL, reduce, type PaneActions, type PaneState } from './paneState';
import { whileWaiting } from './whileWaiting';

/** A user types figure after figure; the check follows when the hands rest. */
const RECHECK_AFTER_MS = 800;

const success = (text: string): Notice => ({ intent: 'success', text });
const failure = (error: unknown): Notice => ({
  intent: 'error',
  text: error instanceof NotLoaded ? notLoaded(CHECK_TITLE) : problemText(problemOf(error)),
});
const WAITING_NOTICE: Notice = { intent: 'warning', text: WAITING };

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
  const before = state.prior?.snapshot ?? null;
  const hasReport = state.report !== null;

  const onLong = useCallback((isLong: boolean) => {
    dispatch({ kind: isLong ? 'notice' : 'over', notice: WAITING_NOTICE });
  }, []);

  const check = useCallback(
    async (isAutomatic = false) => {
      running.current?.abort();
      const run = new AbortController();
      running.current = run;
      dispatch({ kind: 'reading', isAutomatic });
      try {
        const [snapshot, { makeReport }] = await Promise.all([
          whileWaiting(readWorkbook(), onLong),
          loadEngine(),
        ]);
        if (run.signal.aborted) return;
        const report = await makeReport(
          snapshot,
          before,
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
    },
    [onLong, before],
  );

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
      timer = setTimeout(() => void check(true), RECHECK_AFTER_MS);
    }).catch((error: unknown) => {
      dispatch({ kind: 'notice', notice: failure(error) });
      return () => Promise.resolve();
    });
    return () => {
      clearTimeout(timer);
      void ended.then((end) => end());
    };
  }, [hasReport, check]);

  // Last year's workbook may be opened while a check without it still runs.
  useEffect(() => {
    if (state.report && state.report.prior !== before) void check(true);
  }, [before, state.report]);

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
  const attempt = useCallback(
    async (action: () => Promise<Notice | null>) => {
      try {
        const notice = await whileWaiting(action(), onLong);
        if (notice) dispatch({ kind: 'notice', notice });
      } catch (error) {
        dispatch({ kind: 'notice', notice: failure(error) });
      }
    },
    [onLong],
  );

  const { report, isMarked, held } = state;
  const actions: PaneActions = {
    check: () => void check(),
    cancel,
    goTo: (cell) =>
      void attempt(async () =>
        (await selectCell(cell)) === 'hidden' ? { intent: 'warning', text: HIDDEN } : null,
      ),
    mark: () =>
      void attempt(async () => {
        if (!report) return null;
        const { marksOf } = await loadEngine();
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
        const { resultSheet } = await loadEngine();
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
        const { explain, explanationSheet } = await loadEngine();
        const explanations = explain(report.explanations, finding, text);
        await writeSheet(explanationSheet(explanations), false);
        dispatch({ kind: 'explained', explanations, notice: success(EXPLAINED) });
        return null;
      }),
    customRules: () =>
      void attempt(async () => {
        const { CUSTOM_RULES_SHEET } = await loadEngine();
        await showSheet(CUSTOM_RULES_SHEET);
        return success(CUSTOM_READY);
      }),
    repair: (suspect) =>
      void attempt(async () => {
        if (!report) return null;
        const { repairsOf } = await loadEngine();
        const result = await repairCells(repairsOf(suspect, report.snapshot), held?.suspect === suspect);
        switch (result.kind) {
          case 'changed':
            return { intent: 'warning', text: REPAIR_CHANGED };
          case 'formulas': {
            const formula = result.formulas.map((each) => each.formula).join('、');
            dispatch({ kind: 'held', held: { suspect, formula } });
            return null;
          }
          case 'done':
            dispatch({ kind: 'repaired', repair: { suspect, undo: result.undo } });
            // Changes of our own are not watched.
            void check();
            return null;
        }
      }),
    openPrior: (file) =>
      void attempt(async () => {
        const opened = await readPrior(file);
        if ('intent' in opened) return opened;
        dispatch({ kind: 'prior', prior: opened });
        return null;
      }),
    dropPrior: () => {
      dispatch({ kind: 'prior', prior: null });
    },
    undo: (repair) =>
      void attempt(async () => {
        const isUndone = await undoRepair(repair.undo);
        const notice = isUndone ? success(UNDONE) : { intent: 'warning' as const, text: UNDO_CHANGED };
        dispatch({ kind: 'undone', repair, notice });
        if (isUndone) void check();
        return null;
      }),
    attempt: (action) => void attempt(action),
    dismiss: () => {
      dispatch({ kind: 'notice', notice: null });
    },
  };
  return [{ ...state, isMarked }, actions];
}
