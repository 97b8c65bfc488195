import { toNumber } from '../../src/core/base/exact';
import { formatCell } from '../../src/core/base/address';
import type { Facts } from '../../src/core/checks/facts';
import type { SourceCell, TargetRow, TargetTable } from '../../src/core/sources/targetTable';
import type { LiteralCell } from '../support/snapshotOf';
import type { Choices, ExpectedPlace, MutableBook } from './mutator';

/** A figure of a table of targets that is one plain, undoubted number. */
export interface PlainFigure {
  readonly sheet: string;
  readonly row: TargetRow;
  readonly which: 'target' | 'actual' | 'printed';
  readonly cell: SourceCell;
  readonly value: number;
  /** The plain numbers of the same column, top to bottom. */
  readonly column: readonly PlainFigure[];
}

const KNOWN = new WeakMap<Facts, readonly PlainFigure[]>();

/** Every figure of the tables of targets that is one plain number. */
export function plainFigures(facts: Facts): readonly PlainFigure[] {
  const known = KNOWN.get(facts) ?? facts.targets.flatMap(figuresOf);
  KNOWN.set(facts, known);
  return known;
}

function figuresOf({ sheet, rows }: TargetTable): readonly PlainFigure[] {
  return (['target', 'actual', 'printed'] as const).flatMap((which) => {
    const column: PlainFigure[] = [];
    for (const row of rows) {
      const cell = row[which];
      if (cell?.figure.kind !== 'number' || cell.hasFormula) continue;
      const { unit, doubts, value } = cell.figure;
      if (unit !== '' || doubts.length > 0) continue;
      column.push({ sheet, row, which, cell, value: toNumber(value), column });
    }
    return column;
  });
}

/** Writes into one of the figures, chosen at random; undefined where there is none. */
export function spoilOne(
  book: MutableBook,
  choose: Choices,
  figures: readonly PlainFigure[],
  spoilt: (figure: PlainFigure) => LiteralCell,
): ExpectedPlace | undefined {
  const figure = choose.oneOf(figures);
  if (figure === undefined) return undefined;
  writeCell(book, figure.sheet, figure.cell, spoilt(figure));
  return { sheet: figure.sheet, place: formatCell(figure.cell) };
}

/** Writes one cell of the book. */
export function writeCell(
  book: MutableBook,
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number },
  value: LiteralCell,
): void {
  const cells = book.sheets.find(({ name }) => name === sheet)?.rows[row];
  if (cells !== undefined) cells[column] = value;
}
