import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../../files/document/readDocument';
import { claimsOf, line, linesOf } from './claims';

const open = (name: string): string => {
  const read = readDocument(readFileSync(join(__dirname, '../../cases/lukou-2020', name)));
  if (!read.ok) throw new Error(read.error.message);
  return read.text;
};

/** What the case's README says is wrong, and what follows from it; nothing else may be called wrong. */
const WRONG = [
  '五(一) amount 790.76万元 → 810.16万元',
  '五(一) share 97.61% → 100.00%',
  '五(一) amount 326.62万元 → 346.02万元',
  '五(一) growth 70.37% → 74.55%',
  '五(二) sum 1类，合计790.76万元 → 卫生健康支出12.01万元（占1.48%）、住房保障支出7.39万元（占0.91%）',
  '五(三) sum 写了3项 → 2010507 专项普查活动 121.06万元',
  '五(三) sum 207.86万元 → 215.97万元',
  '五(三) amount 790.76万元 → 669.70万元',
  '五(三) completion 280.43% → 380.43%',
  '五(三) name 一般公共服务（类） → 卫生健康支出（类）',
  '五(三) completion 1200.10% → 不计算比例',
  '五(三) name 一般公共服务（类） → 住房保障支出（类）',
  '六 amount 320.54万元 → 670.06万元',
  '六 share 39.57% → 82.71%',
  '六 name 水费 → 不列',
  '六 name 公务接待费 → 不列',
  '七(一) completion 100.00% → 不计算比例',
  '七(一) growth 40% → 不计算比例',
  '七(一) completion 100.00% → 不计算比例',
  '七(一) format ， → 。',
  '十 format 本单位为财政补助事业单位/经费自理事业单位 → ？',
  '十二 share 0.00% → 不计算比例',
  '十二 share 0.00% → 不计算比例',
  '十四 name 智慧录口 → 智慧渌口',
];

describe('the explanation of 渌口 2020', () => {
  const text = open('narrative.txt');
  const claims = claimsOf(text);

  test('what is wrong in it is found, and nothing correct is called wrong', () => {
    expect(linesOf(claims, 'wrong')).toEqual(WRONG);
  });

  test('91 % for 91.12 % is consistent, and told as rounding', () => {
    expect(linesOf(claims, 'rounding')).toEqual(['五(三) completion 91% → 91.12%']);
  });

  test('each claim stands where its offsets say', () => {
    const bare = (words: string): string =>
      words
        .replace(/[\s“”]/g, '')
        .replace(/（/g, '(')
        .replace(/）/g, ')');
    // What is said of a list stands for the whole list.
    for (const { start, end, stated } of claims.filter((claim) => !/^(?:写了|\d类)/.test(claim.stated))) {
      expect(bare(text.slice(start, end))).toBe(bare(stated));
    }
  });

  test('the sentence is that of the claim', () => {
    const found = claims.find(({ stated }) => stated === '280.43%');
    expect(found?.sentence).toMatch(/^年初预算为207\.86万元，支出决算为790\.76万元/);
  });

  test('says which cells hold the stated figure instead, and which slip it was', () => {
    expect(
      claims.find(({ stated, section }) => stated === '790.76万元' && section === '五(一)')?.message,
    ).toContain('790.76万元是01表 F7（一、一般公共服务支出）的数');
    const completion = claims.find(({ stated }) => stated === '280.43%');
    expect(completion?.message).toContain('写的是增长率');
    expect(completion?.message).toContain('322.19%');
  });

  test('what is doubtful but not wrong is told with its reason', () => {
    const doubtful = claims.filter(({ verdict }) => verdict === 'uncheckable').map(({ message }) => message);
    expect(doubtful).toContainEqual(expect.stringContaining('人均1.31元'));
    expect(doubtful).toContainEqual(expect.stringContaining('349.52万元'));
    expect(doubtful.every((message) => message !== '')).toBe(true);
  });

  test('the .docx says the same', () => {
    expect(claimsOf(open('narrative.docx')).map(line)).toEqual(claims.map(line));
    expect(claimsOf(open('narrative.doc')).map(line)).toEqual(claims.map(line));
  });

  test('in the whole document only the attachments add to it', () => {
    expect(linesOf(claimsOf(open('document.txt')), 'wrong')).toEqual([
      ...WRONG,
      '附件 amount 15758533.48元 → 464.14万元',
      '附件 sum 174.95197万元 → 174.95193万元',
    ]);
  });
});
