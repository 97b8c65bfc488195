import type { Figure } from '../../../figures/figure';
import { formatTrimmed } from '../../../figures/formatFigure';
import type { SourceCell, TargetRow } from '../../../sources/targetTable';
import { defineCheck, type Remark } from '../../definition';

type Kind = 'undecided' | 'settled';

/** Figures that can be read in two ways: which was chosen and why, or that nothing decides. */
export const check = defineCheck({
  code: 'figures/ambiguous-reading',
  scope: 'cell',
  findings: { undecided: 'warning', settled: 'info' },
  options: {},
  missing: 'skip',
  *run({ targets }) {
    for (const { sheet, rows } of targets) {
      for (const row of rows) yield* readRow(sheet, row);
    }
  },
});

function* readRow(sheet: string, row: TargetRow): Iterable<Remark<Kind>> {
  const settled = new Set(row.readings.map((reading) => reading.cell));
  for (const { cell, chosen, rejected, because } of row.readings) {
    yield {
      kind: 'settled',
      sheet,
      cell: { row: cell.row, column: cell.column },
      data: {
        indicator: row.indicator,
        text: cell.figure.text,
        chosen: valueText(chosen),
        rejected: valueText(rejected),
        because,
      },
    };
  }
  for (const cell of [row.target, row.actual]) {
    if (cell === undefined || settled.has(cell)) continue;
    const remark = unsettled(sheet, row, cell);
    if (remark !== undefined) yield remark;
  }
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
