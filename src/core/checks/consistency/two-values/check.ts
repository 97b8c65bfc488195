import { formatCell, type CellRef } from '../../../base/address';
import { compare, decimalsNeeded, round, type Exact } from '../../../base/exact';
import { formatTrimmed } from '../../../figures/formatFigure';
import { convert } from '../../../figures/units';
import type { Snapshot } from '../../../model/snapshot';
import { rowAt } from '../../../sources/rowAt';
import { columnFigures } from '../../../tables/columnFigures';
import type { DataTable, TableColumn, TableKind } from '../../../tables/dataTable';
import { figureColumns } from '../../../tables/figureColumns';
import { outlineOf } from '../../../tables/outline';
import { looseKey } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';

/** Tables in which a name stands for one figure; in lists one name may stand for several. */
const OF_FIGURES: ReadonlySet<TableKind> = new Set<TableKind>([
  'targets',
  'award-counts',
  'standards',
  'statutory',
  'other',
]);
const MOST_DECIMALS = 10;

/**
 * One indicator with two values in two tables. Two columns are taken for the same one only where
 * most of the indicators that they share have the same value: another place, year or plan
 * has other figures throughout.
 */
export const check = defineCheck({
  code: 'consistency/two-values',
  scope: 'cell',
  findings: { differs: 'warning' },
  options: {
    /** Two columns must agree in at least so many indicators … */
    agreeing: 3,
    /** … and in this share of those that both have. */
    share: 0.7,
  },
  missing: 'skip',
  *run({ snapshot, tables }, { options }) {
    const known = tables.filter(({ kind }) => OF_FIGURES.has(kind));
    // The lines of a table that has no column in common with another are never asked for.
    const lines = new Map<DataTable, Lines>();
    const linesIn = (table: DataTable): Lines => {
      const own = lines.get(table) ?? linesOf(table);
      lines.set(table, own);
      return own;
    };
    for (const [i, later] of known.entries()) {
      for (const earlier of known.slice(0, i)) {
        const pairs = columnPairs(snapshot, earlier, later);
        if (pairs.length === 0) continue;
        const shared = sharedLines(linesIn(earlier), linesIn(later));
        if (shared.length <= options.agreeing) continue;
        yield* compareTables(snapshot, { earlier, later, pairs, shared }, options);
      }
    }
  },
});

/** The lines of a table by name. */
interface Lines {
  readonly table: DataTable;
  /** The name of each line, loosely spelt. */
  readonly keys: readonly string[];
  readonly names: ReadonlySet<string>;
}

function linesOf(table: DataTable): Lines {
  const keys = table.rows.map(({ name }) => looseKey(name));
  return { table, keys, names: new Set(keys) };
}

type SharedLine = readonly [earlier: number, later: number];

function sharedLines(earlier: Lines, later: Lines): readonly SharedLine[] {
  // Most names stand in one table only: what they belong under is not asked of them.
  const names = new Set([...later.names].filter((name) => earlier.names.has(name)));
  const places = placesOf(earlier, names);
  const shared: SharedLine[] = [];
  for (const [path, i] of placesOf(later, names)) {
    const other = places.get(path) ?? -1;
    if (other >= 0 && i >= 0) shared.push([other, i]);
  }
  return shared;
}

/** Where each line stands, by its name and those it belongs under; -1 where two have one name. */
function placesOf({ table, keys }: Lines, names: ReadonlySet<string>): ReadonlyMap<string, number> {
  const { parents } = outlineOf(table);
  const places = new Map<string, number>();
  table.rows.forEach(({ name, kind }, i) => {
    if (name === '' || kind === 'heading' || !names.has(keys[i] ?? '')) return;
    let path = '';
    for (let at = i; at >= 0; at = parents[at] ?? -1) path = `${path}›${keys[at] ?? ''}`;
    places.set(path, places.has(path) ? -1 : i);
  });
  return places;
}

/** A figure of a table with its unit. */
interface Value {
  readonly value: Exact;
  readonly unit: string;
}

type Values = (row: number) => Value | undefined;

interface Agreement {
  readonly agreeing: number;
  readonly share: number;
}

/** Two tables with the columns and the lines that they have in common. */
interface Common {
  readonly earlier: DataTable;
  readonly later: DataTable;
  readonly pairs: readonly ColumnPair[];
  readonly shared: readonly SharedLine[];
}

