import { toNumber } from '../../../../src/core/base/exact';
import { formatRange } from '../../../../src/core/base/address';
import { additiveColumns, isAdditiveLine } from '../../../../src/core/checks/arithmetic/additive';
import { formOf } from '../../../../src/core/tables/statutoryForms';
import { compareSum } from '../../../../src/core/checks/arithmetic/sums';
import {
  parentStructures,
  totalStructures,
} from '../../../../src/core/checks/arithmetic/total/structures';
import type { Facts } from '../../../../src/core/checks/facts';
import { columnFigures, type ColumnFigures } from '../../../../src/core/tables/columnFigures';
import type { DataTable } from '../../../../src/core/tables/dataTable';
import type { LiteralCell } from '../../../support/snapshotOf';
import { writeCell } from '../../figureCells';
import type { Choices, ExpectedPlace, MutableBook, Mutator } from '../../mutator';
import { placeOf } from './support';

const code = 'arithmetic/total';

/** A total that is right, by line. */
interface RightTotal {
  readonly table: DataTable;
  readonly figures: ColumnFigures;
  readonly i: number;
  readonly lines: readonly number[];
}

function rightTotals(facts: Facts, which: 'named' | 'implied'): readonly RightTotal[] {
  return facts.tables.flatMap((table) => {
    // The statutory forms have a check of their own.
    if (formOf(table) !== undefined) return [];
    const structures =
      which === 'named'
        ? [...totalStructures(table)]
        : [...parentStructures(table)].map(([i, lines]) => [i, [lines]] as const);
    return structures.flatMap(([i, all]) =>
      // The lines right above a total are those that it adds; other sets may fit by chance.
      all.slice(0, 1).flatMap((lines) =>
        additiveColumns(facts.snapshot, table).flatMap(({ column }): readonly RightTotal[] => {
          const figures = columnFigures(facts.snapshot, table, column);
          if (![i, ...lines].every((line) => isAdditiveLine(table, line))) return [];
          const parts = { columns: [figures], lines };
          const { standing } = compareSum({ figures, i }, parts, () => false);
          return standing === 'fits' ? [{ table, figures, i, lines }] : [];
        }),
      ),
    );
  });
}

function valueOf({ figures }: RightTotal, i: number): number {
  const figure = figures.figure(i);
  return figure.kind === 'number' ? toNumber(figure.value) : 0;
}

function decimalsOf({ figures, i, lines }: RightTotal): number {
  return Math.max(
    ...[i, ...lines].map((line) => {
      const figure = figures.figure(line);
      return figure.kind === 'number' ? figure.decimals : 0;
    }),
  );
}

/** Writes another total. */
function writeTotal(
  book: MutableBook,
  choose: Choices,
  totals: readonly RightTotal[],
  cell: (total: RightTotal) => LiteralCell,
): ExpectedPlace | undefined {
  const total = choose.oneOf(totals);
  const row = total?.table.rows[total.i]?.row;
  if (total === undefined || row === undefined) return undefined;
  const at = { row, column: total.figures.column };
  writeCell(book, total.table.sheet.name, at, cell(total));
  return placeOf(total.table.sheet.name, at);
}

/** Whether the lines of a total stand under each other. */
function isRun({ lines, table }: RightTotal): boolean {
  const rows = lines.map((line) => table.rows[line]?.row ?? 0);
  return lines.length > 2 && rows.every((row, k) => row === (rows[0] ?? 0) + k);
}

/** Whether the lines of a total are numbered 1, 2, 3. */
function isNumbered({ lines, table }: RightTotal): boolean {
  return lines.every((line, k) => table.rows[line]?.number?.text === String(k + 1));
}

/** Writes a total in every column as a SUM without the last line; gives the first that is wrong. */
function leaveOutLast(
  book: MutableBook,
  choose: Choices,
  totals: readonly RightTotal[],
): ExpectedPlace | undefined {
  const lastOf = (total: RightTotal): number => valueOf(total, total.lines.at(-1) ?? -1);
  const chosen = choose.oneOf(totals.filter((total) => lastOf(total) > 0));
  if (chosen === undefined) return undefined;
  const { table, i } = chosen;
  const { name } = table.sheet;
  const rowOf = (line: number | undefined): number => table.rows[line ?? -1]?.row ?? 0;
  const columns = totals.filter((total) => total.table === table && total.i === i);
  for (const total of columns) {
    const { column } = total.figures;
    const [top, bottom] = [rowOf(total.lines[0]), rowOf(total.lines.at(-2))];
    const value = Math.round((valueOf(total, i) - lastOf(total)) * 1e6) / 1e6;
    const formula = `SUM(${formatRange({ top, bottom, left: column, right: column })})`;
    writeCell(book, name, { row: rowOf(i), column }, { value, formula });
  }
  return placeOf(name, { row: rowOf(i), column: chosen.figures.column });
}

export const mutators: readonly Mutator[] = [
  {
    code,
    kind: 'differs',
    spoil: (book, facts, choose) =>
      writeTotal(
        book,
        choose,
        rightTotals(facts, 'named').filter(({ table }) => table.kind === 'award-counts'),
        (total) => valueOf(total, total.i) + 7,
      ),
  },
  {
    code,
    kind: 'parts-differ',
    spoil: (book, facts, choose) =>
      writeTotal(
        book,
        choose,
        rightTotals(facts, 'implied').filter(({ table }) => table.kind === 'targets'),
        // Seven is no part of these tables, and no two digits change places by it.
        (total) => Math.round((valueOf(total, total.i) + 7) * 10) / 10,
      ),
  },
  {
    code,
    kind: 'rounded',
    spoil: (book, facts, choose) =>
      writeTotal(
        book,
        choose,
        rightTotals(facts, 'implied').filter((total) => decimalsOf(total) === 1),
        (total) => Math.round((valueOf(total, total.i) + 0.1) * 10) / 10,
      ),
  },
  {
    code,
    kind: 'range-short',
    spoil: (book, facts, choose) => {
      const totals = rightTotals(facts, 'named').filter(
        (total) => isRun(total) && valueOf(total, total.lines[0] ?? -1) > 0,
      );
      return writeTotal(book, choose, totals, (total) => {
        const [first = 0, ...rest] = total.lines.map((line) => total.table.rows[line]?.row ?? 0);
        const { column } = total.figures;
        const range = { top: first + 1, bottom: first + rest.length, left: column, right: column };
        const value = valueOf(total, total.i) - valueOf(total, total.lines[0] ?? -1);
        return { value, formula: `SUM(${formatRange(range)})` };
      });
    },
  },
  {
    code,
    kind: 'range-short',
    spoil: (book, facts, choose) =>
      leaveOutLast(
        book,
        choose,
        rightTotals(facts, 'named').filter((total) => isRun(total) && isNumbered(total)),
      ),
  },
];
