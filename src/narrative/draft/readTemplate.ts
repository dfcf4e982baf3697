import { parseFormula } from '../../formula/parse';
import type { Node } from '../../formula/tree';
import { brokenTemplate } from './messages';
import type { TemplateProblem } from './model';
import { parseText, TextFault } from './parseText';
import { substitute, type Meanings } from './substitute';
import type { ParagraphTemplate, Phrase, Repetition, Segment, Template, Variant, Wordings } from './template';
import type { ParagraphData, PhraseData, TemplateData, VariantData } from './templateData';

/** A template as far as it can be read, and what cannot. */
export interface ReadTemplate {
  readonly template: Template;
  readonly problems: readonly TemplateProblem[];
}

/** Parses; what cannot be read is put down with its place and stands in the text as such. */
class Reader {
  readonly problems: TemplateProblem[] = [];
  readonly formulas = new Map<string, Node>();

  formula(text: string, where: string): Node | null {
    const parsed = parseFormula(text);
    if (parsed.ok && parsed.rule.quantifiers.length === 0) return substitute(parsed.rule.body, this.formulas);
    this.problems.push({
      where,
      at: parsed.ok ? 0 : parsed.error.at,
      message: parsed.ok ? '这里不写“每…：”' : parsed.error.message,
    });
    return null;
  }

  text(text: string, where: string): readonly Segment[] {
    try {
      return expand(parseText(text), this.formulas);
    } catch (error) {
      if (!(error instanceof TextFault)) throw error;
      this.problems.push({ where, at: error.at, message: error.message });
      return [{ kind: 'pending', at: 0, segments: [{ kind: 'text', text: brokenTemplate(where) }] }];
    }
  }

  repetition(each: string, condition: string | undefined, where: string): Repetition | null {
    const parsed = parseFormula(`${each}：${condition ?? '1 = 1'}`);
    if (parsed.ok) {
      const { quantifiers, body } = parsed.rule;
      return { quantifiers, where: condition === undefined ? null : substitute(body, this.formulas) };
    }
    this.problems.push({ where: `${where} 的“每”`, at: parsed.error.at, message: parsed.error.message });
    return null;
  }

  variant({ when, text }: VariantData, where: string): Variant {
    const condition = when === undefined ? null : this.formula(when, `${where} 的“当”`);
    return { when: condition, segments: this.text(text, `${where} 的文字`), where };
  }

  wordings(data: Pick<PhraseData, 'each' | 'where' | 'shares' | 'variants'>, place: string): Wordings {
    return {
      place,
      shares: data.shares ?? false,
      each: data.each === undefined ? null : this.repetition(data.each, data.where, place),
      variants: data.variants.map((variant, i) =>
        this.variant(variant, data.variants.length === 1 ? place : `${place} 第 ${i + 1} 种说法`),
      ),
    };
  }

  paragraph(data: ParagraphData, place: string): ParagraphTemplate {
    return { ...this.wordings(data, place), id: data.id, heading: data.heading ?? false };
  }

  phrase(data: PhraseData): Phrase {
    const { name, of = [], separator = '、', before = '', after = '' } = data;
    return { ...this.wordings(data, `说法“${name}”`), name, of, separator, before, after };
  }
}

function expand(segments: readonly Segment[], formulas: Meanings): readonly Segment[] {
  return segments.map((segment) => {
    if (segment.kind === 'text') return segment;
    if (segment.kind === 'pending') return { ...segment, segments: expand(segment.segments, formulas) };
    return { ...segment, node: substitute(segment.node, formulas) };
  });
}

/** Reads a template; formulas may use those named before them. Nothing unreadable is dropped silently. */
export function readTemplate(data: TemplateData): ReadTemplate {
  const reader = new Reader();
  for (const { name, formula } of data.formulas) {
    const node = reader.formula(formula, `算式“${name}”`);
    if (node) reader.formulas.set(name, node);
  }
  const phrases = new Map(data.phrases.map((phrase) => [phrase.name, reader.phrase(phrase)]));
  const sections = data.sections.map(({ id, title, paragraphs }) => ({
    id,
    title: reader.text(title, `第${id}节的标题`),
    paragraphs: paragraphs.map((paragraph) => reader.paragraph(paragraph, `第${id}节 段落 ${paragraph.id}`)),
  }));
  const { name, units } = data;
  return {
    template: { name, units, formulas: reader.formulas, phrases, sections },
    problems: reader.problems,
  };
}
