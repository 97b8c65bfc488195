import { sentence, type Language } from '../strings/sentence';
import { annexesCommand } from './commands/annexes';
import { callCommand } from './commands/call';
import { checkCommand } from './commands/check';
import { compareCommand } from './commands/compare';
import { fillCommand } from './commands/fill';
import { finishCommand } from './commands/finish';
import { sampleCommand } from './commands/sample';
import { CommandError, EXIT, type Io } from './io';

/**
 * Runs one command line and gives its exit code. Failures are one sentence on `err`; a stack
 * is never shown. `samples` is the folder of the sample workbooks.
 */
export async function run(argv: readonly string[], io: Io, samples: string): Promise<number> {
  const { language, rest } = takeLanguage(argv);
  try {
    return await dispatch(rest, io, language, samples);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    io.err(`${sentence(error.code, error.data, language)}\n`);
    return error.exitCode;
  }
}

async function dispatch(
  [command, ...argv]: readonly string[],
  io: Io,
  language: Language,
  samples: string,
): Promise<number> {
  switch (command) {
    case 'annexes':
      return annexesCommand(io, argv, language);
    case 'fill':
      return fillCommand(io, argv, language);
    case 'finish':
      return finishCommand(io, argv, language);
    case 'check':
      return checkCommand(io, argv, language);
    case 'compare':
      return compareCommand(io, argv, language);
    case 'call':
      return callCommand(io, argv, language);
    case 'sample':
      return sampleCommand(io, argv, language, samples);
    case undefined:
    case 'help':
    case '--help':
    case '-h': {
      const isHelp = command !== undefined;
      (isHelp ? io.out : io.err)(`${sentence('cli/usage', {}, language)}\n`);
      return isHelp ? EXIT.ok : EXIT.usage;
    }
    default:
      throw new CommandError(EXIT.usage, 'cli/unknown-command', { name: command });
  }
}

/** `--lang en` may stand anywhere; Vietnamese otherwise. */
function takeLanguage(argv: readonly string[]): {
  readonly language: Language;
  readonly rest: readonly string[];
} {
  const at = argv.indexOf('--lang');
  if (at < 0) return { language: 'vi', rest: argv };
  const language = argv[at + 1] === 'en' ? 'en' : 'vi';
  return { language, rest: [...argv.slice(0, at), ...argv.slice(at + 2)] };
}
