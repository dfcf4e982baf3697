import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, write } from '@e965/xlsx';
import { juesuan, useFolder } from './command';
import { readDocument } from '../../files/document/readDocument';
import { writeDocument } from '../../files/docx/writeDocument';
import { LUKOU, LUKOU_XLS, PUTUO, put, unrelated } from './workbooks';

const folder = useFolder();
const NARRATIVE = join(__dirname, '../cases/lukou-2020/narrative.docx');

interface DraftJson {
  readonly template: string;
  readonly department: string | null;
  readonly year: number | null;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly paragraphs: readonly {
      readonly text: string;
      readonly figures: readonly {
        start: number;
        end: number;
        value: string;
        cells: readonly Record<string, string>[];
      }[];
      readonly pending: readonly { start: number; end: number; what: string }[];
    }[];
  }[];
}

const json = (...args: readonly string[]): DraftJson =>
  JSON.parse(juesuan('draft', ...args, '--format', 'json').stdout) as DraftJson;

/** A workbook with these rows on a sheet of that name. */
function sheet(name: string, rows: readonly (readonly (string | number)[])[]): string {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return put(folder(), `${name}.xlsx`, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

describe('juesuan draft', () => {
  it('writes Markdown with a heading for each section, and tells on stderr what to know', () => {
    const run = juesuan('draft', LUKOU);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(
      '# 株洲市渌口区网格化管理服务中心部门决算情况说明\n\n## 一、收入支出决算总体情况说明\n\n',
    );
    expect(run.stdout.match(/^## /gm)).toHaveLength(15);
    expect(run.stderr).toMatch(/提示：这套表有 \d+ 处逻辑性错误/);
    expect(run.stderr).toMatch(/提示：有 \d+ 处【待填写】/);
  });

  it('gives JSON in which every figure and every open fact stands where it says, with its cells', () => {
    const draft = json(LUKOU);
    expect(Object.keys(draft)).toEqual(['template', 'department', 'year', 'sections', 'notes', 'problems']);
    expect([draft.template, draft.department, draft.year]).toEqual([
      '湖南',
      '株洲市渌口区网格化管理服务中心',
      null,
    ]);
    const paragraphs = draft.sections.flatMap((section) => section.paragraphs);
    for (const { text, figures, pending } of paragraphs) {
      for (const { start, end, value } of figures) expect(text.slice(start, end)).toBe(value);
      for (const { start, end, what } of pending) expect(text.slice(start, end)).toBe(`【待填写：${what}】`);
    }
    const [total] = paragraphs[0]?.figures ?? [];
    expect(total?.cells).toEqual([
      {
        source: '本年',
        table: '01',
        sheet: '公开01表 收入支出决算总表',
        address: 'C19',
        row: '总计',
        column: '收入',
        value: '810.16',
      },
    ]);
  });

  it('drafts the same from .xls', () => {
    expect(juesuan('draft', LUKOU_XLS).stdout).toBe(juesuan('draft', LUKOU).stdout);
  });

  it('takes another template by name', () => {
    expect(
      json(PUTUO, '--template', '上海')
        .sections.map(({ id }) => id)
        .join(''),
    ).toBe('一二三四五六七八九十十一');
  });

  it('takes facts from --supplement and last year from --prior', () => {
    const facts = sheet('补充资料', [
      ['项目', '填写'],
      ['年度', 2020],
      ['单位性质', '事业单位'],
    ]);
    const draft = json(LUKOU, '--supplement', facts, '--prior', PUTUO);
    expect(draft.year).toBe(2020);
    const text = draft.sections[0]?.paragraphs[0]?.text;
    expect(text).toMatch(
      /^2020年度收、支总计810\.16万元。与上年相比，增加502\.34万元，增长163\.19%，主要是因为【待填写：收支总计增减原因。数据显示主要是/,
    );
  });

  it('takes the sheets 补充资料 and 说明模板 from the workbook itself', () => {
    const book = read(readFileSync(LUKOU), { cellNF: true });
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['项目', '填写'],
        ['年度', 2020],
      ]),
      '补充资料',
    );
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['节', '标题', '文字'],
        ['一', '一、总', '{年度}年共{01[总计].收入}万元'],
      ]),
      '说明模板',
    );
    const file = put(folder(), '带补充.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    expect(juesuan('draft', file).stdout).toContain('## 一、总\n\n2020年共810.16万元\n');
  });

  it('tells where the sheet 说明模板 is wrong, drafts the rest and ends with 3', () => {
    const own = sheet('说明模板', [
      ['节', '段落', '文字'],
      ['一', '甲', '共{01[总计].收人}万元'],
      ['二', '乙', '共{没有}万元'],
      ['三', '丙', '支出{01[总计].支出}万元'],
    ]);
    const run = juesuan('draft', LUKOU, '--supplement', own);
    expect(run.status).toBe(3);
    expect(run.stderr).toContain('说明模板有误：第二节 段落 乙（“说明模板”表第 3 行）');
    expect(run.stdout).toContain('支出810.16万元');
  });

  it.each(['.md', '.json', '.docx'])('writes the format that the ending %s names', (ending) => {
    const out = join(folder(), `说明${ending}`);
    expect(juesuan('draft', PUTUO, '--out', out)).toMatchObject({ status: 0, stdout: '' });
    const content = readFileSync(out);
    expect(content.subarray(0, 2).toString()).toBe({ '.md': '# ', '.json': '{\n', '.docx': 'PK' }[ending]);
  });

  it('writes the whole document with --whole', () => {
    const out = join(folder(), '公开.docx');
    expect(juesuan('draft', LUKOU, '--whole', '--out', out).status).toBe(0);
    expect(existsSync(out)).toBe(true);
  });

  it('takes 第一部分 over from last year’s document, and says what to look at in it', async () => {
    const last = put(
      folder(),
      '上年说明.docx',
      await writeDocument({
        title: '上年',
        parts: [
          {
            landscape: false,
            numbered: true,
            blocks: [
              { kind: 'contents', title: '目录', lines: [{ level: 1, text: '第一部分 某中心概况' }] },
              { kind: 'part', number: '第一部分', name: '某中心概况' },
              { kind: 'heading', level: 1, text: '一、部门职责' },
              { kind: 'paragraph', runs: [{ text: '负责全区网格化管理服务。', marked: false }] },
              { kind: 'heading', level: 1, text: '二、机构设置' },
              { kind: 'paragraph', runs: [{ text: '2023年末在职5人。', marked: false }] },
              { kind: 'part', number: '第二部分', name: '2023年度部门决算表' },
            ],
          },
        ],
      }),
    );
    const out = join(folder(), '公开.docx');
    const run = juesuan('draft', PUTUO, '--whole', '--overview', last, '--out', out);
    expect(run.status).toBe(0);
    expect(run.stderr).toContain(
      '提示：第一部分取自上年的说明，请核对职责、机构、人数有无变化；其中 1 处写着2023年，已标黄',
    );
    const written = readDocument(readFileSync(out));
    const text = written.ok ? written.text : '';
    expect(text).toContain(
      '一、部门职责\n负责全区网格化管理服务。\n二、机构设置\n2023年末在职5人。\n第二部分',
    );
    expect(text).not.toContain('【待填写：部门职责】');
  });

  it('never writes over a file it read', () => {
    const file = put(folder(), '决算.xlsx', readFileSync(LUKOU));
    const run = juesuan('draft', file, '--format', 'docx', '--out', file);
    expect(run.status).toBe(2);
    expect(readFileSync(file).equals(readFileSync(LUKOU))).toBe(true);
  });
});

