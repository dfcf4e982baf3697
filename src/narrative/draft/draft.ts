import { openBook, type Env } from '../../formula/context';
import type { Snapshot } from '../../sheet/snapshot';
import { tableName } from '../../tables/layout';
import { TABLE_IDS } from '../../tables/model';
import { recognise } from '../../tables/recognise';
import { NO_SUPPLEMENT, type Supplement } from '../supplement/supplement';
import { checkNames } from './checkNames';
import { budgetNotes } from './budgetNotes';
import { missingTables, PRIOR_SAME_YEAR } from './messages';
import type { Draft, DraftParagraph, DraftSection } from './model';
import { lines } from './piece';
import { printedAccounts } from './printedAccounts';
import type { ReadTemplate } from './readTemplate';
import { instances, noteShares, renderSegments, renderVariants, type Drafting, type Scope } from './render';
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
  drafting: Drafting,
): readonly DraftParagraph[] {
  return instances(template, scope).flatMap(({ key, scope: inner }) => {
    const id = [section, template.id, key].filter((part) => part !== '').join('.');
    const rendered = renderVariants(template, inner, drafting);
    if (template.shares) noteShares(template.place, [rendered], drafting);
    const written = lines(rendered).filter(({ text }) => text !== '');
    return written.map((piece, i) => ({
      id: i === 0 ? id : `${id}#${i + 1}`,
      style: template.heading ? ('heading' as const) : ('body' as const),
      ...piece,
    }));
  });
}

function sectionOf(section: SectionTemplate, scope: Scope, drafting: Drafting): DraftSection {
  const { id, title, paragraphs } = section;
  return {
    id,
    title: renderSegments(title, { ...scope, where: `第${id}节的标题` }, drafting).text,
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
  };
  const scope: Scope = { env, meanings: new Map(), where: '', depth: 0 };
  const sections = template.template.sections.map((section) => sectionOf(section, scope, drafting));
  return {
    template: template.template.name,
    department: word('部门', env),
    year: word('年度', env),
    sections,
    notes: [...tableNotes(env), ...supplement.notes, ...budgetNotes(env, supplement), ...drafting.notes],
    problems: drafting.problems,
  };
}
