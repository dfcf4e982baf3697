import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draft } from '../../../src/narrative/draft/draft';
import { readTemplate } from '../../../src/narrative/draft/readTemplate';
import type { TemplateData } from '../../../src/narrative/draft/templateData';
import { templateRows } from '../../../src/narrative/draft/templateRows';
import {
  readTemplateSheet,
  TEMPLATE_COLUMNS,
  TEMPLATE_SHEET,
} from '../../../src/narrative/draft/templateSheet';
import { readSupplement } from '../../../src/narrative/supplement/readSupplement';
import { TEMPLATES, withCommon } from '../../../src/narrative/templates/templates';
import { drafted, pendingOf, sheetOf, textOf, type Row } from './given';
import { LUKOU, LUKOU_FACTS } from './lukou';

/** A template of one paragraph. */
const saying = (text: string, more: Partial<TemplateData> = {}): TemplateData =>
  withCommon({
    name: '试',
    units: [],
    formulas: [],
    phrases: [],
    sections: [{ id: '一', title: '一、总体', paragraphs: [{ id: '总体', variants: [{ text }] }] }],
    ...more,
  });

const written = (data: TemplateData) =>
  draft({ snapshot: LUKOU, supplement: readSupplement(LUKOU_FACTS), template: readTemplate(data) });

const sheetWith = (...rows: readonly Row[]) => ({ sheets: [sheetOf(TEMPLATE_SHEET, rows)] });

describe('the templates of the product', () => {
  it.each(TEMPLATES.map((data) => [data.name, data] as const))('%s can be read whole', (_, data) => {
    expect(readTemplate(data).problems).toEqual([]);
  });

  it.each(TEMPLATES.map((data) => [data.name, data] as const))(
    '%s, copied into a sheet 说明模板, writes the same text',
    (_, data) => {
      const own = readTemplateSheet(sheetWith(...templateRows(data)));
      if (!own) throw new Error('no template');
      expect(textOf(written(own))).toBe(textOf(written(data)));
    },
  );
});

describe('a template of an accountant', () => {
  it('may change one wording and keep the phrases that all templates share', () => {
    const own = readTemplateSheet(
      sheetWith(
        ['节', '标题', '段落', '文字'],
        [
          '一',
          '一、总体情况',
          '总体',
          '收支总计{01[总计].收入}万元，{与上年相比(01[总计].收入，上年收支总计，总计增减原因，“03”，“本年支出合计”)}。',
        ],
      ),
    );
    if (!own) throw new Error('no template');
    expect(textOf(written(own))).toMatch(
      /^一、总体情况\n收支总计810\.16万元，与上年相比，增加346\.02万元，增长74\.55%/,
    );
  });

  it('may replace a shared phrase', () => {
    const data = saying('{绩效内容}', {
      phrases: [...withCommon(saying('')).phrases, { name: '绩效内容', variants: [{ text: '另有报告' }] }],
    });
    expect(textOf(written(data))).toContain('另有报告');
  });

  it('may have columns in any order and wordings of one paragraph in several rows', () => {
    const own = readTemplateSheet(
      sheetWith(
        ['备注', '文字', '当', '段落', '节'],
        [null, '没有收入', '01[总计].收入 = 0', '总体', '一'],
        [null, '有收入{01[总计].收入}万元', null, '总体', null],
      ),
    );
    if (!own) throw new Error('no template');
    expect(textOf(written(own))).toBe('一\n有收入810.16万元');
  });
});

describe('a broken template says where', () => {
  it.each([
    ['收入{01[总计.收入}万元', '第一节 段落 总体 的文字', 11, '“01[总计.收入”：公式不完整'],
    ['收入{01[总计].收入万元', '第一节 段落 总体 的文字', 2, '“{”没有相配的“}”'],
    ['收入}万元', '第一节 段落 总体 的文字', 2, '多了一个“}”'],
    ['收入{}万元', '第一节 段落 总体 的文字', 3, '公式不完整'],
    ['收入{每类(05)：本类}万元', '第一节 段落 总体 的文字', 3, '花括号里不写“每…：”'],
  ])('%s', (text, where, at, message) => {
    const [problem] = readTemplate(saying(text)).problems;
    expect([problem?.where, problem?.at]).toEqual([where, at]);
    expect(problem?.message).toContain(message);
  });

  it.each([
    ['{上年收支合计}', '不认识“上年收支合计”'],
    ['{与上年相比(01[总计].收入)}', '说法“与上年相比”要 5 项，这里有 1 项'],
    ['{求和(01[总计].收入) = 1}', '花括号里要一个数或文字'],
    ['{01[各类支出].支出}', '请用 求和(…)'],
    ['{科目名称}', '“每”一栏要写 每科目(…)'],
  ])('%s costs its own place only', (text, message) => {
    const result = written(saying(`甲${text}乙`));
    expect(result.problems.map((problem) => problem.message).join()).toContain(message);
    expect(textOf(result)).toMatch(/甲【待填写：模板有误，.*】乙/);
  });

  it('a phrase that uses itself does not go on for ever', () => {
    const phrases = [...withCommon(saying('')).phrases, { name: '自己', variants: [{ text: '又{自己}' }] }];
    expect(written(saying('{自己}', { phrases })).problems[0]?.message).toBe('说法“自己”用到了自己');
  });

  it('a wrong name is told even in a wording that is not used', () => {
    const data = saying('甲', {
      sections: [
        {
          id: '一',
          title: '一',
          paragraphs: [{ id: '总体', variants: [{ text: '甲' }, { text: '{没有的名称}' }] }],
        },
      ],
    });
    expect(written(data).problems[0]?.where).toBe('第一节 段落 总体 第 2 种说法');
  });

  it('a paragraph for which no wording applies stays open', () => {
    const data = saying('', {
      sections: [
        { id: '一', title: '一', paragraphs: [{ id: '总体', variants: [{ when: '1 = 2', text: '甲' }] }] },
      ],
    });
    expect(pendingOf(written(data))).toEqual(['模板没有适用的说法，第一节 段落 总体']);
  });
});

describe('what stays open', () => {
  it('asks for the fact by the label of the supplement sheet', () => {
    const result = drafted(LUKOU);
    expect(pendingOf(result)).toContain('国内公务接待批次');
  });

  it('may hold figures of the tables without stating them', () => {
    const result = written(saying('{待填写：去向；本年支出{01[本年支出合计].支出}万元}'));
    expect(pendingOf(result)).toEqual(['去向；本年支出810.16万元']);
  });
});

describe('docs/说明模板.md', () => {
  const manual = readFileSync(join(__dirname, '../../../docs/说明模板.md'), 'utf8');
  const [, examples = ''] = /```text\n(.*?)```/s.exec(manual) ?? [];

  it('gives only examples that the shared template understands', () => {
    expect(examples.split('\n').length).toBeGreaterThan(4);
    expect(written(saying(examples)).problems).toEqual([]);
  });

  it('names every column of the sheet', () => {
    for (const column of TEMPLATE_COLUMNS)
      expect(manual).toMatch(new RegExp(`\\|[^|\n]*${column}[^|\n]*\\|`));
  });
});
