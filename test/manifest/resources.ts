import { all, within, type Element } from './xml';

const ID_LENGTH = 32;
/** How long a text may be. */
const LENGTHS: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
/** In which list an element finds what it refers to; a Description is in the list of the long texts. */
const LISTS: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  Runtime: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Namespace: 'bt:ShortStrings',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

/** The value of a resource, from any list; '' where it is not there. */
export function resource(root: Element, id: string | undefined): string {
  const found = all(root, 'Resources')
    .flatMap(({ children }) => children)
    .flatMap(({ children }) => children)
    .find(({ attributes }) => attributes.id === id);
  return found?.attributes.DefaultValue ?? '';
}

function listProblems(list: Element, used: ReadonlySet<string>): readonly string[] {
  return list.children.flatMap(({ attributes: { id = '', DefaultValue: value = '' } }) => [
    ...(id === '' || id.length > ID_LENGTH ? [`resource: the id ${id} has ${id.length} characters`] : []),
    ...(used.has(id) ? [] : [`resource: nobody uses ${id}`]),
    ...(value === '' ? [`resource: ${id} is empty`] : []),
    ...(value.length > (LENGTHS[list.name] ?? Infinity) ? [`resource: ${id} is too long`] : []),
  ]);
}

/** Whatever is wrong with the texts, addresses and images, and with what refers to them. */
export function resourceProblems(root: Element): readonly string[] {
  const lists = all(root, 'Resources').flatMap(({ children }) => children);
  const ids = lists.flatMap(({ children }) => children.map(({ attributes: { id = '' } }) => id));
  const users = within(root).filter(({ attributes }) => attributes.resid !== undefined);
  const used = new Set(users.map(({ attributes: { resid = '' } }) => resid));
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `resource: ${id} twice`),
    ...lists.flatMap((list) => listProblems(list, used)),
    ...users.flatMap(({ name, attributes: { resid = '' } }) => {
      const list = lists.find((each) => each.name === LISTS[name]);
      const isThere = list?.children.some(({ attributes }) => attributes.id === resid) ?? false;
      return isThere
        ? []
        : [`resource: ${name} refers to ${resid}, which is not in ${LISTS[name] ?? 'any list'}`];
    }),
  ];
}
