import { useEffect, useState } from 'react';
import type { Draft, DraftParagraph, PendingFact } from '../../../src/narrative/draft/model';
import { asEdited, carriedOver, changeIn, homeless, ownWords, type Edits, type Kept } from './edits';
import { loadEngine } from './loadEngine';
import { SUPPLEMENT_READY } from './messages';
import { sheetContent } from './sheetContent';
import type { Ask } from './useQuestion';
import { openWording, useTemplate, type Wording } from './useTemplate';
import { showSheet } from '../../host/writeSheet';
import type { PaneActions, PaneState } from '../../state/paneState';

/** The draft as it would be now, and the paragraphs as the user has them. */
export interface Drafting {
  readonly wording: Wording;
  /** Null until something has been drafted. */
  readonly fresh: Draft | null;
  /** The paragraph that is shown for this one of the fresh draft. */
  readonly shown: (paragraph: DraftParagraph) => DraftParagraph;
  readonly isEdited: (paragraph: DraftParagraph) => boolean;
  /** What has changed since it was drafted or edited. */
  readonly changeIn: (paragraph: DraftParagraph) => 'figures' | 'words' | null;
  /** What the user has written for paragraphs that the draft does not have. */
  readonly homeless: readonly { readonly id: string; readonly text: string }[];
  readonly drop: (id: string) => void;
  readonly draft: () => void;
  readonly edit: (paragraph: DraftParagraph, text: string) => void;
  readonly takeNew: (paragraph: DraftParagraph) => void;
  readonly makeSupplement: () => void;
  /** Where an open question is answered; the sheet is made where it is missing. */
  readonly goToFill: (fact: PendingFact) => void;
}

/** An explanation drafted from the workbook; follows it, but never changes what stands there without being asked. */
export function useDraft({ report, prior }: PaneState, actions: PaneActions, ask: Ask): Drafting {
  const { attempt, check, goTo } = actions;
  const wording = useTemplate(report, actions, ask);
  const [isWanted, setWanted] = useState(false);
  const [fresh, setFresh] = useState<Draft | null>(null);
  const [edits, setEdits] = useState<Edits>(new Map());

  useEffect(() => {
    if (!isWanted || !report) return undefined;
    let isCurrent = true;
    attempt(async () => {
      const engine = await loadEngine();
      if (!isCurrent) return null;
      const { snapshot } = report;
      const result = engine.draft({
        snapshot,
        prior: prior?.snapshot ?? null,
        supplement: engine.readSupplement(snapshot),
        template: openWording(engine, report, wording.value),
      });
      setFresh(result);
      setEdits((before) => carriedOver(before, result));
      return null;
    });
    return () => {
      isCurrent = false;
    };
    // `attempt` is made anew at every drawing and does the same each time.
  }, [isWanted, report, prior, wording.value]);

  const keep = (id: string, value: Kept): void => {
    setEdits((before) => new Map(before).set(id, value));
  };

  async function makeSupplement(): Promise<void> {
    if (!report) return;
    const { draftEnv, readSupplement, supplementSheet } = await loadEngine();
    const supplement = readSupplement(report.snapshot);
    const env = draftEnv(report.snapshot, prior?.snapshot ?? null, supplement);
    await showSheet({ ...sheetContent(supplementSheet(env, supplement)), isTyped: true });
    check();
  }

  return {
    wording: {
      ...wording,
      choose: (value) => {
        // Another wording is taken as it is; what the user has written stays.
        setEdits(ownWords);
        wording.choose(value);
      },
    },
    fresh,
    shown: (paragraph) => {
      const own = edits.get(paragraph.id);
      if (!own) return paragraph;
      return own.edited === null ? own.drafted : asEdited(own.drafted, own.edited);
    },
    isEdited: ({ id }) => (edits.get(id)?.edited ?? null) !== null,
    changeIn: (paragraph) => changeIn(edits.get(paragraph.id), paragraph),
    homeless: fresh ? homeless(edits, fresh) : [],
    drop: (id) => {
      setEdits((before) => new Map([...before].filter(([each]) => each !== id)));
    },
    draft: () => {
      setWanted(true);
      // A redraft takes the new figures everywhere but where the user has written.
      setEdits(ownWords);
      check();
    },
    edit: (paragraph, text) => {
      keep(paragraph.id, { drafted: paragraph, edited: text === paragraph.text ? null : text });
    },
    takeNew: (paragraph) => {
      keep(paragraph.id, { drafted: paragraph, edited: null });
    },
    makeSupplement: () => {
      attempt(async () => {
        await makeSupplement();
        return { intent: 'success', text: SUPPLEMENT_READY };
      });
    },
    goToFill: ({ asks: [fact], mistake }) => {
      attempt(async () => {
        if (!report) return null;
        const { whereToFill } = await loadEngine();
        const cell = mistake ?? (fact === undefined ? null : whereToFill(report.snapshot, fact));
        if (cell) {
          goTo(cell);
          return null;
        }
        // Where the sheet is there without a row for it, it is at least brought to the front.
        await makeSupplement();
        return { intent: 'success', text: SUPPLEMENT_READY };
      });
    },
  };
}
