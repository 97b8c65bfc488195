import { formatCell } from '../../../base/address';
import { assertPresent } from '../../../base/assert';
import { formatTrimmed } from '../../../figures/formatFigure';
import { isMultiplied } from '../../../figures/units';
import { findSheet } from '../../../model/cells';
import type { Fix } from '../../../model/finding';
import type { SheetSnapshot, Snapshot } from '../../../model/snapshot';
import { LINE_SHORT, linesWith } from '../../../sources/targetNumbers';
import { defineCheck } from '../../definition';
import { fixCells } from '../../fix';
import { lostZeros, type LostZero } from '../lostZero';
import { numberFix } from '../numberFix';

/** Figures of thousands whose last zeros a spreadsheet dropped: 17.680 that became 17,68. */
export const check = defineCheck({
  code: 'figures/trailing-zero-lost',
  scope: 'cell',
  findings: { text: 'warning', number: 'warning' },
  options: {},
  missing: 'skip',
  *run({ snapshot, targets }) {
    for (const table of targets) {
      const sheet = assertPresent(findSheet(snapshot, table.sheet), table.sheet);
      for (const row of linesWith(table, LINE_SHORT)) {
        for (const lost of lostZeros(row)) {
          const { cell, stands, restored, because } = lost;
          const fix = fixOf(snapshot, sheet, lost);
          yield {
            kind: typeof cell.value === 'number' ? 'number' : 'text',
            sheet: table.sheet,
            cell: { row: cell.row, column: cell.column },
            data: {
              indicator: row.indicator,
              text: typeof cell.value === 'number' ? formatTrimmed(stands, 2) : cell.figure.text,
              restored: formatTrimmed(restored, 0),
              because,
            },
            ...(fix === undefined ? {} : { fix }),
          };
        }
      }
    }
  },
});

/** What the row's percentage or other figure proves is written; a mere count is asked about. */
function fixOf(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  { cell, restored, because }: LostZero,
): Fix | undefined {
  if (because === 'counted') return undefined;
  const { row, column, figure, value } = cell;
  if (figure.kind === 'number' && figure.unit === '') {
    return numberFix(snapshot, sheet, { row, column, value: restored, decimals: 0 });
  }
  // "17.68 nghìn tấn" already says its thousands.
  if ('unit' in figure && isMultiplied(figure.unit)) return undefined;
  const doubt = figure.doubts.find(({ code }) => code === 'decimal-point');
  if (typeof value !== 'string' || doubt === undefined || cell.hasFormula) return undefined;
  const to = value.replace(doubt.detail, formatTrimmed(restored, 0));
  return fixCells(snapshot, sheet, {
    code: 'fix/rewrite-text',
    data: { cell: formatCell(cell), to },
    changes: [{ row, column, content: to }],
  });
}
