import { all, type Element } from './xml';

const GUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
/** The oldest Excel it is made for, 2021 LTSC, has these sets up to these versions. */
const BASELINE: Readonly<Record<string, string>> = {
  SharedRuntime: '1.1',
  ExcelApi: '1.14',
  CustomFunctionsRuntime: '1.3',
};
const ID_LENGTH = 125;

const textOf = (root: Element, name: string): string => all(root, name)[0]?.text ?? '';
const minor = (version: string): number => Number(/^1\.(\d+)$/.exec(version)?.[1] ?? Infinity);

function expected(root: Element, name: string, value: string): readonly string[] {
  const text = textOf(root, name);
  return text === value ? [] : [`identity: ${name} is ${text}, not ${value}`];
}

function setProblems(root: Element): readonly string[] {
  const sets = all(root, 'Set').map(({ attributes: { Name = '', MinVersion = '' } }) => ({
    Name,
    MinVersion,
  }));
  return [
    ...Object.keys(BASELINE)
      .filter((name) => !sets.some(({ Name }) => Name === name))
      .map((name) => `sets: ${name} is missing`),
    ...sets
      .filter(({ Name, MinVersion }) => !(minor(MinVersion) <= minor(BASELINE[Name] ?? '1.0')))
      .map(({ Name, MinVersion }) => `sets: ${Name} ${MinVersion} is beyond the baseline`),
  ];
}

/** Who the add-in is, in which version, and what it needs of Excel. `version` is that of package.json. */
export function identityProblems(root: Element, version: string): readonly string[] {
  const ids = ['CustomTab', 'Group', 'Control']
    .flatMap((name) => all(root, name))
    .map(({ attributes: { id = '' } }) => id);
  return [
    ...(root.name === 'OfficeApp' && root.attributes['xsi:type'] === 'TaskPaneApp' ? [] : ['identity: root']),
    ...(GUID.test(textOf(root, 'Id')) ? [] : [`identity: ${textOf(root, 'Id')} is no GUID`]),
    ...(/^\d+\.\d+\.\d+\.\d+$/.test(textOf(root, 'Version'))
      ? []
      : ['identity: the version has not 4 parts']),
    ...expected(root, 'Version', `${version}.0`),
    ...expected(root, 'DefaultLocale', 'zh-CN'),
    ...expected(root, 'Permissions', 'ReadWriteDocument'),
    ...setProblems(root),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `identity: ${id} twice`),
    ...ids.filter((id) => id === '' || id.length > ID_LENGTH).map((id) => `identity: the id ${id}`),
  ];
}
