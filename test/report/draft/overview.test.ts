import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { supplementOf } from '../../narrative/draft/given';
import { readSupplement } from '../../../src/narrative/supplement/readSupplement';
import type { DocumentBlock } from '../../../src/report/document';
import { readOverview } from '../../../src/report/draft/overview';
import { overviewBlocks } from '../../../src/report/draft/overviewBlocks';
import { overviewNote } from '../../../src/report/draft/staleYears';

const CONTENTS = `目  录
第一部分  某局概况
一、部门职责
二、机构设置
第二部分  2019年度部门决算表
一、收入支出决算总表
第三部分  2019年度部门决算情况说明`;

const DUTIES = '贯彻执行国家交通运输法律法规；负责全县公路建设、养护和管理。';
const OFFICES = '内设办公室、财务股等5个股室，2019年末在职人员35人。';

const readable = (text: string) => {
  const overview = readOverview(text);
  if (!overview) throw new Error('no overview');
  return overview;
};

const titlesAndText = (text: string) =>
  readable(text).map(({ title, lines }) => [title, ...lines.map((line) => line.text)]);

const BOTH = [
  ['一、部门职责', DUTIES],
  ['二、机构设置', OFFICES],
];

describe('第一部分 of last year’s document', () => {
  it.each<[name: string, text: string]>([
    [
      'after contents that name it too',
      `${CONTENTS}\n第一部分  某局概况\n一、部门职责\n${DUTIES}\n二、机构设置\n${OFFICES}\n第二部分  2019年度部门决算表\n表`,
    ],
    [
      'after contents with page numbers',
      `目录\n第一部分 单位概况 3\n一、部门职责……3\n二、机构设置 4\n第二部分 决算表 5\n第一部分 单位概况\n一、部门职责\n${DUTIES}\n二、机构设置\n${OFFICES}\n第二部分 决算表`,
    ],
    [
      'with its name on the next lines',
      `第一部分\n某县交通运输局\n概  况\n一、部门职责\n${DUTIES}\n二、机构设置\n${OFFICES}\n第二部分\n部门决算表`,
    ],
    [
      'with headings that end in a colon',
      `第一部分：某局概况\n一、部门职责：\n${DUTIES}\n二、机构设置：\n${OFFICES}\n第二部分：部门决算表`,
    ],
    [
      'with headings that Word numbers by itself',
      `第一部分 部门概况\n部门职责\n${DUTIES}\n机构设置\n${OFFICES}\n第二部分 部门决算表`,
    ],
    [
      'to the end, where no other part follows',
      `第一部分 概况\n一、部门职责\n${DUTIES}\n二、机构设置\n${OFFICES}`,
    ],
  ])('%s', (_, text) => {
    expect(titlesAndText(text)).toEqual(BOTH);
  });

  it('keeps (一) as a heading where it is short, as text where it says something', () => {
    const [section] = readable(
      `第一部分 概况\n一、机构设置及职责\n（一）主要职责\n${DUTIES}\n（二）内设办公室、财务股，均为股级。\n第二部分 表`,
    );
    expect(section?.lines.map(({ kind }) => kind)).toEqual(['heading', 'text', 'text']);
  });

  it('does not take over a table, and says so where it stood', () => {
    const [section] = readable(
      `第一部分 概况\n一、部门职责\n${DUTIES}\n序号\t单位\n1\t本级\n以上共1家。\n第二部分`,
    );
    expect(section?.lines).toEqual([
      { kind: 'text', text: DUTIES },
      { kind: 'table', text: '2' },
      { kind: 'text', text: '以上共1家。' },
    ]);
  });

  it.each([
    ['a text without parts', `一、收入支出决算总体情况说明\n${DUTIES}`],
    ['contents alone', CONTENTS],
    ['nothing', ''],
  ])('is not found in %s', (_, text) => {
    expect(readOverview(text)).toBeNull();
  });

  it('is found in the document of Lukou 2020, with the duties one to nine', () => {
    const text = readFileSync(join(__dirname, '../../cases/lukou-2020/document.txt'), 'utf8');
    const overview = readable(text);
    expect(overview.map(({ title }) => title)).toEqual(['一、部门职责', '二、机构设置及决算单位构成']);
    const [duties, offices] = overview;
    expect(duties?.lines[0]?.text).toMatch(/^（一）贯彻执行国家、省、市有关智慧城市建设/);
    expect(duties?.lines.at(-1)?.text).toBe('（九）完成区委、区政府交办的其他任务。');
    expect(offices?.lines.map((line) => line.text.slice(0, 9))).toEqual([
      '（一）内设机构设置',
      '（二）决算单位构成',
    ]);
  });
});

describe('第一部分 in the new document', () => {
  const LAST = readable(`第一部分 概况\n一、部门职责\n${DUTIES}\n二、机构设置\n${OFFICES}\n第二部分`);
  const textsOf = (blocks: readonly DocumentBlock[]) =>
    blocks.map((block) =>
      block.kind === 'heading'
        ? block.text
        : block.kind === 'paragraph'
          ? block.runs.map(({ text, marked }) => (marked ? `<${text}>` : text)).join('')
          : block.kind,
    );

  it('stands as it did, with last year’s year marked', () => {
    expect(textsOf(overviewBlocks(LAST, undefined, '2020'))).toEqual([
      '一、部门职责',
      DUTIES,
      '二、机构设置',
      OFFICES.replace('2019年', '<2019年>'),
    ]);
  });

  it('a year that is not last year’s is no reason to ask', () => {
    expect(textsOf(overviewBlocks(LAST, undefined, '2024'))).toContain(OFFICES);
    expect(overviewNote(LAST, '2024')).not.toContain('2019年');
    expect(overviewNote(LAST, '2020')).toContain('其中 1 处写着2019年，已标黄');
    expect(overviewNote(LAST, '')).toContain('2019年');
  });

  it('gives way to what 补充资料 says of this year', () => {
    const supplement = readSupplement(supplementOf({ 机构设置: '内设6个股室。' }));
    expect(textsOf(overviewBlocks(LAST, supplement, '2020'))).toEqual([
      '一、部门职责',
      DUTIES,
      '二、机构设置',
      '内设6个股室。',
    ]);
  });

  it('stays open without it', () => {
    expect(textsOf(overviewBlocks(null, undefined, '2020'))).toEqual([
      '一、部门职责',
      '<【待填写：部门职责】>',
      '二、机构设置及决算单位构成',
      '<【待填写：内设机构设置和决算单位构成】>',
    ]);
  });
});
