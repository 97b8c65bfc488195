import { parseArgs, type ParseArgsConfig } from 'node:util';
import { parseIsoDate, type CalendarDate } from '../core/base/dates';
import { readDong } from '../core/figures/readDong';
import { CommandError, EXIT } from './io';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** The options of one command as given; text options by name, switches as true. */
export interface ParsedArguments {
  readonly texts: Readonly<Record<string, string | undefined>>;
  readonly switches: ReadonlySet<string>;
  readonly positionals: readonly string[];
}

/**
 * Parses a command's own arguments. `texts` take a value, `switches` none; anything else is
 * wrong usage.
 */
export function parseCommand(
  argv: readonly string[],
  texts: readonly string[],
  switches: readonly string[],
): ParsedArguments {
  const options: OptionsConfig = {};
  for (const name of texts) options[name] = { type: 'string' };
  for (const name of switches) options[name] = { type: 'boolean' };
  try {
    const parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    const values = Object.entries(parsed.values);
    return {
      texts: Object.fromEntries(
        values.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
      ),
      switches: new Set(values.flatMap(([name, value]) => (value === true ? [name] : []))),
      positionals: parsed.positionals,
    };
  } catch (error) {
    const option = /'(--?[^'=<\s]+)/.exec(String(error))?.[1] ?? '';
    throw new CommandError(EXIT.usage, 'cli/unknown-option', { option });
  }
}

/** A value that must be there. */
export function required(value: string | undefined, what: string): string {
  if (value !== undefined && value !== '') return value;
  throw new CommandError(EXIT.usage, 'cli/missing-argument', { what });
}

/** A value that must be one of a few words; `fallback` when it was not given. */
export function oneOf<T extends string>(
  value: string | undefined,
  option: string,
  allowed: readonly T[],
  fallback: T,
): T {
  if (value === undefined) return fallback;
  const found = allowed.find((word) => word === value);
  if (found !== undefined) return found;
  throw new CommandError(EXIT.usage, 'cli/option-value', { option, allowed: allowed.join(', ') });
}

/** A day written like 2026-11-21. */
export function parseDate(text: string | undefined): CalendarDate | undefined {
  if (text === undefined) return undefined;
  const date = parseIsoDate(text);
  if (date === undefined) throw new CommandError(EXIT.usage, 'cli/date-invalid', { date: text });
  return date;
}

/** An amount of đồng above 0, with or without marks between thousands: `2.340.000`. */
export function parseDong(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  const amount = readDong(text);
  if (amount !== undefined) return amount;
  throw new CommandError(EXIT.usage, 'cli/amount-invalid', { option, amount: text });
}

/** Refuses what stands after the arguments that the command takes. */
export function noMore(positionals: readonly string[], taken: number): void {
  const extra = positionals[taken];
  if (extra !== undefined) {
    throw new CommandError(EXIT.usage, 'cli/too-many-arguments', { extra });
  }
}
