import { fold } from '../text/fold';
import { settleDoubts } from './settleDoubts';
import type { TargetRow, TargetTable } from './targetTable';

/**
 * An annex prints no cách tính and no số kỳ; its lines mean what the source's lines mean. Gives
 * the table with what its own lines leave open taken from the lines of the same number and name
 * in `source`, in order.
 */
export function borrowSteering(table: TargetTable, source: TargetTable): TargetTable {
  const waiting = new Map<string, TargetRow[]>();
  for (const row of source.rows) {
    const key = keyOf(row);
    waiting.set(key, [...(waiting.get(key) ?? []), row]);
  }
  const rows = table.rows.map((row) => {
    const [lender] = waiting.get(keyOf(row))?.splice(0, 1) ?? [];
    return lender === undefined ? row : steered(row, lender);
  });
  return { ...table, rows };
}

function keyOf({ number, indicator }: TargetRow): string {
  return `${number}\n${fold(indicator)}`;
}

function steered(row: TargetRow, lender: TargetRow): TargetRow {
  const method = row.method ?? lender.method;
  const periods = row.periods ?? lender.periods;
  if (method === row.method && periods === row.periods) return row;
  const { target, actual, printed, unit } = row;
  const settled = settleDoubts({ target, actual, printed, unit, method, periods });
  return {
    ...row,
    method,
    periods,
    targetFigure: settled.target,
    actualFigure: settled.actual,
    readings: settled.readings,
  };
}
