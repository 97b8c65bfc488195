import type { Snapshot } from '../../../model/snapshot';
import { columnFigures } from '../../../tables/columnFigures';
import type { DataTable, TableColumn } from '../../../tables/dataTable';
import { compare } from '../../../base/exact';
import { looseKey, tidy } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';
import { cellsOfColumn } from '../../dates/places';

type Kind = 'not-reached' | 'reached';

const CRITERIA = /\b(?:tieu chi|chi tieu)\b/;
const REACHED =
  /^(?:da )?(?:dat|duoc cong nhan dat|hoan thanh)(?: (?:chuan|du|tat ca|100|toan bo)\b.*)?$/;
const MISSED = /^(?:chua|khong|dang)\b.*\b(?:dat|cong nhan|hoan thanh|phan dau)\b/;

/**
 * A unit that met n of N criteria, and the word beside it: "đạt chuẩn" at 17/19, "chưa đạt" at
 * 19/19. Only where the column of n/N says that it counts criteria: elsewhere 17/19 may well
 * be what was planned.
 */
export const check = defineCheck({
  code: 'consistency/status',
  scope: 'row',
  findings: { 'not-reached': 'warning', reached: 'warning' },
  options: {},
  missing: 'skip',
  *run({ snapshot, tables }) {
    for (const table of tables) {
      const criteria = table.columns.filter(
        ({ column, header }) => column !== table.nameColumn && CRITERIA.test(looseKey(header)),
      );
      if (criteria.length === 0) continue;
      const words = table.columns.filter((column) => holdsStatus(table, column));
      for (const column of criteria) {
        for (const status of words) {
          if (status !== column) yield* compareColumns(snapshot, table, column, status);
        }
      }
    }
  },
});

/** "Kết quả", "Đánh giá", "Tình trạng": a column of words about the line. */
function holdsStatus({ numberColumn, nameColumn }: DataTable, column: TableColumn): boolean {
  if (column.column === numberColumn || column.column === nameColumn) return false;
  return /\b(?:ket qua|danh gia|tinh trang|trang thai|muc dat|xep loai|ghi chu|dat chuan)\b/.test(
    looseKey(column.header),
  );
}

function* compareColumns(
  snapshot: Snapshot,
  table: DataTable,
  criteria: TableColumn,
  status: TableColumn,
): Iterable<Remark<Kind>> {
  for (const { row, line, value } of cellsOfColumn(table, status.column)) {
    // What begins with a digit is a figure: in most columns of results all are.
    if (typeof value !== 'string' || /^\d/.test(value)) continue;
    const key = looseKey(value);
    const isReached = REACHED.test(key);
    if (!isReached && !MISSED.test(key)) continue;
    const figures = columnFigures(snapshot, table, criteria.column);
    const figure = figures.figure(line);
    if (figure.kind !== 'fraction') continue;
    const isWhole = compare(figure.numerator, figure.denominator) >= 0;
    if (isWhole === isReached) continue;
    yield {
      kind: isReached ? 'not-reached' : 'reached',
      sheet: table.sheet.name,
      cell: { row, column: status.column },
      data: {
        indicator: table.rows[line]?.name ?? '',
        said: tidy(value),
        fraction: figure.text,
      },
    };
  }
}
