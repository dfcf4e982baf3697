import { openBook, type Env } from '../../formula/context';
import type { Snapshot } from '../../sheet/snapshot';
import { tableName } from '../../tables/layout';
import { TABLE_IDS } from '../../tables/model';
import { recognise } from '../../tables/recognise';
import { NO_SUPPLEMENT, type Supplement } from '../supplement/supplement';
import { checkNames } from './checkNames';
import { budgetNotes, notesOnWords } from './budgetNotes';
import { missingTables, PRIOR_SAME_YEAR } from './messages';
import type { Draft, DraftParagraph, DraftSection } from './model';
import { lines, type Piece } from './piece';
import { NOWHERE } from './place';
import { printedAccounts } from './printedAccounts';
import type { ReadTemplate } from './readTemplate';
import { noteShares, renderSegments, renderVariants } from './render';
import { instances } from './repetition';
import { guardedAs, type Drafting, type Scope } from './scope';
import type { ParagraphTemplate, SectionTemplate } from './template';
import { yearOf } from './words/unitWords';
import { draftWords } from './words/words';

/** What a draft is made from: workbooks of any layout and unit, the accountant's facts, a template. */
export interface DraftInput {
  readonly snapshot: Snapshot;
  readonly prior?: Snapshot | null;
  readonly supplement?: Supplement;
  readonly template: ReadTemplate;
}

const UNIT = '万元';

/** The names and figures that wordings are filled from: both years as printed, in 万元. */
export function draftEnv(snapshot: Snapshot, prior: Snapshot | null, supplement: Supplement): Env {
  const current = printedAccounts(recognise(snapshot, UNIT));
  const before = prior && printedAccounts(recognise(prior, UNIT));
  const year = yearOf(supplement, current.year, before?.year ?? null);
  return {
    current: openBook({ ...current, year }),
    prior: before && openBook(before),
    definitions: new Map(),
    words: draftWords(snapshot, supplement),
    known: new Map(),
    bindings: {},
  };
}

function paragraphsOf(
  template: ParagraphTemplate,
  section: string,
  scope: Scope,
  whole: Drafting,
): readonly DraftParagraph[] {
  const name = [section, template.id];
  const printed = (id: string, rendered: Piece, notes: readonly string[]): readonly DraftParagraph[] => {
    const written = lines(rendered).filter(({ text }) => text !== '');
    return written.map((piece, i) => ({
      id: i === 0 ? id : `${id}#${i + 1}`,
      style: template.heading ? 'heading' : 'body',
      ...piece,
      notes: i === written.length - 1 ? notes : [],
    }));
  };
  const place = template.each?.place ?? template.place;
  const unrepeated = (piece: Piece): readonly DraftParagraph[] => printed(name.join('.'), piece, []);
  return guardedAs(whole, place, null, unrepeated, () =>
    instances(template, scope).flatMap(({ key, scope: inner }) => {
      const drafting = { ...whole, notes: new Set<string>() };
      const rendered = renderVariants(template, inner, drafting);
      if (template.shares) noteShares([rendered], drafting);
      return printed([...name, key].filter((part) => part !== '').join('.'), rendered, [...drafting.notes]);
    }),
  );
}

function sectionOf(section: SectionTemplate, scope: Scope, drafting: Drafting): DraftSection {
  const { id, title, titlePlace, paragraphs } = section;
  return {
    id,
    title: renderSegments(title, { ...scope, place: titlePlace }, drafting).text,
    paragraphs: paragraphs.flatMap((paragraph) => paragraphsOf(paragraph, id, scope, drafting)),
  };
}

function tableNotes({ current, prior }: Env): readonly string[] {
  const absent = TABLE_IDS.filter((id) => !current.tables.has(id)).map(tableName);
  const year = current.accounts.year;
  return [
    ...(absent.length > 0 ? [missingTables(absent.join('、'))] : []),
    ...(prior && year !== null && prior.accounts.year === year ? [PRIOR_SAME_YEAR] : []),
  ];
}

const word = (name: string, env: Env): string => {
  const value = env.words.get(name)?.(env, { operands: [], places: [] });
  return value?.kind === 'text' ? value.text : '';
};

/**
 * Drafts the explanation. Every figure comes from the tables or the accountant's facts and knows its cells;
 * what nobody supplied stays open as 【待填写：…】.
 */
export function draft({ snapshot, prior = null, supplement = NO_SUPPLEMENT, template }: DraftInput): Draft {
  const env = draftEnv(snapshot, prior, supplement);
  const drafting: Drafting = {
    template: template.template,
    problems: [...template.problems, ...checkNames(template.template, env)],
    notes: new Set(),
    about: notesOnWords(env, supplement),
  };
  const scope: Scope = { env, meanings: new Map(), place: NOWHERE, depth: 0 };
  const sections = template.template.sections.map((section) => sectionOf(section, scope, drafting));
  return {
    template: template.template.name,
    department: word('部门', env),
    year: word('年度', env),
    sections,
    notes: [...tableNotes(env), ...supplement.notes, ...budgetNotes(env, supplement)],
    problems: drafting.problems,
  };
}
