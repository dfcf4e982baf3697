import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BUREAU, BUREAU_BEFORE } from './bureau';
import { claimsOf, linesOf, textOf } from './claims';
import { fill } from './fill';
const W = readdirSync(join(__dirname, 'wordings')).map((f) => f.replace(/\.txt$/, ''));
const T: [string,(t:string)=>string][]=[
 ['crlf',t=>t.replace(/\n/g,'\r\n')],
 ['vt',t=>t.replace(/\n/g,'\u000b')],
 ['ls',t=>t.replace(/\n/g,'\u2028')],
 ['joined',t=>t.replace(/\n+/g,'')],
 ['spaces',t=>t.replace(/\n+/g,'  ')],
 ['sentences',t=>t.replace(/。(?!\n)/g,'。\n')],
 ['nbsp',t=>t.replace(/^/gm,'\u00a0\u3000\u3000')],
 ['h unnumbered',t=>t.replace(/^[一二三四五六七八九十]+、/gm,'')],
 ['h digit',t=>{let i=0;return t.replace(/^[一二三四五六七八九十]+、/gm,()=>`${++i}、`)}],
 ['h digit.',t=>{let i=0;return t.replace(/^[一二三四五六七八九十]+、/gm,()=>`${++i}.`)}],
 ['h (paren)',t=>t.replace(/^([一二三四五六七八九十]+)、/gm,'（$1）')],
 ['h space',t=>t.replace(/^([一二三四五六七八九十]+)、/gm,'$1 ')],
 ['h dot',t=>t.replace(/^([一二三四五六七八九十]+)、/gm,'$1．')],
 ['semis',t=>t.replace(/；/g,'。')],
 ['commas for ；',t=>t.replace(/；/g,'，')],
 ['元 without 万',t=>t.replace(/(\d+)\.(\d\d)万元/g,(_,a,b)=>`${a}${b}00元`)],
 ['header',t=>t.split('\n').map((l,i)=>i%6===5?l+'\n某某市某某局2023年度部门决算':l).join('\n')],
];
test('x',()=>{
 for(const [n,f] of T){ let out=n+': ';
 for(const w of W){const text=fill(textOf(`wordings/${w}.txt`),BUREAU,BUREAU_BEFORE); const base=claimsOf(text,BUREAU,BUREAU_BEFORE); const c=claimsOf(f(text),BUREAU,BUREAU_BEFORE);
 const ok=(x:any)=>x.filter((y:any)=>y.verdict==='ok').length; const wr=linesOf(c,'wrong');
 out+=`${w.slice(0,2)} ${ok(base)}→${ok(c)}${wr.length?' WRONG '+wr.length+' '+wr.slice(0,1):''}; `;}
 process.stdout.write(out+'\n'); }
},120000);
