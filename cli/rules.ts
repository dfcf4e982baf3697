import { rulesToJson, rulesToMarkdown, rulesToText } from '../src/report/ruleList';
import { PACKS } from '../src/rules/packs';
import { EXIT, type ExitCode } from './failure';
import { chooseFormat, write } from './output';

const TO = { text: rulesToText, json: rulesToJson, md: rulesToMarkdown };

/** juesuan rules: lists the rule packs. */
export function runRules(options: {
  readonly format?: string | undefined;
  readonly out?: string | undefined;
}): ExitCode {
  write(TO[chooseFormat(options.format, options.out)](PACKS), options.out, []);
  return EXIT.clean;
}
