import type { RegisterSource } from '../../src/core/annexes/shared/awards/registerSource';
import type { ColumnRole } from '../../src/core/awards/register/columns';
import { formatCell } from '../../src/core/base/address';
import { placeOf, registersIn, textOf, valueAt } from '../../src/core/checks/awards/registers';
import type { Facts } from '../../src/core/checks/facts';
import type { AwardId } from '../../src/core/rules/awardIds';
import type { LiteralCell } from '../support/snapshotOf';
import { writeCell } from './figureCells';
import type { Choices, ExpectedPlace, MutableBook } from './mutator';

/** A line of an award register. */
export interface RegisterLine {
  readonly source: RegisterSource;
  readonly entry: number;
  readonly award: AwardId | undefined;
  readonly year: number | undefined;
  readonly text: (role: ColumnRole) => string;
  readonly has: (role: ColumnRole) => boolean;
}

const KNOWN = new WeakMap<Facts, readonly RegisterLine[]>();

/** Every line of the award registers that names its holder and was given. */
export function registerLines(facts: Facts): readonly RegisterLine[] {
  const known = KNOWN.get(facts) ?? registersIn(facts).flatMap(linesOf);
  KNOWN.set(facts, known);
  return known;
}

function linesOf(source: RegisterSource): readonly RegisterLine[] {
  const { register } = source;
  if (!register.columns.byRole.has('ten')) return [];
  return Array.from({ length: register.size }, (_, entry) => ({
    source,
    entry,
    award: valueAt(register.awards, entry),
    year: valueAt(register.years, entry),
    text: (role: ColumnRole) => textOf(source, entry, role),
    has: (role: ColumnRole) => register.columns.byRole.has(role),
  }));
}

/** Writes cells of a line by their roles; gives where one of them stands. */
export function writeLine(
  book: MutableBook,
  { source, entry }: RegisterLine,
  cells: Readonly<Partial<Record<ColumnRole, LiteralCell>>>,
): void {
  for (const [role, value] of Object.entries(cells)) {
    const place = placeOf(source, entry, role as ColumnRole);
    writeCell(book, source.table.sheet.name, place, value);
  }
}

export function placeIn({ source, entry }: RegisterLine, role: ColumnRole): ExpectedPlace {
  return { sheet: source.table.sheet.name, place: formatCell(placeOf(source, entry, role)) };
}

/** Spoils one line that fits, chosen at random; the finding stands in the cell of a role. */
export function spoilLine(
  book: MutableBook,
  facts: Facts,
  choose: Choices,
  fits: (line: RegisterLine) => boolean,
  cells: (line: RegisterLine) => Readonly<Partial<Record<ColumnRole, LiteralCell>>>,
  reportedIn: ColumnRole,
): ExpectedPlace | undefined {
  const line = choose.oneOf(registerLines(facts).filter(fits));
  if (line === undefined) return undefined;
  writeLine(book, line, cells(line));
  return placeIn(line, reportedIn);
}
