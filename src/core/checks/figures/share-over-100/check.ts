import { HUNDRED, compare, toNumber, type Exact } from '../../../base/exact';
import type { Figure } from '../../../figures/figure';
import { formatTrimmed } from '../../../figures/formatFigure';
import { convert } from '../../../figures/units';
import type { Snapshot } from '../../../model/snapshot';
import {
  FIGURE_NUMBER,
  FIGURE_OTHER,
  FIGURE_TEXT,
  columnFigures,
  type ColumnFigures,
} from '../../../tables/columnFigures';
import type { DataTable, TableColumn, TableRow } from '../../../tables/dataTable';
import { figureColumns } from '../../../tables/figureColumns';
import { defineCheck, type Remark } from '../../definition';
import { knownUnit, rowUnit } from '../rowUnit';
import { namesShare } from '../shareName';

type Kind = 'over-100' | 'part-over-whole';

/** Rounded shares of a total add up to a little more than it. */
const MOST_OF_TOTAL = 100.5;

/** A part of a whole that is more than the whole: a share above 100%, 17 out of 16. */
export const check = defineCheck({
  code: 'figures/share-over-100',
  scope: 'cell',
  findings: { 'over-100': 'error', 'part-over-whole': 'error' },
  options: {},
  missing: 'skip',
  *run({ snapshot, tables }) {
    for (const table of tables) {
      const columns = figureColumns(snapshot, table);
      const isShareLine = shareLines(table);
      for (const column of columns) {
        yield* checkColumn(snapshot, table, columns, column, isShareLine);
      }
    }
  },
});

/** Whether a line of the table is named as a share, decided once for all columns. */
function shareLines({ rows }: DataTable): (i: number) => boolean {
  const known = new Int8Array(rows.length);
  return (i) => {
    if (known[i] === 0) known[i] = namesShare(rows[i]?.name ?? '') ? 1 : -1;
    return known[i] === 1;
  };
}

function* checkColumn(
  snapshot: Snapshot,
  table: DataTable,
  columns: readonly TableColumn[],
  described: TableColumn,
  isShareLine: (i: number) => boolean,
): Iterable<Remark<Kind>> {
  const figures = columnFigures(snapshot, table, described.column);
  const { kinds, values } = figures;
  const isShareColumn = namesShare(described.leaf);
  const holdsOwn = described.role !== 'printed' && described.role !== 'same-period-percent';
  if (!isShareColumn && !holdsOwn) return;
  const inPercent = isShareColumn && described.leaf.includes('%');
  const target = columns.find(({ role }) => role === 'target');
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds[i];
    const isNumber = kind === FIGURE_NUMBER || kind === FIGURE_TEXT;
    if (isNumber ? !((values[i] ?? 0) > 100) : kind !== FIGURE_OTHER) continue;
    const line = table.rows[i];
    if (line === undefined || !(isShareColumn || isShareLine(i))) continue;
    const unit = inPercent ? '%' : unitFor(snapshot, table, target, line, i);
    const remark = remarkOn(table, described, figures, line, i, unit);
    if (remark !== undefined) yield remark;
  }
}

/** The unit of a figure that carries none: the row's, or that of its target. */
function unitFor(
  snapshot: Snapshot,
  table: DataTable,
  target: TableColumn | undefined,
  { row }: TableRow,
  i: number,
): string {
  const own = rowUnit(table, row);
  if (own !== '' || target === undefined) return own;
  return ownUnit(columnFigures(snapshot, table, target.column).figure(i));
}

function ownUnit(figure: Figure): string {
  return 'unit' in figure ? figure.unit : '';
}

function remarkOn(
  table: DataTable,
  { column }: TableColumn,
  { figure }: ColumnFigures,
  line: TableRow,
  i: number,
  unit: string,
): Remark<Kind> | undefined {
  const read = figure(i);
  const place = { sheet: table.sheet.name, cell: { row: line.row, column } };
  if (read.kind === 'fraction') {
    if (compare(read.numerator, read.denominator) <= 0) return undefined;
    const data = { indicator: line.name, text: read.text };
    return { kind: 'part-over-whole', ...place, data };
  }
  const value = highEnd(read);
  const inUnit = ownUnit(read) === '' ? unit : ownUnit(read);
  if (value === undefined || knownUnit(inUnit)?.dimension !== 'percent') return undefined;
  const percent = convert(value, inUnit, '%');
  if (percent === undefined || compare(percent, HUNDRED) <= 0) return undefined;
  const isTotal = line.kind === 'total' && toNumber(percent) <= MOST_OF_TOTAL;
  if (isTotal) return undefined;
  return {
    kind: 'over-100',
    ...place,
    data: { indicator: line.name, text: read.text, percent: formatTrimmed(percent, 4) },
  };
}

function highEnd(read: Figure): Exact | undefined {
  switch (read.kind) {
    case 'number':
    case 'bound':
      return read.value;
    case 'between':
      return read.high;
    default:
      return undefined;
  }
}