describe('wrong usage of draft gives exit code 2 and one line that says what is wrong', () => {
  it.each<[args: string[], says: string]>([
    [[], '没有给出要起草说明的工作簿。用 juesuan --help 查看用法。'],
    [[LUKOU, PUTUO], '一次只起草一套决算的说明，请只给一个工作簿。'],
    [[LUKOU, '--format', 'text'], '不认识的格式“text”，可用：md、json、docx。'],
    [[LUKOU, '--format', 'docx'], '写 .docx 要用 --out 给出文件名。'],
    [
      [LUKOU, '--whole', '--format', 'md'],
      '--whole 写的是整本公开文档，请用 --format docx（--out 写成 .docx 文件名）。',
    ],
    [
      [LUKOU, '--overview', '上年.docx', '--format', 'md'],
      '--overview 只在写整本公开文档时用，请加上 --whole。',
    ],
    [
      [LUKOU, '--whole', '--overview', NARRATIVE, '--out', '公开.docx'],
      `上年说明 ${NARRATIVE}：没有找到“第一部分 …概况”的内容。请选择上年公布的整本说明（.docx），其中有“第一部分”这个标题。`,
    ],
    [[LUKOU, '--template', '火星'], '没有“火星”这个模板，可用：湖南、上海。'],
    [
      [LUKOU, '--supplement', PUTUO],
      `补充资料 ${PUTUO}：没有找到“补充资料”表。可以先用 juesuan supplement 生成一份再填。`,
    ],
    [['没有.xlsx'], '没有.xlsx：没有这个文件或文件夹，请核对路径和文件名。'],
  ])('%j', (args, says) => {
    expect(juesuan('draft', ...args)).toEqual({ status: 2, stdout: '', stderr: `${says}\n` });
  });

  it('a workbook without any of the tables', () => {
    const run = juesuan('draft', unrelated(folder(), '通讯录.xlsx'));
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('没有找到部门决算公开的任何一张表');
  });
});
