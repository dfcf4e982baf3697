import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CELL_FUNCTIONS, NAMESPACE } from '../../functions/catalogue';
import { RIBBON_COMMANDS } from '../../taskpane/ribbon';
import { build } from '../functions/built';
import { manifestProblems, type Surroundings } from './check';

const ROOT = join(__dirname, '../..');
const SITE = 'https://localhost:3000';
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
};

/** Icons and the pane's page are served from where their sources stand, functions and manual as they are built. */
const FOLDERS: Readonly<Record<string, string>> = {
  assets: '',
  taskpane: '',
  functions: 'dist',
  help: 'dist',
};

function served(path: string): Buffer | undefined {
  const folder = FOLDERS[path.split('/')[0] ?? ''];
  const file = join(ROOT, folder ?? '', path);
  return folder !== undefined && existsSync(file) ? readFileSync(file) : undefined;
}

const AROUND: Surroundings = {
  site: SITE,
  served,
  version,
  code: { commands: RIBBON_COMMANDS, namespace: NAMESPACE, functions: CELL_FUNCTIONS.map(({ id }) => id) },
};

/** The manifest as it is built for a site. */
function builtFor(site: string): string {
  const code =
    "import { readFileSync } from 'node:fs'; import { withSite } from './scripts/site.mjs';" +
    "process.stdout.write(withSite(readFileSync('manifest.xml', 'utf8')))";
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: ROOT,
    env: { ...process.env, JUESUAN_URL: site },
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

beforeAll(build, 60_000);

describe('the manifest', () => {
  it('has nothing wrong', () => {
    expect(manifestProblems(MANIFEST, AROUND)).toEqual([]);
  });

  it.each(['https://juesuan.example.cn', 'https://example.cn/caiwu/juesuan/'])(
    'is built for %s',
    (address) => {
      const site = address.replace(/\/$/, '');
      const manifest = builtFor(address);
      expect(manifestProblems(manifest, { ...AROUND, site })).toEqual([]);
      expect(manifest).not.toContain('localhost');
    },
  );

  it.each(['http://juesuan.example.cn', 'juesuan.example.cn', 'https://a.cn/?a=1&b=2', ''])(
    'is not built for “%s”',
    (address) => {
      expect(() => builtFor(address)).toThrow('JUESUAN_URL 须是 https:// 开头的网址');
    },
  );
});

const LINE = (text: string): RegExp => new RegExp(`\\n *${text}`);
const EXECUTE = /<Action xsi:type="ExecuteFunction">\s*<FunctionName>help<\/FunctionName>/;

/** What is broken, how, and what the check says of it. */
const MUTATIONS: readonly (readonly [string, string | RegExp, string, string])[] = [
  ['an element left open', '</Hosts>', '', 'not well-formed'],
  ['an attribute twice', '<Host Name="Workbook"', '<Host Name="Workbook" Name="Workbook"', 'not well-formed'],
  ['an ampersand', '<ProviderName>', '<ProviderName>A & B', 'not well-formed: & B'],
  ['a quote left out', 'lifetime="long"', 'lifetime="long', 'not well-formed: <Runtime'],
  ['something behind the end', /$/, '<More />', 'not well-formed: one root'],
  ['no end', '</OfficeApp>', '', 'not well-formed: one root'],
  ['no declaration', /^<\?xml.*\n/, '', 'not well-formed: no XML declaration'],
  [
    'Id behind Version',
    /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
    '$2$1',
    'order: TaskPaneApp holds Version Id ',
  ],
  ['no SupportUrl', LINE('<SupportUrl .*'), '', 'order: TaskPaneApp'],
  [
    'Requirements before Hosts',
    /(<Hosts>[^]*?<\/Hosts>)\s*(<Requirements>[^]*?<\/Requirements>)/,
    '$2$1',
    'order',
  ],
  [
    'Runtimes not first',
    /(<Runtimes>[^]*<\/Runtimes>)\s*(<AllForm[^]*<\/AllFormFactors>)/,
    '$2$1',
    'order: Workbook',
  ],
  ['no Page', LINE('<Page>[^]*?</Page>'), '', 'order: CustomFunctions holds Script Metadata Namespace'],
  [
    'the label of the tab before its groups',
    '<Group ',
    '<Label resid="Tab.Label" /><Group ',
    'order: CustomTab',
  ],
  ['a button without a Supertip', LINE('<Supertip>[^]*?</Supertip>'), '', 'order: Button'],
  [
    'texts before addresses',
    /(<bt:Urls>[^]*<\/bt:Urls>)\s*(<bt:Sh[^]*<\/bt:ShortStrings>)/,
    '$2$1',
    'order: Res',
  ],
  ['an element unknown here', '<Sets ', '<Methods /><Sets ', 'order: Requirements'],
  ['another kind of add-in', 'TaskPaneApp', 'ContentApp', 'identity: root'],
  ['no GUID', /<Id>./, '<Id>', 'is no GUID'],
  ['the GUID of nobody', /<Id>.*<\/Id>/, '<Id>00000000-0000-0000-0000-000000000000</Id>', 'is no GUID'],
  ['a version of 3 parts', '0.1.0.0', '0.1.0', 'identity: the version has not 4 parts'],
  ['a version other than package.json', '0.1.0.0', '0.2.0.0', 'identity: Version is 0.2.0.0, not 0.1.0.0'],
  ['another language', 'zh-CN', 'en-US', 'identity: DefaultLocale'],
  ['too few permissions', 'ReadWriteDocument', 'ReadDocument', 'identity: Permissions'],
  ['no SharedRuntime', LINE('<Set Name="SharedRuntime".*'), '', 'sets: SharedRuntime is missing'],
  [
    'a set newer than LTSC has',
    '"ExcelApi" MinVersion="1.9"',
    '"ExcelApi" MinVersion="1.15"',
    'sets: ExcelApi 1.15',
  ],
  [
    'a set LTSC has not',
    '"ExcelApi" MinVersion="1.9"',
    '"ExcelApiOnline" MinVersion="1.1"',
    'sets: ExcelApiOnline',
  ],
  ['an id twice', 'Juesuan.NextButton', 'Juesuan.PreviousButton', 'identity: Juesuan.PreviousButton twice'],
  ['an id too long', 'Juesuan.Tab', 'J'.repeat(126), 'identity: the id JJJ'],
  ['a resid of nothing', 'resid="Check.Label"', 'resid="Chek.Label"', 'refers to Chek.Label'],
  [
    'a text where an address belongs',
    'FunctionFile resid="Taskpane.Url"',
    'FunctionFile resid="Tab.Label"',
    'bt:Urls',
  ],
  [
    'a short text for a description',
    'Description resid="Next.Description"',
    'Description resid="Next.Label"',
    'LongS',
  ],
  [
    'a resource nobody uses',
    '<bt:Urls>',
    `<bt:Urls><bt:Url id="A" DefaultValue="${SITE}" />`,
    'nobody uses A',
  ],
  ['a resource twice', 'bt:String id="Next.Label"', 'bt:String id="Previous.Label"', 'Previous.Label twice'],
  ['a resid of 33 characters', /GetStarted\.Title/g, 'T'.repeat(33), 'has 33 characters'],
  [
    'a short text of 126',
    'DefaultValue="下一处"',
    `DefaultValue="${'下'.repeat(126)}"`,
    'Next.Label is too long',
  ],
  ['a long text of 251', '选中下一处', '选'.repeat(251), 'Next.Description is too long'],
  ['an empty text', 'DefaultValue="下一处"', 'DefaultValue=""', 'resource: Next.Label is empty'],
  [
    'http',
    `SupportUrl DefaultValue="${SITE}`,
    'SupportUrl DefaultValue="http://localhost:3000',
    'is not https',
  ],
  [
    'a domain without https',
    '<Hosts>',
    '<AppDomains><AppDomain>a.cn</AppDomain></AppDomains><Hosts>',
    'is not https',
  ],
  ['an icon that is not there', 'assets/next-16.png', 'assets/nexd-16.png', 'nothing is served at'],
  ['a page that is not there', /help\/index\.html/g, 'help.html', 'nothing is served at'],
  ['an icon of another size', 'assets/next-16.png', 'assets/next-20.png', 'is 20x20, not 16x16'],
  ['an icon that is a drawing', 'assets/next-16.png', 'assets/next.svg', 'is not a PNG, not 16x16'],
  ['a needed size left out', LINE('<bt:Image size="80" resid="Next.80" />'), '', 'icon: one has no 80'],
  ['a small icon in lists', 'assets/icon-32.png', 'assets/icon-16.png', 'is 16x16, not 32x32'],
  [
    'a small icon in lists on sharp screens',
    'assets/icon-64.png',
    'assets/icon-32.png',
    'is 32x32, not 64x64',
  ],
  ['a runtime that ends', 'lifetime="long"', 'lifetime="short"', 'runtime: its lifetime'],
  [
    'functions on another page',
    /(<Page>\s*<SourceLocation resid=")Taskpane/,
    '$1Help',
    'SourceLocation is on another',
  ],
  [
    'commands on another page',
    'FunctionFile resid="Taskpane.Url"',
    'FunctionFile resid="Help.Url"',
    'FunctionFile is',
  ],
  [
    'the pane on another page',
    `SourceLocation DefaultValue="${SITE}/taskpane`,
    `SourceLocation DefaultValue="${SITE}/help`,
    'runtime: the pane',
  ],
  [
    'a TaskpaneId',
    EXECUTE,
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>1</TaskpaneId>',
    'runtime: TaskpaneId',
  ],
  ['a command nobody has', '<FunctionName>help<', '<FunctionName>halp<', 'commands: check halp'],
  [
    'a command without a button',
    '<FunctionName>help<',
    '<FunctionName>next<',
    'commands: check narrative next next',
  ],
  ['another namespace', 'DefaultValue="JUESUAN"', 'DefaultValue="JS"', 'functions: the namespace is JS'],
];

describe('the check finds', () => {
  it.each(MUTATIONS)('%s', (_, what, by, says) => {
    const broken = MANIFEST.replace(what, by);
    expect(broken).not.toBe(MANIFEST);
    const problems = manifestProblems(broken, AROUND);
    expect(problems.filter((problem) => problem.includes(says))).not.toEqual([]);
  });

  it('a function that functions.json does not name', () => {
    const functions = [...AROUND.code.functions, 'NEWONE'];
    const problems = manifestProblems(MANIFEST, { ...AROUND, code: { ...AROUND.code, functions } });
    expect(problems).toEqual([expect.stringMatching(/^functions: .*, not .* NEWONE/)]);
  });

  it('no functions where functions.json is not built', () => {
    const without = (path: string) => (path.endsWith('.json') ? undefined : served(path));
    const problems = manifestProblems(MANIFEST, { ...AROUND, served: without });
    expect(problems).toContainEqual(expect.stringMatching(/^functions: , not /));
  });
});
