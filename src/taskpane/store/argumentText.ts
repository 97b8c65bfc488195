import { columnName, parseRange, type RangeRef } from '../../core/base/address';
import { toNumber } from '../../core/base/exact';
import { formatTrimmed } from '../../core/figures/formatFigure';
import { readFigure } from '../../core/figures/readFigure';

/** What was typed for an argument of a function. */
export type TypedArgument =
  | { readonly kind: 'omitted' }
  /** `B5`, `'Biểu 1'!B5:B9`; `sheet` is undefined for the sheet of the cell. */
  | { readonly kind: 'range'; readonly sheet: string | undefined; readonly range: RangeRef }
  | { readonly kind: 'number'; readonly value: number; readonly shown: string }
  | { readonly kind: 'text'; readonly text: string };

const PLACE =
  /^(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/iu;
/** Text in quotes is text, whatever it looks like. */
const QUOTED = /^"((?:[^"]|"")*)"$/;

/**
 * Reads what somebody typed: `B5` is a cell, `1.994,5` a number written the Vietnamese way,
 * `"B5"` and everything else a text.
 */
export function readArgument(typed: string): TypedArgument {
  const text = typed.trim();
  if (text === '') return { kind: 'omitted' };
  const quoted = QUOTED.exec(text)?.[1];
  if (quoted !== undefined) return { kind: 'text', text: quoted.replaceAll('""', '"') };
  const place = PLACE.exec(text);
  const range = parseRange((place?.[3] ?? '').replaceAll('$', '').toUpperCase());
  if (place !== null && range !== undefined) {
    const sheet = place[1]?.replaceAll("''", "'") ?? place[2];
    return { kind: 'range', sheet, range };
  }
  const figure = /^-?[\d.,\s]+$/.test(text) ? readFigure(text) : undefined;
  if (figure?.kind === 'number' && figure.doubts.length === 0) {
    const value = toNumber(figure.value);
    return { kind: 'number', value, shown: formatTrimmed(figure.value, 15).replaceAll('.', '') };
  }
  return { kind: 'text', text };
}

/** A call of a function, for the workbook and for the eye. */
export interface CallText {
  /** Without `=`, in the model's dialect: commas. */
  readonly formula: string;
  /** With `=` and semicolons, as Excel in Vietnamese shows it. */
  readonly shown: string;
}

/** The call with these arguments; those omitted at the end are left out. */
export function callText(name: string, args: readonly TypedArgument[]): CallText {
  const last = args.findLastIndex(({ kind }) => kind !== 'omitted');
  const given = args.slice(0, last + 1);
  const formula = `TDKT.${name}(${given.map((arg) => argumentText(arg, 'model')).join(',')})`;
  const shown = `=TDKT.${name}(${given.map((arg) => argumentText(arg, 'eye')).join('; ')})`;
  return { formula, shown };
}

function argumentText(argument: TypedArgument, reader: 'model' | 'eye'): string {
  switch (argument.kind) {
    case 'omitted':
      return '';
    case 'number':
      return reader === 'model' ? String(argument.value) : argument.shown;
    case 'text':
      return `"${argument.text.replaceAll('"', '""')}"`;
    case 'range': {
      const { sheet, range } = argument;
      const own = sheet === undefined ? '' : `'${sheet.replaceAll("'", "''")}'!`;
      return own + placeText(range);
    }
  }
}

function placeText({ top, left, bottom, right }: RangeRef): string {
  const first = `${columnName(left)}${String(top + 1)}`;
  const last = `${columnName(right)}${String(bottom + 1)}`;
  return first === last ? first : `${first}:${last}`;
}
