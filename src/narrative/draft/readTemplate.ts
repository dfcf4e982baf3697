import { parseFormula } from '../../formula/parse';
import type { Node } from '../../formula/tree';
import { brokenTemplate } from './messages';
import type { TemplateProblem } from './model';
import { placeOf, type Place } from './place';
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

  formula(text: string, place: Place): Node | null {
    const parsed = parseFormula(text);
    if (parsed.ok && parsed.rule.quantifiers.length === 0) return substitute(parsed.rule.body, this.formulas);
    this.problems.push({
      ...place,
      at: parsed.ok ? 0 : parsed.error.at,
      message: parsed.ok ? '这里不写“每…：”' : parsed.error.message,
    });
    return null;
  }

  text(text: string, place: Place): readonly Segment[] {
    try {
      return expand(parseText(text), this.formulas);
    } catch (error) {
      if (!(error instanceof TextFault)) throw error;
      this.problems.push({ ...place, at: error.at, message: error.message });
      const segments = [{ kind: 'text' as const, text: brokenTemplate(place.where) }];
      return [{ kind: 'pending', at: 0, segments, ...(place.cell && { mistake: place.cell }) }];
    }
  }

  repetition(each: string, condition: string | undefined, place: Place): Repetition | null {
    const parsed = parseFormula(`${each}：${condition ?? '1 = 1'}`);
    if (parsed.ok) {
      const { quantifiers, body } = parsed.rule;
      return { quantifiers, where: condition === undefined ? null : substitute(body, this.formulas), place };
    }
    this.problems.push({ ...place, at: parsed.error.at, message: parsed.error.message });
    return null;
  }

  variant({ when, text, source }: VariantData, where: string): Variant {
    const whenPlace = placeOf(where, source, '当', ' 的“当”');
    return {
      when: when === undefined ? null : this.formula(when, whenPlace),
      segments: this.text(text, placeOf(where, source, '文字', ' 的文字')),
      place: placeOf(where, source, '文字'),
      whenPlace,
    };
  }

  wordings({ each, where, shares, variants, source }: Omit<PhraseData, 'name'>, name: string): Wordings {
    const eachPlace = placeOf(name, source, '每', ' 的“每”');
    return {
      place: placeOf(name, source, '文字'),
      shares: shares ?? false,
      each: each === undefined ? null : this.repetition(each, where, eachPlace),
      variants: variants.map((variant, i) =>
        this.variant(variant, variants.length === 1 ? name : `${name} 第 ${i + 1} 种说法`),
      ),
    };
  }

  paragraph(data: ParagraphData, name: string): ParagraphTemplate {
    return { ...this.wordings(data, name), id: data.id, heading: data.heading ?? false };
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
  for (const { name, formula, source } of data.formulas) {
    const node = reader.formula(formula, placeOf(`算式“${name}”`, source, '文字'));
    if (node) reader.formulas.set(name, node);
  }
  const phrases = new Map(data.phrases.map((phrase) => [phrase.name, reader.phrase(phrase)]));
  const sections = data.sections.map(({ id, title, paragraphs, source }) => {
    const titlePlace = placeOf(`第${id}节的标题`, source, '标题');
    return {
      id,
      title: reader.text(title, titlePlace),
      titlePlace,
      paragraphs: paragraphs.map((each) => reader.paragraph(each, `第${id}节 段落 ${each.id}`)),
    };
  });
  const { name, units } = data;
  return {
    template: { name, units, formulas: reader.formulas, phrases, sections },
    problems: reader.problems,
  };
}