interface ColumnPair {
  readonly column: TableColumn;
  readonly other: TableColumn;
}

function* compareTables(
  snapshot: Snapshot,
  { earlier, later, pairs, shared }: Common,
  options: Agreement,
): Iterable<Remark<'differs'>> {
  for (const { column, other } of pairs) {
    const before = valuesOf(snapshot, earlier, other);
    const after = valuesOf(snapshot, later, column);
    const differing: SharedLine[] = [];
    let agreeing = 0;
    for (const line of shared) {
      const same = isSame(before(line[0]), after(line[1]));
      if (same === true) agreeing += 1;
      else if (same === false) differing.push(line);
    }
    const share = agreeing / Math.max(1, agreeing + differing.length);
    if (agreeing < options.agreeing || share < options.share) continue;
    for (const [i, j] of differing) {
      const place = { table: earlier, row: i, column: other, value: before(i) };
      const found = { table: later, row: j, column, value: after(j) };
      const remark = remarkOn(place, found);
      if (remark !== undefined) yield remark;
    }
  }
}

/** The columns of two tables that may be the same: those of one role, or else of one header. */
function columnPairs(
  snapshot: Snapshot,
  earlier: DataTable,
  later: DataTable,
): readonly ColumnPair[] {
  const others = figureColumns(snapshot, earlier).map((other) => ({
    other,
    key: columnKey(other),
  }));
  // Shares of targets are held against the figures beside them, each in its own table.
  const isChecked = earlier.targets !== undefined && later.targets !== undefined;
  return figureColumns(snapshot, later).flatMap((column) => {
    if (isChecked && isShare(column)) return [];
    const key = columnKey(column);
    return others.filter((each) => each.key === key).map(({ other }) => ({ column, other }));
  });
}

function isShare({ role }: TableColumn): boolean {
  return role === 'printed' || role === 'same-period-percent';
}

function columnKey({ role, leaf }: TableColumn): string {
  return role ?? `› ${looseKey(leaf)}`;
}

function valuesOf(snapshot: Snapshot, table: DataTable, column: TableColumn): Values {
  const figures = columnFigures(snapshot, table, column.column);
  const { targets } = table;
  const unitOf = (row: number | undefined): string => {
    if (isShare(column)) return '%';
    return targets === undefined || row === undefined ? '' : (rowAt(targets, row)?.unit ?? '');
  };
  return (i) => {
    const figure = figures.figure(i);
    if (figure.kind !== 'number' || figure.doubts.length > 0) return undefined;
    const unit = figure.unit === '' ? unitOf(table.rows[i]?.row) : figure.unit;
    return { value: figure.value, unit };
  };
}

/** Whether two figures are the same, one of them perhaps rounded; undefined where unknown. */
function isSame(a: Value | undefined, b: Value | undefined): boolean | undefined {
  if (a === undefined || b === undefined) return undefined;
  const other = convert(b.value, b.unit, a.unit);
  if (other === undefined) return undefined;
  const decimals = Math.min(
    ...[a.value, other].map((value) => decimalsNeeded(value, MOST_DECIMALS)),
  );
  return compare(round(a.value, decimals), round(other, decimals)) === 0;
}

interface Found {
  readonly table: DataTable;
  readonly row: number;
  readonly column: TableColumn;
  readonly value: Value | undefined;
}

function remarkOn(before: Found, found: Found): Remark<'differs'> | undefined {
  if (before.value === undefined || found.value === undefined) return undefined;
  return {
    kind: 'differs',
    sheet: found.table.sheet.name,
    cell: cellOf(found),
    data: {
      indicator: found.table.rows[found.row]?.name ?? '',
      column: found.column.leaf,
      value: shown(found.value),
      otherValue: shown(before.value),
      otherSheet: before.table.sheet.name,
      otherCell: formatCell(cellOf(before)),
    },
  };
}

function cellOf({ table, row, column }: Found): CellRef {
  return { row: table.rows[row]?.row ?? 0, column: column.column };
}

function shown({ value, unit }: Value): string {
  const digits = formatTrimmed(value, MOST_DECIMALS);
  return unit === '' ? digits : `${digits} ${unit}`;
}
