import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseTemplate } from '../../../src/narrative/draft/chooseTemplate';
import { draft } from '../../../src/narrative/draft/draft';
import { readTemplate } from '../../../src/narrative/draft/readTemplate';
import type { TemplateData } from '../../../src/narrative/draft/templateData';
import { templateRows } from '../../../src/narrative/draft/templateRows';
import { TEMPLATE_COLUMNS, TEMPLATE_SHEET } from '../../../src/narrative/draft/templateColumns';
import { readTemplateSheet } from '../../../src/narrative/draft/templateSheet';
import { address } from '../../../src/sheet/address';
import { readSupplement } from '../../../src/narrative/supplement/readSupplement';
import { TEMPLATES, withCommon } from '../../../src/narrative/templates/templates';
import { drafted, paragraphsOf, pendingOf, sheetOf, textOf, type Row } from './given';
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
    expect(result.problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
    expect(textOf(result)).toMatch(/甲【待填写：模板有误，.*】乙/);
  });

  it('a wrong name is told once, where it stands, though a phrase uses it', () => {
    const text = '{与上年相比(01[总计].收入，上年收支合计，总计增减原因，“03”，“本年支出合计”)}';
    const { problems } = written(saying(text));
    expect(problems.map(({ where, at }) => [where, at])).toEqual([['第一节 段落 总体', 1]]);
  });

  it('a condition that cannot be told is no reason to take the next wording', () => {
    const variants = [{ when: '01[各类支出].支出 = 本类', text: '甲' }, { text: '乙' }];
    const result = written(
      saying('', { sections: [{ id: '一', title: '一', paragraphs: [{ id: '总体', variants }] }] }),
    );
    expect(result.problems[0]?.where).toBe('第一节 段落 总体 第 1 种说法 的“当”');
    expect(textOf(result)).toContain('【待填写：模板有误，第一节 段落 总体 第 1 种说法 的“当”】');
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

describe('a mistake in a sheet 说明模板 names its row and leads to its cell', () => {
  const HEADINGS = ['节', '标题', '段落', '每', '当', '文字'];
  const found = (...rows: readonly Row[]) => {
    const own = readTemplateSheet(sheetWith(HEADINGS, ...rows));
    if (!own) throw new Error('no template');
    return written(own);
  };
  const RIGHT = ['一', '一、总', '甲', null, null, '收入{01[总计].收入}万元'];

  it.each<[name: string, row: Row, says: string, where: string]>([
    ['the text', ['二', '二、收入', '乙', null, null, '共{01[总计.收入}万元'], '公式不完整', 'F3'],
    ['the condition', ['二', '二、收入', '乙', null, '01[总计 = 0', '无'], '公式不完整', 'E3'],
    ['the repetition', ['二', '二、收入', '乙', '每张表', null, '无'], '不认识“每张表”', 'D3'],
    ['the title', ['二', '二、{收入', '乙', null, null, '无'], '“{”没有相配的“}”', 'B3'],
    ['a name', ['二', '二、收入', '乙', null, null, '共{上年收支合计}万元'], '不认识“上年收支合计”', 'F3'],
    ['a formula of its own', ['算式', null, '乙', null, null, '01[总计].收入 +'], '公式不完整', 'F3'],
    ['a value of the wrong kind', ['二', '二', '乙', null, null, '{01[各类支出].支出}'], '请用 求和', 'F3'],
  ])('%s', (_, row, says, where) => {
    const { problems } = found(RIGHT, row);
    expect(problems.map(({ message }) => message).join()).toContain(says);
    for (const { cell, where: place } of problems) {
      expect(cell && [cell.sheet, address(cell)]).toEqual([TEMPLATE_SHEET, where]);
      expect(place).toContain('（“说明模板”表第 3 行）');
    }
  });

  it('and the open place in the text knows the cell too', () => {
    const result = found(RIGHT, ['二', '二、收入', '乙', null, null, '共{01[总计.收入}万元']);
    const open = paragraphsOf(result).flatMap(({ pending }) => pending);
    expect(open.map(({ mistake }) => mistake && address(mistake))).toEqual(['F3']);
  });
});

describe('where no template is asked for', () => {
  it('the sheet 说明模板 of the workbook is used', () => {
    const book = sheetWith(['节', '文字'], ['一', '甲']);
    expect(chooseTemplate([LUKOU, book], '上海市某局').template.name).toBe(TEMPLATE_SHEET);
    expect(chooseTemplate([LUKOU], '上海市某局').template.name).toBe('上海');
  });

  it.each([
    ['without its heading', ['一', '甲']],
    ['without anything below it', ['节', '文字']],
  ])('a sheet %s is told of, and the usual wording used', (_, row) => {
    const { template, problems } = chooseTemplate([sheetWith(row)], '上海市某局');
    expect(template.name).toBe('上海');
    expect(problems.map(({ where, message }) => `${where}：${message}`)).toEqual([
      '“说明模板”表：没有找到“文字”一栏，或者它下面是空的，暂按“上海”的文字起草',
    ]);
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
