import { formatCell, formatRange } from '../../base/address';
import { cellOfKey } from '../../model/cells';
import type { DefinedName, SheetSnapshot, Snapshot } from '../../model/snapshot';
import { speaksOf, speaksOutside, type Going } from './mentions';

/** Something that would lose what it speaks of. */
export type Use =
  | {
      readonly kind: 'formula';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly isArray: boolean;
    }
  | { readonly kind: 'list' | 'link'; readonly sheet: string; readonly range: string };

export interface Uses {
  readonly uses: readonly Use[];
  /** The names that speak of it: they can go with it. */
  readonly names: readonly DefinedName[];
}

/** What outside a sheet speaks of it, of its tables, or of names that stand for them. */
export function usesOfSheet(snapshot: Snapshot, name: string): Uses {
  const sheet = name.toLowerCase();
  const isIt = (other: string | undefined): boolean => other?.toLowerCase() === sheet;
  const tables = snapshot.sheets
    .filter((one) => isIt(one.name))
    .flatMap((one) => one.tables.map((table) => table.name.toLowerCase()));
  const order = snapshot.sheets.map((one) => one.name.toLowerCase());
  const others = snapshot.names.filter((one) => !isIt(one.sheet));
  const going: Going = { sheet, names: new Set(), tables: new Set(tables), order };
  const names = namesGoing(others, (formula, gone) => speaksOf(formula, { ...going, names: gone }));
  const all = { ...going, names: namesOf(names) };
  const uses = snapshot.sheets
    .filter((one) => !isIt(one.name))
    .flatMap((one) => usesOn(one, (formula) => speaksOf(formula, all)));
  return { uses, names };
}

/** What reads other workbooks, itself or through names that stand for something there. */
export function usesOfLinks(snapshot: Snapshot): Uses {
  const nowhere: Going = { sheet: '\n', names: new Set(), tables: new Set(), order: [] };
  const speaks = (formula: string, gone: ReadonlySet<string>): boolean =>
    speaksOutside(formula) || speaksOf(formula, { ...nowhere, names: gone });
  const names = namesGoing(snapshot.names, speaks);
  const gone = namesOf(names);
  return {
    uses: snapshot.sheets.flatMap((one) => usesOn(one, (formula) => speaks(formula, gone))),
    names,
  };
}

/** A name may stand for another one: taken until no more come. */
function namesGoing(
  names: readonly DefinedName[],
  speaks: (formula: string, gone: ReadonlySet<string>) => boolean,
): readonly DefinedName[] {
  let going: readonly DefinedName[] = [];
  for (;;) {
    const gone = namesOf(going);
    const more = names.filter(({ formula }) => speaks(formula, gone));
    if (more.length === going.length) return going;
    going = more;
  }
}

function namesOf(names: readonly DefinedName[]): ReadonlySet<string> {
  return new Set(names.map(({ name }) => name.toLowerCase()));
}

function usesOn(sheet: SheetSnapshot, speaks: (formula: string) => boolean): readonly Use[] {
  const formulas = [...sheet.grid.formulas]
    .filter(([, { text }]) => speaks(text))
    .map(([key, { array }]): Use => {
      const { row, column } = cellOfKey(key);
      return { kind: 'formula', sheet: sheet.name, row, column, isArray: array !== undefined };
    });
  const lists = sheet.validations
    .filter(({ formula }) => formula !== undefined && speaks(formula))
    .map(({ ranges }): Use => ({
      kind: 'list',
      sheet: sheet.name,
      range: ranges.map(formatRange).join(' '),
    }));
  const links = (sheet.links ?? [])
    .filter(({ location }) => location !== undefined && speaks(location))
    .map(({ range }): Use => ({ kind: 'link', sheet: sheet.name, range: formatRange(range) }));
  return [...formulas, ...lists, ...links];
}

const MOST_NAMED = 6;

/** The places, for a sentence: `Biểu 1!C5, Biểu 2!D4:D9, … (+3)`. */
export function placesOf(uses: readonly Use[]): string {
  return named(
    uses.map(
      (use) =>
        `${use.sheet}!${use.kind === 'formula' ? formatCell({ row: use.row, column: use.column }) : use.range}`,
    ),
  );
}

/** The first few of a list, and how many more there are. */
export function named(places: readonly string[]): string {
  const shown = places.slice(0, MOST_NAMED).join(', ');
  const more = places.length - MOST_NAMED;
  return more > 0 ? `${shown}, … (+${String(more)})` : shown;
}
