import { parseArgs, type ParseArgsConfig } from 'node:util';
import { runCheck } from './check';
import { EXIT, Failure, type ExitCode } from './failure';
import { badOption, SEE_USAGE, unknownCommand, USAGE } from './messages';
import { runRules } from './rules';

const OUTPUT = { format: { type: 'string' }, out: { type: 'string' } } as const;

/** Node words what is wrong with an option in English; the option itself is what the user needs. */
function parse<T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [option] = /'[^']+'/.exec((error as Error).message) ?? [(error as Error).message];
    throw new Failure(badOption(option));
  }
}

function run([command, ...args]: readonly string[]): ExitCode {
  switch (command) {
    case 'check': {
      const { values, positionals } = parse(args, {
        ...OUTPUT,
        prior: { type: 'string' },
        rules: { type: 'string' },
      });
      return runCheck(positionals, values);
    }
    case 'rules': {
      const { values, positionals } = parse(args, OUTPUT);
      if (positionals[0] !== undefined) throw new Failure(badOption(positionals[0]));
      return runRules(values);
    }
    case '--help':
    case '-h':
      process.stdout.write(USAGE);
      return EXIT.clean;
    case undefined:
      throw new Failure(SEE_USAGE);
    default:
      throw new Failure(unknownCommand(command));
  }
}

// A reader that closes early (… | head) is no error of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = EXIT.unreadable;
}
