import { useCallback, useEffect, useState } from 'react';
import { edited, withEdits, type Edit } from '../../src/narrative/verify/adopt';
import type { Claim } from '../../src/narrative/verify/claim';
import type { PaneActions } from './paneState';
import type { Report } from './report';
import type { Prior } from './prior';

/** A text as it was pasted or opened. */
export interface Source {
  /** '' where it was pasted. */
  readonly name: string;
  readonly text: string;
  /** The .docx it came from, which can be corrected in place. */
  readonly document: Uint8Array | null;
}

export interface Narrative {
  readonly source: Source;
  readonly edits: readonly Edit[];
  /** The text as it now stands. */
  readonly text: string;
  /** Null until it has been checked. */
  readonly claims: readonly Claim[] | null;
  readonly setText: (text: string) => void;
  readonly open: (file: File) => void;
  readonly verify: () => void;
  /** Back to the text, to change it by hand. */
  readonly edit: () => void;
  readonly adopt: (claim: Claim, text: string) => void;
  readonly restore: () => void;
}

const loadEngine = () => import('./narrativeEngine');
const NOTHING: Source = { name: '', text: '', document: null };

/** An explanation and what becomes of its claims; checked anew whenever the workbook or the text has changed. */
export function useNarrative(
  report: Report | null,
  prior: Prior | null,
  { attempt, check }: PaneActions,
): Narrative {
  const [source, setSource] = useState<Source>(NOTHING);
  const [edits, setEdits] = useState<readonly Edit[]>([]);
  const [claims, setClaims] = useState<readonly Claim[] | null>(null);
  const [isChecked, setChecked] = useState(false);
  const text = withEdits(source.text, edits);

  useEffect(() => {
    if (!isChecked || !report) return undefined;
    let isWanted = true;
    attempt(async () => {
      const { recognise, verify } = await loadEngine();
      if (!isWanted) return null;
      const { accounts } = report.checked;
      const before = prior && recognise(prior.snapshot, accounts.unit ?? '万元');
      setClaims(verify(text, accounts, before));
      return null;
    });
    return () => {
      isWanted = false;
    };
    // `attempt` is made anew at every drawing and does the same each time.
  }, [isChecked, report, text, prior]);

  const replace = useCallback((next: Source) => {
    setSource(next);
    setEdits([]);
    setClaims(null);
  }, []);

  return {
    source,
    edits,
    text,
    claims: isChecked ? claims : null,
    setText: (next) => {
      replace({ name: source.name, text: next, document: null });
    },
    open: (file) => {
      attempt(async () => {
        const [{ fileKind, readDocument }, buffer] = await Promise.all([loadEngine(), file.arrayBuffer()]);
        const bytes = new Uint8Array(buffer);
        const read = readDocument(bytes);
        if (!read.ok) return { intent: 'error', text: read.error.message };
        const isDocx = fileKind(bytes) === 'zip';
        replace({ name: file.name, text: read.text, document: isDocx ? bytes : null });
        setChecked(false);
        return null;
      });
    },
    verify: () => {
      setChecked(true);
      // What the text is held against is what is in the workbook now.
      check();
    },
    edit: () => {
      setChecked(false);
      setClaims(null);
      if (edits.length > 0) replace({ name: source.name, text, document: null });
    },
    adopt: ({ start, end }, replacement) => {
      setEdits(edited(edits, start, end, replacement));
    },
    restore: () => {
      setEdits([]);
    },
  };
}
