import { parseArgs, type ParseArgsConfig } from 'node:util';
import { EXIT, Failure, type ExitCode } from './failure';
import { badOption, SEE_USAGE, unknownCommand, USAGE } from './messages';

const HELP: ReadonlySet<string> = new Set(['--help', '-h']);
const OUTPUT = { format: { type: 'string' }, out: { type: 'string' } } as const;
const DRAFT_INPUT = {
  prior: { type: 'string' },
  supplement: { type: 'string' },
  template: { type: 'string' },
} as const;

/** Node words what is wrong with an option in English; the option itself is what the user needs. */
function parse<T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [option] = /'[^']+'/.exec((error as Error).message) ?? [(error as Error).message];
    throw new Failure(badOption(option));
  }
}

/** Each command is loaded when it is asked for. */
async function run([command, ...args]: readonly string[]): Promise<ExitCode> {
  // Asked of one command, the usage of all is shown.
  if (args.some((arg) => HELP.has(arg))) return run(['--help']);
  switch (command) {
    case 'check': {
      const { values, positionals } = parse(args, {
        ...OUTPUT,
        prior: { type: 'string' },
        text: { type: 'string' },
        rules: { type: 'string' },
        total: { type: 'string' },
        jobs: { type: 'string' },
      });
      const { runCheck } = await import('./check');
      return runCheck(positionals, values);
    }
    case 'draft': {
      const { values, positionals } = parse(args, {
        ...OUTPUT,
        ...DRAFT_INPUT,
        whole: { type: 'boolean' },
        overview: { type: 'string' },
      });
      const { runDraft } = await import('./draft');
      return runDraft(positionals, values);
    }
    case 'supplement': {
      const { values, positionals } = parse(args, { out: OUTPUT.out, ...DRAFT_INPUT });
      const { runSupplement } = await import('./supplement');
      return runSupplement(positionals, values);
    }
    case 'rules': {
      const { values, positionals } = parse(args, OUTPUT);
      if (positionals[0] !== undefined) throw new Failure(badOption(positionals[0]));
      const { runRules } = await import('./rules');
      return runRules(values);
    }
    case 'serve': {
      const { values, positionals } = parse(args, { port: { type: 'string' } });
      if (positionals[0] !== undefined) throw new Failure(badOption(positionals[0]));
      const { runServe } = await import('./serve');
      return runServe(values);
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
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = EXIT.unreadable;
}
