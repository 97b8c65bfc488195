import { formatTrimmed } from '../../../figures/formatFigure';
import type { Snapshot } from '../../../model/snapshot';
import { FIGURE_NUMBER, FIGURE_TEXT, columnFigures } from '../../../tables/columnFigures';
import type { DataTable, TableColumn, TableKind, TableRow } from '../../../tables/dataTable';
import { figureColumns } from '../../../tables/figureColumns';
import { looseKey, tidy } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';
import { isCounted } from '../countedUnit';
import { isPercentColumn } from '../percentColumn';
import { knownUnit, rowUnit } from '../rowUnit';

/** Tables in which every quantity counts something. */
const COUNTING: ReadonlySet<TableKind> = new Set<TableKind>([
  'register',
  'award-counts',
  'blocks',
  'statutory',
]);
/** Changes, balances and what is left may well be below nothing. */
const MAY_BE_NEGATIVE =
  /(?<!\p{L})(?:tăng|giảm|chênh lệch|biến động|so với|cân đối|thặng dư|bội chi|bội thu|lãi|lỗ|lợi nhuận|còn lại|tồn|thiếu(?! n(?:iên|hi))|thừa|hụt|vượt|cơ học|điều chỉnh|điều chuyển|di cư|nhập cư|hoàn (?:thuế|trả|ứng)|thu hồi|khấu trừ|âm)(?!\p{L})/u;
const MONEY = /(?:^| )(?:thu|chi|von|kinh phi|tien|du toan|doanh thu|gia tri|dau tu)(?= |$)/;
const HARVEST = /(?:^| )(?:san luong|dien tich|trong|khai thac)(?= |$)/;
/** A dash before a space is a bullet, not a sign. */
const SIGNED = /^[-−]\d/;

/** A negative figure of what can't be less than none: people, households, awards, money spent. */
export const check = defineCheck({
  code: 'figures/negative',
  scope: 'cell',
  findings: { negative: 'error' },
  options: {},
  missing: 'skip',
  *run({ snapshot, tables }) {
    for (const table of tables) {
      for (const column of figureColumns(snapshot, table)) {
        yield* checkColumn(snapshot, table, column);
      }
    }
  },
});

function* checkColumn(
  snapshot: Snapshot,
  table: DataTable,
  described: TableColumn,
): Iterable<Remark<'negative'>> {
  if (isPercentColumn(described) || mayBeNegative(described.header)) return;
  const { kinds, values, figure } = columnFigures(snapshot, table, described.column);
  for (let i = 0; i < kinds.length; i++) {
    if (!((values[i] ?? 0) < 0)) continue;
    const line = table.rows[i];
    const read = figure(i);
    if (line === undefined || read.kind !== 'number') continue;
    if (kinds[i] !== FIGURE_NUMBER && !(kinds[i] === FIGURE_TEXT && SIGNED.test(read.text)))
      continue;
    const unit = read.unit === '' ? rowUnit(table, line.row) : read.unit;
    if (!isNeverNegative(table, described, line, unit)) continue;
    yield {
      kind: 'negative',
      sheet: table.sheet.name,
      cell: { row: line.row, column: described.column },
      data: { indicator: line.name, text: formatTrimmed(read.value, 6), unit },
    };
  }
}

function mayBeNegative(words: string): boolean {
  return MAY_BE_NEGATIVE.test(tidy(words).toLowerCase()) || /[+±]/.test(words);
}

function isNeverNegative(
  table: DataTable,
  { role }: TableColumn,
  { name }: TableRow,
  unit: string,
): boolean {
  if (mayBeNegative(name.replace(/^[-–—+*•\s]+/, ''))) return false;
  if (isCounted(unit)) return true;
  const counts = role === 'quantity' || role === 'total' || role === 'part' || role === undefined;
  if (COUNTING.has(table.kind) && counts && unit === '') return true;
  switch (knownUnit(unit)?.dimension) {
    case 'dong':
      return MONEY.test(looseKey(name));
    case 'mass':
    case 'area':
      return HARVEST.test(looseKey(name));
    default:
      return false;
  }
}
