import { findSheet, readValue } from '../../../model/cells';
import type { SheetSnapshot } from '../../../model/snapshot';
import { parseMethod, type Method } from '../../../indicators/method';
import { nameHints } from '../../../indicators/nameHints';
import { columnOf, type TargetRow } from '../../../sources/targetTable';
import { tidy } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';

type Kind = 'falls' | 'rises' | 'reduction';

/** "Tăng …", "Nâng …" at the head of a name; "tăng" elsewhere may be of what should not rise. */
const RISES = /^[-–—+•*\s]*(?:tăng|nâng|phấn đấu tăng|phát triển thêm)(?:\s|$)/iu;

/** Whether the method given in the line goes the way that the indicator's name says. */
export const check = defineCheck({
  code: 'arithmetic/direction',
  scope: 'row',
  findings: { falls: 'warning', rises: 'warning', reduction: 'info' },
  options: {},
  missing: 'skip',
  *run({ snapshot, targets }) {
    for (const table of targets) {
      const column = columnOf(table, 'method');
      const sheet = findSheet(snapshot, table.sheet);
      if (column === undefined || sheet === undefined) continue;
      for (const row of table.rows) {
        const method = methodIn(sheet, row, column);
        const kind = method === undefined ? undefined : contradiction(row, method);
        if (method === undefined || kind === undefined) continue;
        yield remarkOf(table.sheet, row, column, method, kind);
      }
    }
  },
});

function methodIn(sheet: SheetSnapshot, { row }: TargetRow, column: number): Method | undefined {
  const value = readValue(sheet, row, column);
  return typeof value === 'string' ? parseMethod(tidy(value)) : undefined;
}

function contradiction({ indicator, targetFigure }: TargetRow, method: Method): Kind | undefined {
  const lessIsBetter = method === 'thap' || method === 'thap-tuyen-tinh';
  const hint = nameHints(indicator).method;
  const atMost =
    targetFigure.kind === 'bound' &&
    (targetFigure.relation === 'at-most' || targetFigure.relation === 'less-than');
  if (method === 'cao') return hint === 'thap' || atMost ? 'falls' : undefined;
  if (!lessIsBetter || atMost || hint === 'thap') return undefined;
  if (RISES.test(indicator)) return 'rises';
  return hint === 'cao' ? 'reduction' : undefined;
}

function remarkOf(
  sheet: string,
  { row, indicator, targetFigure }: TargetRow,
  column: number,
  method: Method,
  kind: Kind,
): Remark<Kind> {
  return {
    kind,
    sheet,
    cell: { row, column },
    data: { indicator, method, target: targetFigure.text },
  };
}
