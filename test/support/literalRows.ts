import { literalCell } from './literalCell';
import type { LiteralCell } from './snapshotOf';

const TARGETS = 'TT | Chỉ tiêu | Đơn vị tính | Kế hoạch | Thực hiện | Tỷ lệ (%)';

/** Rows of cells as they would be typed, parted by `|`: see `literalCell`. */
export function literalRows(...lines: readonly string[]): readonly (readonly LiteralCell[])[] {
  return lines.map((line) => line.split('|').map((cell) => literalCell(cell.trim())));
}

/** A table of targets with its header: TT, name, unit, plan (D), actual (E), percentage (F). */
export function targetRows(...lines: readonly string[]): readonly (readonly LiteralCell[])[] {
  return literalRows(TARGETS, ...lines);
}
