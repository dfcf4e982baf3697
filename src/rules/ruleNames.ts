import { standardRules } from './packs';

/** A rule's name for people; one that a unit made itself is called so. */
export function ruleNames(): (rule: string) => string {
  const names = new Map(standardRules().rules.map(({ id, name }) => [id, name]));
  return (rule) => names.get(rule) ?? '自定义规则';
}
