import { cellKey } from '../../../model/cells';
import type { NumberFigure } from '../../../figures/figure';
import type { Fix } from '../../../model/finding';
import type { Snapshot } from '../../../model/snapshot';
import {
  FIGURE_NUMBER,
  FIGURE_OTHER,
  FIGURE_TEXT,
  columnFigures,
  type ColumnFigures,
} from '../../../tables/columnFigures';
import type { DataTable } from '../../../tables/dataTable';
import { figureColumns } from '../../../tables/figureColumns';
import { defineCheck, type Remark } from '../../definition';
import { doubtfulCells } from '../doubtfulCells';
import { numberFix } from '../numberFix';
import { compareUnits, knownUnit, rowUnit } from '../rowUnit';

type Kind = 'repeated' | 'alone';

/** A unit inside a cell of a column that otherwise holds plain numbers. */
export const check = defineCheck({
  code: 'figures/unit-in-cell',
  scope: 'cell',
  findings: { repeated: 'info', alone: 'info' },
  options: {
    /** Up to so many cells with units for each plain number: more is the column's own way. */
    strayShare: 0.5,
  },
  missing: 'skip',
  *run({ snapshot, tables }, { options }) {
    for (const table of tables) {
      const columns = figureColumns(snapshot, table).map(({ column }) =>
        columnFigures(snapshot, table, column),
      );
      for (const column of columns) {
        const measured = unitsAmongNumbers(column, options.strayShare);
        for (const i of measured) {
          const remark = remarkOn(snapshot, table, columns, column, i);
          if (remark !== undefined) yield remark;
        }
      }
    }
  },
});

/** Rows whose figure carries a unit, where the column mostly holds plain numbers. */
function unitsAmongNumbers({ kinds, figure }: ColumnFigures, share: number): readonly number[] {
  const measured: number[] = [];
  let plain = 0;
  kinds.forEach((kind, i) => {
    if (kind === FIGURE_NUMBER) plain += 1;
    if (kind !== FIGURE_TEXT) return;
    const read = figure(i);
    if (read.kind === 'number' && read.unit !== '') measured.push(i);
    else plain += 1;
  });
  return measured.length <= plain * share ? measured : [];
}

function remarkOn(
  snapshot: Snapshot,
  table: DataTable,
  columns: readonly ColumnFigures[],
  own: ColumnFigures,
  i: number,
): Remark<Kind> | undefined {
  const line = table.rows[i];
  const read = own.figure(i);
  if (line === undefined || read.kind !== 'number') return undefined;
  // Per cent and per mille are the matter of figures/mixed-percent-format.
  if (knownUnit(read.unit)?.dimension === 'percent') return undefined;
  const unit = rowUnit(table, line.row);
  const shared = {
    sheet: table.sheet.name,
    cell: { row: line.row, column: own.column },
    data: { indicator: line.name, text: read.text, unit: read.unit },
  };
  if (unit === '') {
    const isWayOfRow = columns.some((other) => other !== own && hasUnit(other, i));
    return isWayOfRow ? undefined : { kind: 'alone', ...shared };
  }
  // Another unit than the row's is the matter of figures/unit-mismatch and figures/incomparable.
  if (compareUnits(read.unit, unit) !== 'same') return undefined;
  const fix = fixOf(snapshot, table, line.row, own.column, read);
  return { kind: 'repeated', ...shared, ...(fix === undefined ? {} : { fix }) };
}

function hasUnit({ kinds, figure }: ColumnFigures, i: number): boolean {
  if (kinds[i] !== FIGURE_TEXT && kinds[i] !== FIGURE_OTHER) return false;
  const read = figure(i);
  return 'unit' in read && read.unit !== '';
}

function fixOf(
  snapshot: Snapshot,
  table: DataTable,
  row: number,
  column: number,
  { value, decimals, doubts }: NumberFigure,
): Fix | undefined {
  if (doubts.length > 0 || doubtfulCells(table).has(cellKey(row, column))) return undefined;
  return numberFix(snapshot, table.sheet, { row, column, value, decimals });
}
