import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BUREAU, BUREAU_BEFORE } from './bureau';
import { claimsOf, linesOf, textOf } from './claims';
import { fill } from './fill';
const W = readdirSync(join(__dirname, 'wordings')).map((f) => f.replace(/\.txt$/, ''));
const T: [string, (t: string) => string][] = [
  ['none (一)', (t) => t.replace(/^（[一二三四五六七八九十]+）/gm, '')],
  ['none 1.', (t) => t.replace(/^\d+[.、．]/gm, '')],
  [
    'none at all',
    (t) => t.replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、．])/gm, ''),
  ],
  [
    'none at all + sentences',
    (t) =>
      t
        .replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、．])/gm, '')
        .replace(/。(?!\n)/g, '。\n'),
  ],
  ['no 万元 space', (t) => t.replace(/万元/g, ' 万元 ')],
  ['no quotes, other dashes', (t) => t.replace(/——/g, '－－').replace(/[“”"]/g, '')],
  ['。inside heading', (t) => t.replace(/^([一二三四五六七八九十]+、[^\n。]{0,40})$/gm, '$1：')],
  ['year digits', (t) => t.replace(/2023年/g, '二〇二三年').replace(/2022年/g, '二〇二二年')],
  ['上年 for 2022', (t) => t.replace(/2022年度?/g, '上年')],
  ['去年', (t) => t.replace(/上年/g, '去年')],
  ['trim zeros', (t) => t.replace(/(\d+)\.(\d)0(万元|%)/g, '$1.$2$3').replace(/(\d+)\.0(万元|%)/g, '$1$2')],
  ['one decimal pct', (t) => t],
  ['百分之', (t) => t.replace(/(\d+\.\d\d)%/g, '百分之$1')],
  ['个百分点', (t) => t],
  ['增加→增长', (t) => t.replace(/增加/g, '增长')],
  ['减少→下降', (t) => t.replace(/减少/g, '下降')],
  ['万元→万', (t) => t.replace(/万元/g, '万')],
  ['（万元） unit omitted', (t) => t],
];
test('x', () => {
  for (const [n, f] of T) {
    let out = n + ': ';
    for (const w of W) {
      const text = fill(textOf(`wordings/${w}.txt`), BUREAU, BUREAU_BEFORE);
      const base = claimsOf(text, BUREAU, BUREAU_BEFORE);
      const c = claimsOf(f(text), BUREAU, BUREAU_BEFORE);
      const ok = (x: any) => x.filter((y: any) => y.verdict === 'ok').length;
      const wr = linesOf(c, 'wrong');
      out += `${w.slice(0, 2)} ${ok(base)}→${ok(c)}${wr.length ? ' WRONG ' + wr.length + ' ' + wr.slice(0, 3).join('|') : ''}; `;
    }
    process.stdout.write(out + '\n');
  }
}, 120000);
