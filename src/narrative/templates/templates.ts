import { readTemplate, type ReadTemplate } from '../draft/readTemplate';
import type { FormulaData, PhraseData, SectionData, TemplateData } from '../draft/templateData';
import common from './common.json';
import hunan from './hunan.json';
import shanghai from './shanghai.json';

interface OwnData {
  readonly name: string;
  readonly units: readonly string[];
  readonly formulas: readonly FormulaData[];
  readonly phrases: readonly PhraseData[];
  readonly sections: readonly SectionData[];
}

/** A template with the formulas and phrases that all share; its own come after and replace those. */
export const withCommon = ({ name, units, formulas, phrases, sections }: OwnData): TemplateData => ({
  name,
  units,
  formulas: [...common.formulas, ...formulas],
  phrases: [...common.phrases, ...phrases],
  sections,
});

/** The templates that come with the product; the first is used where nothing says which. */
export const TEMPLATES: readonly TemplateData[] = [hunan, shanghai].map(withCommon);

export const TEMPLATE_NAMES: readonly string[] = TEMPLATES.map(({ name }) => name);

/** The template of that name; null where there is none. */
export const templateNamed = (name: string): TemplateData | null =>
  TEMPLATES.find((template) => template.name === name) ?? null;

/** The template whose province the unit's name says, else the first. */
export function templateFor(department: string | null): TemplateData {
  const named = TEMPLATES.find(({ units }) => units.some((word) => department?.includes(word)));
  return named ?? (TEMPLATES[0] as TemplateData);
}

const read = new Map<TemplateData, ReadTemplate>();

/** Parsed once. */
export function openTemplate(data: TemplateData): ReadTemplate {
  let template = read.get(data);
  if (!template) read.set(data, (template = readTemplate(data)));
  return template;
}
