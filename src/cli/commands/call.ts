import type { RuleChoice } from '../../core/awards/chosenRules';
import { setRules } from '../../core/awards/ruleEnvironment';
import '../../functions/edge/host';
import { functions } from '../../functions/registry/functions';
import { sentence, type Language } from '../../strings/sentence';
import { CommandError, EXIT, type Io } from '../io';
import { noMore, parseCommand, required } from '../parse';
import { resolveRules } from '../rules';

/**
 * `tdkt call NAME '[…]'`: calls a custom function as Excel would and prints the bare result
 * as JSON. An Excel error is a result too. With `--rules` the call is made as in a workbook that
 * chose those rules.
 */
export async function callCommand(
  io: Io,
  argv: readonly string[],
  language: Language,
): Promise<number> {
  const { texts, positionals } = parseCommand(argv, ['rules'], []);
  const name = required(positionals[0], 'NAME')
    .toUpperCase()
    .replace(/^TDKT\./, '');
  const args = parseArguments(positionals[1] ?? '[]');
  noMore(positionals, 2);
  const implementation = functions.get(name);
  if (implementation === undefined) {
    const known = [...functions.keys()].join(', ');
    throw new CommandError(EXIT.usage, 'cli/unknown-function', { name, known });
  }
  const { choice } = await resolveRules(io, texts['rules'], undefined);
  const result = withRules(choice, () => call(implementation, args));
  io.out(`${JSON.stringify(bare(result, language))}\n`);
  return EXIT.ok;
}

function parseArguments(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed)) return parsed;
  } catch {
    // The sentence below says what is wanted.
  }
  throw new CommandError(EXIT.usage, 'cli/call-arguments');
}

/** Calls as a workbook with these rules would, and leaves none behind. */
function withRules(choice: RuleChoice, run: () => unknown): unknown {
  setRules(globalThis, choice);
  try {
    return run();
  } finally {
    setRules(globalThis, undefined);
  }
}

/** A range parameter gets a range, as Excel gives it; a single value is a range of one. */
function call(implementation: (...args: never[]) => unknown, args: readonly unknown[]): unknown {
  const given = args.map((value) =>
    value === null ? null : Array.isArray(value) ? value : [[value]],
  );
  try {
    return implementation(...(given as never[]));
  } catch (error) {
    return error;
  }
}

/** A 1 × 1 matrix is its one value; errors are objects with their code and sentence. */
function bare(result: unknown, language: Language): unknown {
  if (Array.isArray(result)) {
    const rows = result.map((row: unknown): unknown[] => (Array.isArray(row) ? row : [row]));
    const single = rows.length === 1 && rows[0]?.length === 1;
    if (single) return bareValue(rows[0]?.[0], language);
    return rows.map((row) => row.map((value: unknown) => bareValue(value, language)));
  }
  return bareValue(result, language);
}

function bareValue(value: unknown, language: Language): unknown {
  if (!(value instanceof Error)) return value;
  const code = 'code' in value && typeof value.code === 'string' ? value.code : '#VALUE!';
  const message =
    value.message === '' ? sentence('cli/excel-error', { code }, language) : value.message;
  return { error: code, message };
}
