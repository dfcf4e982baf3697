import type { Pack } from '../rules/packs';
import type { RuleData } from '../rules/rule';
import { escapeMarkdown } from './markdown';

/** The rule packs as one object. */
export function rulesToJson(packs: readonly Pack[]): string {
  return `${JSON.stringify({ packs }, null, 2)}\n`;
}

const ruleLines = ({ id, name, class: kind, formula, ground, related }: RuleData): readonly string[] => [
  `  ${id} [${kind}] ${name}`,
  `      公式：${formula}`,
  `      依据：${ground}`,
  ...(related.length > 0 ? [`      相关：${related.join('、')}`] : []),
];

export function rulesToText(packs: readonly Pack[]): string {
  const blocks = packs.map(({ name, rules }) =>
    [`${name}（${rules.length} 条）`, ...rules.flatMap(ruleLines)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

export function rulesToMarkdown(packs: readonly Pack[]): string {
  const blocks = packs.map(({ name, rules }) =>
    [
      `## ${name}`,
      '',
      '| 编号 | 名称 | 类别 | 公式 | 依据 |',
      '|---|---|---|---|---|',
      ...rules.map(
        (rule) =>
          `| ${[rule.id, rule.name, rule.class, rule.formula, rule.ground].map(escapeMarkdown).join(' | ')} |`,
      ),
    ].join('\n'),
  );
  return `# 审核规则\n\n${blocks.join('\n\n')}\n`;
}
