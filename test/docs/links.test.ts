import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = join(__dirname, '../..');

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

/** What a newcomer reads. */
const PAGES = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', ...markdownIn('docs')];

/** Code shows links without being one: a worked example writes pages that are not there. */
const withoutCode = (text: string): string =>
  text.replace(/^(`{3,}).*\n[\s\S]*?^\1$/gm, '').replace(/`[^`\n]+`/g, '');

const LINK = /!?\[[^\]]*\]\(<?([^)>\s]+)>?(?:\s+"[^"]*")?\)/g;

const linksOf = (page: string): readonly string[] =>
  [...withoutCode(readFileSync(join(ROOT, page), 'utf8')).matchAll(LINK)]
    .map(([, target = '']) => decodeURI(target))
    .filter((target) => !/^[a-z]+:/i.test(target));

/** The anchors that a page's headings get on the web: words in lower case, spaces as hyphens, no punctuation. */
const anchorsOf = (page: string): readonly string[] =>
  [...withoutCode(readFileSync(page, 'utf8')).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );

function leadsNowhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#', 2);
  const target = path === '' ? join(ROOT, page) : resolve(ROOT, dirname(page), path);
  if (relative(ROOT, target).startsWith('..') || !existsSync(target)) return true;
  return anchor !== undefined && !(target.endsWith('.md') && anchorsOf(target).includes(anchor));
}

describe('the documents', () => {
  it.each(PAGES)('%s has no link, anchor or picture that leads nowhere', (page) => {
    expect(linksOf(page).filter((link) => leadsNowhere(page, link))).toEqual([]);
  });

  it('have links, anchors and pictures to look at', () => {
    const links = PAGES.flatMap(linksOf);
    expect(links).toEqual(expect.arrayContaining(['README.md#出错时', 'docs/images/page.png', 'LICENSE']));
  });

  it.each([
    ['README.md', 'docs/没有这一页.md'],
    ['README.md', 'docs/images/none.png'],
    ['docs/函数/增长率.md', 'README.md#没有这一节'],
    ['README.md', '../outside.md'],
  ])('a link in %s to %s would be told', (page, link) => {
    expect(leadsNowhere(page, link)).toBe(true);
  });

  it('use every picture kept for them', () => {
    const used = PAGES.flatMap((page) => linksOf(page).map((link) => resolve(ROOT, dirname(page), link)));
    const kept = readdirSync(join(ROOT, 'docs/images')).map((name) => join(ROOT, 'docs/images', name));
    expect(kept.filter((picture) => !used.includes(picture))).toEqual([]);
  });
});
