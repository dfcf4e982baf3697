import type { Paragraph } from '../text/paragraphs';
import sectionData from './data/sections.json';

/** What a section of the explanation is about (“三公经费”); the names are those of data/sections.json. */
export type Topic = string;

/** Sections that hold no claims about the tables. */
const OUTSIDE: ReadonlySet<Topic> = new Set(['名词解释', '概况', '决算表']);

export interface Located {
  readonly paragraph: Paragraph;
  /** “五(三)”; '' before the first heading. */
  readonly section: string;
  readonly topic: Topic | null;
  /** The words of the heading that stand on the same line as the text, which are not part of it. */
  readonly bodyStart: number;
}

interface SectionData {
  readonly id: string;
  readonly titles: readonly string[];
  readonly notWith?: readonly string[];
}

const SECTIONS: readonly SectionData[] = sectionData;

const has = (title: string, words: string): boolean => words.split('+').every((word) => title.includes(word));

/** What a heading announces, or null when it is none that we know. */
export function topicOf(title: string): Topic | null {
  const found = SECTIONS.find(
    ({ titles, notWith = [] }) =>
      titles.some((words) => has(title, words)) && !notWith.some((word) => title.includes(word)),
  );
  return found?.id ?? null;
}

/** A heading and its text on one line: “一、收入支出决算总体情况说明。2020年度……”. */
const INLINE = /^[^。：；，]{4,40}(?:情况|说明|情况说明)[。：]/;
/** A line that is a heading without an ordinal. */
const BARE = /^(?:关于)?(?:\d{4}年度?)?[^。，；：\d]{2,40}(?:情况|说明|情况说明)$/;

/** Which section each paragraph belongs to. A heading belongs to the section it opens. */
export function locate(paragraphs: readonly Paragraph[]): readonly Located[] {
  let first = '';
  let second = '';
  let firstTopic: Topic | null = null;
  let topic: Topic | null = null;
  const located: Located[] = [];
  for (const paragraph of paragraphs) {
    const { text } = paragraph.plain;
    const inline = paragraph.kind === 'body' && paragraph.level > 0 ? INLINE.exec(text) : null;
    const isBare = paragraph.kind === 'body' && BARE.test(text) && topicOf(text) !== null;
    let bodyStart = 0;
    if (paragraph.kind === 'heading' || inline || isBare) {
      const title = inline ? inline[0] : text;
      const announced = topicOf(title);
      if (paragraph.level === 2) {
        second = paragraph.ordinal;
        topic = subtopic(announced, firstTopic, title);
      } else {
        if (paragraph.level === 1) [first, second] = [paragraph.ordinal, ''];
        [firstTopic, topic] = [announced, announced];
      }
      bodyStart = inline ? inline[0].length : text.length;
    }
    located.push({ paragraph, section: second === '' ? first : `${first}(${second})`, topic, bodyStart });
  }
  return located.filter((each) => each.topic === null || !OUTSIDE.has(each.topic));
}

const GENERAL = '一般公共预算';

/** （一）总体情况 under 五 is about what 五 is about. */
function subtopic(announced: Topic | null, above: Topic | null, title: string): Topic | null {
  if (above?.startsWith(GENERAL) || above === '财政拨款支出') {
    if (
      announced !== null &&
      !announced.startsWith(GENERAL) &&
      !['支出', '收支总体', '其他', '财政拨款支出', '财政拨款总体'].includes(announced)
    )
      return announced;
    if (title.includes('总体')) return `${GENERAL}总体`;
    if (title.includes('结构')) return `${GENERAL}结构`;
    if (title.includes('具体') || title.includes('明细')) return `${GENERAL}具体`;
    return above;
  }
  if (above === '三公经费' || above === null)
    return announced === '三公经费' || above === null ? announced : above;
  if (above === '其他' || above === '绩效') return announced ?? above;
  return announced !== null &&
    ['机关运行经费', '政府采购', '国有资产', '会议培训', '绩效', '三公经费'].includes(announced)
    ? announced
    : above;
}
