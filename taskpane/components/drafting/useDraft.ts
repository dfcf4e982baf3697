import { useCallback, useEffect, useState } from 'react';
import type { Draft, DraftParagraph } from '../../../src/narrative/draft/model';
import { SUPPLEMENT_READY } from './messages';
import { showSheet } from '../../host/writeSheet';
import type { PaneActions } from '../../state/paneState';
import type { Report } from '../../state/report';
import { usePrior } from '../../state/usePrior';

const loadEngine = () => import('./engine');

/** The draft as it would be now, and the paragraphs as the user has them. */
export interface Drafting {
  readonly prior: { readonly name: string } | null;
  readonly template: string;
  /** Names of the wordings to choose from; none until they are loaded. */
  readonly templates: readonly string[];
  /** Null until something has been drafted. */
  readonly fresh: Draft | null;
  /** The paragraph that is shown for this one of the fresh draft. */
  readonly shown: (paragraph: DraftParagraph) => DraftParagraph;
  readonly isEdited: (paragraph: DraftParagraph) => boolean;
  /** Its figures have changed since it was drafted or edited. */
  readonly isStale: (paragraph: DraftParagraph) => boolean;
  readonly setTemplate: (name: string) => void;
  readonly openPrior: (file: File) => void;
  readonly draft: () => void;
  readonly edit: (paragraph: DraftParagraph, text: string) => void;
  readonly takeNew: (paragraph: DraftParagraph) => void;
  readonly makeSupplement: () => void;
  /** Where a fact is to be filled in; the sheet is made where it is missing. */
  readonly goToFill: (ask: string | undefined) => void;
}

/** By the id of the paragraph: as drafted when it was last accepted, and as the user has changed it. */
interface Kept {
  readonly drafted: DraftParagraph;
  readonly edited: string | null;
}

const byId = (draft: Draft): ReadonlyMap<string, DraftParagraph> =>
  new Map(draft.sections.flatMap(({ paragraphs }) => paragraphs.map((each) => [each.id, each] as const)));

/** What the user has written has no figures that lead to cells, but may still hold open questions. */
function asEdited(drafted: DraftParagraph, text: string): DraftParagraph {
  const pending = [...text.matchAll(/【待填写[^】]*】/g)].map(({ index, 0: words }) => {
    const fact = drafted.pending.find(({ start, end }) => drafted.text.slice(start, end) === words);
    return { start: index, end: index + words.length, what: words, asks: fact?.asks ?? [] };
  });
  return { ...drafted, text, figures: [], pending };
}

/** An explanation drafted from the workbook; follows it, but never changes what stands there without being asked. */
export function useDraft(report: Report | null, { attempt, check, goTo }: PaneActions): Drafting {
  const [prior, openPrior] = usePrior(attempt);
  const [template, setTemplate] = useState('');
  const [templates, setTemplates] = useState<readonly string[]>([]);
  const [isWanted, setWanted] = useState(false);
  const [fresh, setFresh] = useState<Draft | null>(null);
  const [kept, setKept] = useState<ReadonlyMap<string, Kept>>(new Map());

  useEffect(() => {
    // Where that fails, drafting says so; the wording of the unit's province needs no choice.
    void loadEngine().then(
      ({ TEMPLATE_NAMES }) => {
        setTemplates(TEMPLATE_NAMES);
      },
      () => undefined,
    );
  }, []);

  useEffect(() => {
    if (!isWanted || !report) return undefined;
    let isCurrent = true;
    attempt(async () => {
      const engine = await loadEngine();
      if (!isCurrent) return null;
      const { snapshot, checked } = report;
      const own = template === '' ? engine.readTemplateSheet(snapshot) : null;
      const named = template === '' ? null : engine.templateNamed(template);
      const result = engine.draft({
        snapshot,
        prior: prior?.snapshot ?? null,
        supplement: engine.readSupplement(snapshot),
        template: own
          ? engine.readTemplate(own)
          : engine.openTemplate(named ?? engine.templateFor(checked.accounts.department)),
      });
      setFresh(result);
      // What was not there before is taken as it is; the rest waits to be accepted.
      setKept((before) => {
        const next = new Map<string, Kept>();
        for (const [id, drafted] of byId(result)) next.set(id, before.get(id) ?? { drafted, edited: null });
        return next;
      });
      return null;
    });
    return () => {
      isCurrent = false;
    };
    // `attempt` is made anew at every drawing and does the same each time.
  }, [isWanted, report, prior, template]);

  const keep = useCallback((id: string, value: Kept) => {
    setKept((before) => new Map(before).set(id, value));
  }, []);

  async function makeSupplement(): Promise<void> {
    if (!report) return;
    const { draftEnv, readSupplement, supplementSheet } = await loadEngine();
    const supplement = readSupplement(report.snapshot);
    const env = draftEnv(report.snapshot, prior?.snapshot ?? null, supplement);
    const { name, widths, rows } = supplementSheet(env, supplement);
    await showSheet({
      name,
      rows: rows.map((cells) => cells.map(({ value }) => value)),
      columnWidths: widths.map((characters) => characters * POINTS_A_CHARACTER),
      isTyped: true,
    });
  }

  return {
    prior,
    template,
    templates,
    fresh,
    shown: (paragraph) => {
      const own = kept.get(paragraph.id);
      if (!own) return paragraph;
      return own.edited === null ? own.drafted : asEdited(own.drafted, own.edited);
    },
    isEdited: ({ id }) => (kept.get(id)?.edited ?? null) !== null,
    isStale: ({ id, text }) => kept.get(id)?.drafted.text !== text && kept.has(id),
    setTemplate: (name) => {
      setTemplate(name);
      setKept(new Map());
    },
    openPrior,
    draft: () => {
      setWanted(true);
      // A redraft takes the new figures everywhere but where the user has written.
      setKept((before) => new Map([...before].filter(([, { edited }]) => edited !== null)));
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
        check();
        return { intent: 'success', text: SUPPLEMENT_READY };
      });
    },
    goToFill: (ask) => {
      attempt(async () => {
        if (!report) return null;
        const { whereToFill } = await loadEngine();
        const cell = ask === undefined ? null : whereToFill(report.snapshot, ask);
        if (cell) {
          goTo(cell);
          return null;
        }
        // Where the sheet is there without a row for it, it is at least brought to the front.
        await makeSupplement();
        check();
        return { intent: 'success', text: SUPPLEMENT_READY };
      });
    },
  };
}

const POINTS_A_CHARACTER = 6;
