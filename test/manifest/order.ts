import { within, type Element } from './xml';

/** What stands in an element, in this order. “?” may be missing, “+” may come again. */
const ORDER: Readonly<Record<string, string>> = {
  TaskPaneApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl ' +
    'AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides',
  Requirements: 'Sets',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  VersionOverridesV1_0: 'Description? Requirements? Hosts Resources',
  Hosts: 'Host',
  // The host of VersionOverrides; that of the base is named by Name.
  Workbook: 'Runtimes AllFormFactors DesktopFormFactor',
  Runtimes: 'Runtime',
  AllFormFactors: 'ExtensionPoint',
  CustomFunctions: 'Script Page Metadata Namespace',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  DesktopFormFactor: 'GetStarted? FunctionFile ExtensionPoint',
  GetStarted: 'Title Description LearnMoreUrl',
  PrimaryCommandSurface: 'CustomTab',
  CustomTab: 'Group+ Label',
  Group: 'Label Icon Control+',
  Button: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Icon: 'bt:Image+',
  ExecuteFunction: 'FunctionName',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
};

/** What the order goes by: an element that comes in several types, by its type. */
const typeOf = ({ name, attributes }: Element): string => attributes['xsi:type'] ?? name;

const patternOf = (order: string): RegExp =>
  new RegExp(
    `^${order.replace(/(\S+?)([?+]?)(?: |$)/g, (_, name: string, times: string) => `(?:${name} )${times}`)}$`,
  );

/** The elements whose children are not those they should be, in their order; an element not listed has none. */
export function orderProblems(root: Element): readonly string[] {
  return within(root).flatMap((element) => {
    const names = element.children.map(({ name }) => `${name} `).join('');
    const type = typeOf(element);
    return patternOf(ORDER[type] ?? '').test(names) ? [] : [`order: ${type} holds ${names || 'nothing'}`];
  });
}
