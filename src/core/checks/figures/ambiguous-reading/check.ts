import { assertPresent } from '../../../base/assert';
import type { Figure } from '../../../figures/figure';
import { formatTrimmed } from '../../../figures/formatFigure';
import { findSheet } from '../../../model/cells';
import type { Fix } from '../../../model/finding';
import type { SheetSnapshot, Snapshot } from '../../../model/snapshot';
import type { Reading, SourceCell, TargetRow } from '../../../sources/targetTable';
import { LINE_DOUBTS, linesWith } from '../../../sources/targetNumbers';
import { defineCheck, type Remark } from '../../definition';
import { lostZeros } from '../lostZero';
import { numberFix } from '../numberFix';

type Kind = 'undecided' | 'settled';

/**
 * Figures that can be read in two ways: which was chosen and why, or that nothing decides. Those
 * that lost a zero are `figures/trailing-zero-lost`.
 */
export const check = defineCheck({
  code: 'figures/ambiguous-reading',
  scope: 'cell',
  findings: { undecided: 'warning', settled: 'info' },
  options: {},
  missing: 'skip',
  *run({ snapshot, targets }) {
    for (const table of targets) {
      const sheet = assertPresent(findSheet(snapshot, table.sheet), table.sheet);
      for (const row of linesWith(table, LINE_DOUBTS)) yield* readRow(snapshot, sheet, row);
    }
  },
});

function* readRow(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  row: TargetRow,
): Iterable<Remark<Kind>> {
  const settled = row.readings.map((reading) => reading.cell);
  const lost = settled.length === 0 ? [] : lostZeros(row).map(({ cell }) => cell);
  for (const reading of row.readings) {
    const { cell, chosen, rejected, because } = reading;
    if (lost.includes(cell)) continue;
    const fix = fixOf(snapshot, sheet, reading);
    yield {
      kind: 'settled',
      sheet: sheet.name,
      cell: { row: cell.row, column: cell.column },
      data: {
        indicator: row.indicator,
        text: cell.figure.text,
        chosen: valueText(chosen),
        rejected: valueText(rejected),
        because,
      },
      ...(fix === undefined ? {} : { fix }),
    };
  }
  for (const cell of [row.target, row.actual]) {
    if (cell === undefined || settled.includes(cell)) continue;
    const remark = unsettled(sheet.name, row, cell);
    if (remark !== undefined) yield remark;
  }
}

/** The number itself leaves no doubt; only the printed percentage makes it certain. */
function fixOf(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  { cell, chosen, because }: Reading,
): Fix | undefined {
  if (because !== 'printed' || chosen.kind !== 'number' || chosen.unit !== '') return undefined;
  const { row, column } = cell;
  return numberFix(snapshot, sheet, {
    row,
    column,
    value: chosen.value,
    decimals: chosen.decimals,
  });
}

function unsettled(sheet: string, row: TargetRow, cell: SourceCell): Remark<Kind> | undefined {
  const doubt = cell.figure.doubts.find((candidate) => candidate.alternative !== undefined);
  if (doubt?.alternative === undefined) return undefined;
  return {
    kind: 'undecided',
    sheet,
    cell: { row: cell.row, column: cell.column },
    data: {
      indicator: row.indicator,
      text: cell.figure.text,
      chosen: valueText(cell.figure),
      rejected: formatTrimmed(doubt.alternative, 6),
      because: 'nothing',
    },
  };
}

function valueText(figure: Figure): string {
  return figure.kind === 'number' || figure.kind === 'bound'
    ? formatTrimmed(figure.value, 6)
    : figure.text;
}
