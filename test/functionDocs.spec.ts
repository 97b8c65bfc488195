import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { functions } from '../src/functions/registry/functions';
import { shown } from './support/shown';

const folder = join(__dirname, '../docs/functions');
const EXAMPLE = /^\| `=TDKT\.([A-Z0-9]+)\((.*)\)`\s*\| `(.*)`\s*\|$/;
const ARGUMENT = /"(?:[^"]|"")*"|\{[^}]*\}|[^;]+/y;
const documented = readdirSync(folder)
  .map((page) => page.replace(/\.md$/, ''))
  .sort();

interface Example {
  readonly line: string;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly result: string;
}

/**
 * The examples of a page: `| =TDKT.NAME(1,5;"a";;2) | result |`, numbers the Vietnamese way and
 * ranges as array constants, `{1\2;3\4}`: rows parted by semicolons, columns by backslashes.
 */
function examples(page: string): readonly Example[] {
  const lines = readFileSync(join(folder, page), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const match = EXAMPLE.exec(line);
    if (match === null) return [];
    const [, name = '', args = '', result = ''] = match;
    return [{ line: `TDKT.${name}(${args})`, name, args: parseArguments(args), result }];
  });
}

function parseArguments(text: string): readonly unknown[] {
  const args: unknown[] = [];
  let at = 0;
  while (at <= text.length) {
    ARGUMENT.lastIndex = at;
    const match = ARGUMENT.exec(text);
    args.push(match === null ? null : parseArgument(match[0]));
    at += (match?.[0].length ?? 0) + 1;
  }
  return args;
}

function parseArgument(text: string): unknown[][] {
  if (!text.startsWith('{')) return [[parseCell(text)]];
  const rows = text.slice(1, -1).split(';');
  return rows.map((row) => row.split('\\').map(parseCell));
}

function parseCell(text: string): unknown {
  if (!text.startsWith('"')) return Number(text.replace(',', '.'));
  return text.slice(1, -1).replaceAll('""', '"');
}

/** A result as Excel in Vietnamese shows it; several cells as an array constant. */
function printed(matrix: readonly (readonly unknown[])[]): string {
  const rows = shown(matrix).map((row) => row.map(printedCell).join('\\'));
  return rows.length === 1 && matrix[0]?.length === 1 ? (rows[0] ?? '') : `{${rows.join(';')}}`;
}

function printedCell(value: unknown): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}

describe('the pages of the functions', () => {
  it('are one for each function', () => {
    expect(documented).toEqual([...functions.keys()]);
  });

  describe.each(documented)('%s', (name) => {
    it('has examples and shows no other function', () => {
      const shownNames = examples(`${name}.md`).map((example) => example.name);
      expect(shownNames.length).toBeGreaterThanOrEqual(5);
      expect(new Set(shownNames)).toEqual(new Set([name]));
    });

    it.each(examples(`${name}.md`))('gives what its page says: $line', ({ args, result }) => {
      const matrix = functions.get(name)?.(...(args as never[])) as unknown[][];
      expect(printed(matrix)).toBe(result);
    });
  });
});
