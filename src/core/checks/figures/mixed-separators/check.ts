import { formatCell } from '../../../base/address';
import type { NumberFigure } from '../../../figures/figure';
import { formatNumber } from '../../../figures/formatFigure';
import { readFormula, readValue } from '../../../model/cells';
import type { Fix } from '../../../model/finding';
import type { Snapshot } from '../../../model/snapshot';
import { columnFigures } from '../../../tables/columnFigures';
import type { DataTable } from '../../../tables/dataTable';
import { figureColumns } from '../../../tables/figureColumns';
import { defineCheck, type Remark } from '../../definition';
import { fixCells } from '../../fix';
import { mixedSeparators, type Stray } from '../mixedSeparators';

type Kind = 'decimal' | 'thousands';

/** Points, commas and spaces used in two ways in one column of texts. */
export const check = defineCheck({
  code: 'figures/mixed-separators',
  scope: 'cell',
  findings: { decimal: 'warning', thousands: 'info' },
  options: {},
  missing: 'skip',
  *run({ snapshot, tables }) {
    for (const table of tables) {
      for (const { column, leaf } of figureColumns(snapshot, table)) {
        yield* checkColumn(snapshot, table, column, leaf);
      }
    }
  },
});

function* checkColumn(
  snapshot: Snapshot,
  table: DataTable,
  column: number,
  header: string,
): Iterable<Remark<Kind>> {
  const { figure } = columnFigures(snapshot, table, column);
  for (const [i, stray] of mixedSeparators(snapshot, table, column)) {
    const line = table.rows[i];
    const read = figure(i);
    if (line === undefined || read.kind !== 'number') continue;
    const wanted = writtenAs(read, stray);
    const fix = fixOf(snapshot, table, { row: line.row, column }, stray, wanted);
    yield {
      kind: stray.kind,
      sheet: table.sheet.name,
      cell: { row: line.row, column },
      data: {
        indicator: line.name,
        text: read.text,
        wanted,
        column: header,
        marks: stray.marks,
        groups: stray.groups,
      },
      ...(fix === undefined ? {} : { fix }),
    };
  }
}

/** The number with the separators of its column. */
function writtenAs({ value, decimals }: NumberFigure, { marks, groups }: Stray): string {
  const vietnamese = formatNumber(value, decimals);
  if (groups === 'space') {
    const spaced = vietnamese.replaceAll('.', ' ');
    return marks === 'english' ? spaced.replace(',', '.') : spaced;
  }
  return marks === 'english'
    ? vietnamese.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'))
    : vietnamese;
}

/** Only the Vietnamese way is written: the English one would raise the doubt that it settles. */
function fixOf(
  snapshot: Snapshot,
  { sheet }: DataTable,
  cell: { readonly row: number; readonly column: number },
  { marks, numeral }: Stray,
  wanted: string,
): Fix | undefined {
  const value = readValue(sheet, cell.row, cell.column);
  const isFormula = readFormula(sheet, cell.row, cell.column) !== undefined;
  if (marks === 'english' || isFormula || typeof value !== 'string') return undefined;
  const to = value.replace(numeral, wanted);
  if (to === value) return undefined;
  return fixCells(snapshot, sheet, {
    code: 'fix/rewrite-text',
    data: { cell: formatCell(cell), to },
    changes: [{ ...cell, content: to }],
  });
}
