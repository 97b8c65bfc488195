import { decimalsNeeded, equals, round } from '../../../base/exact';
import type { Figure } from '../../../figures/figure';
import { formatTrimmed } from '../../../figures/formatFigure';
import { convert, isMultipleOf } from '../../../figures/units';
import { cellKey } from '../../../model/cells';
import type { Fix } from '../../../model/finding';
import type { Snapshot } from '../../../model/snapshot';
import { FIGURE_OTHER, FIGURE_TEXT, columnFigures } from '../../../tables/columnFigures';
import type { DataTable, TableRow } from '../../../tables/dataTable';
import { figureColumns } from '../../../tables/figureColumns';
import { defineCheck, type Remark } from '../../definition';
import { doubtfulCells } from '../doubtfulCells';
import { numberFix } from '../numberFix';
import { isPercentColumn } from '../percentColumn';
import { compareUnits, rowUnit } from '../rowUnit';

type Kind = 'column' | 'pair';

/** More decimals than this and the figure was not meant to be converted. */
const MOST_DECIMALS = 6;

/** A figure in another size of unit than its row: triệu đồng among tỷ đồng, ‰ among %. */
export const check = defineCheck({
  code: 'figures/unit-mismatch',
  scope: 'cell',
  findings: { column: 'warning', pair: 'info' },
  options: {},
  missing: 'skip',
  *run({ snapshot, tables }) {
    for (const table of tables) yield* checkTable(snapshot, table);
  },
});

/** A figure that carries its own unit. */
interface Measured {
  readonly column: number;
  readonly figure: Figure;
  readonly unit: string;
}

function* checkTable(snapshot: Snapshot, table: DataTable): Iterable<Remark<Kind>> {
  const byRow = new Map<number, Measured[]>();
  for (const described of figureColumns(snapshot, table)) {
    if (isPercentColumn(described)) continue;
    const { column, kinds, figure } = columnFigures(snapshot, table, described.column);
    kinds.forEach((kind, i) => {
      if (kind !== FIGURE_TEXT && kind !== FIGURE_OTHER) return;
      const read = figure(i);
      if (!('unit' in read) || read.unit === '') return;
      const measured = byRow.get(i) ?? [];
      byRow.set(i, measured);
      measured.push({ column, figure: read, unit: read.unit });
    });
  }
  for (const [i, measured] of byRow) {
    const line = table.rows[i];
    if (line === undefined) continue;
    const unit = rowUnit(table, line.row);
    yield* unit === ''
      ? pairs(table, line, measured)
      : misfits(snapshot, table, line, measured, unit);
  }
}

/** Figures against the unit that the row's column of units gives. */
function* misfits(
  snapshot: Snapshot,
  table: DataTable,
  line: TableRow,
  measured: readonly Measured[],
  wanted: string,
): Iterable<Remark<Kind>> {
  for (const { column, figure, unit } of measured) {
    if (!isAnotherSize(unit, wanted)) continue;
    const converted = figure.kind === 'number' ? convert(figure.value, unit, wanted) : undefined;
    const fix = fixOf(snapshot, table, line.row, column, figure, wanted);
    yield {
      kind: 'column',
      sheet: table.sheet.name,
      cell: { row: line.row, column },
      data: {
        indicator: line.name,
        text: figure.text,
        unit,
        wanted,
        converted: converted === undefined ? null : formatTrimmed(converted, MOST_DECIMALS),
      },
      ...(fix === undefined ? {} : { fix }),
    };
  }
}

/** Figures of one row against each other, where no column says what the unit is. */
function* pairs(
  table: DataTable,
  line: TableRow,
  measured: readonly Measured[],
): Iterable<Remark<Kind>> {
  const [first, ...others] = measured;
  if (first === undefined) return;
  for (const { column, figure, unit } of others) {
    if (!isAnotherSize(unit, first.unit)) continue;
    yield {
      kind: 'pair',
      sheet: table.sheet.name,
      cell: { row: line.row, column },
      data: {
        indicator: line.name,
        text: figure.text,
        unit,
        other: first.figure.text,
        wanted: first.unit,
      },
    };
  }
}

/** Of one kind but another size; "1,15 nghìn người" says in words how many người it is. */
function isAnotherSize(unit: string, wanted: string): boolean {
  if (compareUnits(unit, wanted) !== 'scaled') return false;
  return !isMultipleOf(unit, wanted) && !isMultipleOf(wanted, unit);
}

function fixOf(
  snapshot: Snapshot,
  table: DataTable,
  row: number,
  column: number,
  figure: Figure,
  wanted: string,
): Fix | undefined {
  if (figure.kind !== 'number' || figure.doubts.length > 0) return undefined;
  if (doubtfulCells(table).has(cellKey(row, column))) return undefined;
  const value = convert(figure.value, figure.unit, wanted);
  if (value === undefined || !equals(round(value, MOST_DECIMALS), value)) return undefined;
  const decimals = decimalsNeeded(value, MOST_DECIMALS);
  return numberFix(snapshot, table.sheet, { row, column, value, decimals });
}
