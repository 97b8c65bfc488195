import type { Snapshot } from '../model/snapshot';
import { looseKey } from '../text/fold';
import { FIGURE_BLANK, FIGURE_NUMBER, FIGURE_TEXT, columnFigures } from './columnFigures';
import type { ColumnRole } from './columnRole';
import type { DataTable, TableColumn } from './dataTable';

const FIGURES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'target',
  'actual',
  'same-period',
  'printed',
  'same-period-percent',
  'quantity',
  'total',
  'part',
  'money',
]);
/** A column without a known role holds figures where this share of its filled cells are. */
const MOSTLY = 0.6;
/** Digits that name somebody or something: nothing to count or to add up. */
const IDENTIFIER =
  /^(?:(?:so )?(?:dien thoai|dt|sdt|di dong|fax|cccd|cmnd|cmt|can cuoc.*|tai khoan|bhxh|so bhxh|ho chieu|the.*)|ma(?: .*)?|nam(?: (?:sinh|thanh lap|cong nhan|dat|hoan thanh|bat dau|ket thuc|vao .*))?|so (?:hieu|ki hieu|quiet dinh|qd|van ban|to trinh|thu tu).*)$/;

const KNOWN = new WeakMap<DataTable, readonly TableColumn[]>();

/** The columns that hold figures: by their role, or, without one, by what is in them. */
export function figureColumns(snapshot: Snapshot, table: DataTable): readonly TableColumn[] {
  const known = KNOWN.get(table);
  if (known !== undefined) return known;
  const columns = table.columns.filter(({ column, role, leaf }) =>
    role === undefined
      ? !namesThings(leaf) && mostlyFigures(snapshot, table, column)
      : FIGURES.has(role) && !(role === 'quantity' && namesThings(leaf)),
  );
  KNOWN.set(table, columns);
  return columns;
}

/** "Số điện thoại", "Năm sinh", "Mã đơn vị"; "Năm 2025" heads a year's figures. */
function namesThings(leaf: string): boolean {
  return IDENTIFIER.test(looseKey(leaf));
}

function mostlyFigures(snapshot: Snapshot, table: DataTable, column: number): boolean {
  const { kinds } = columnFigures(snapshot, table, column);
  let filled = 0;
  let figures = 0;
  for (const kind of kinds) {
    if (kind !== FIGURE_BLANK) filled += 1;
    if (kind === FIGURE_NUMBER || kind === FIGURE_TEXT) figures += 1;
  }
  return figures > 0 && figures >= filled * MOSTLY;
}
