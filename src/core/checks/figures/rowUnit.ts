import { contains } from '../../base/address';
import { equals } from '../../base/exact';
import { unitOf, type Unit } from '../../figures/units';
import { readValue } from '../../model/cells';
import type { CellValue } from '../../model/snapshot';
import { columnWith, type DataTable } from '../../tables/dataTable';
import { tidy } from '../../text/fold';

const MOST_KNOWN = 10_000;
const KNOWN = new Map<string, Unit | undefined>();

/** `unitOf`, remembered: the same few units stand in every row. */
export function knownUnit(text: string): Unit | undefined {
  if (KNOWN.has(text)) return KNOWN.get(text);
  const unit = unitOf(text);
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(text, unit);
  return unit;
}

/** The unit that the table's column of units gives a row, also where one is merged down; '' if none. */
export function rowUnit(table: DataTable, row: number): string {
  const column = columnWith(table, 'unit')?.column;
  if (column === undefined) return '';
  const own = textOf(readValue(table.sheet, row, column));
  if (own !== '') return own;
  const merge = table.sheet.merges.find((range) => contains(range, { row, column }));
  return merge?.left === column && merge.right === column
    ? textOf(readValue(table.sheet, merge.top, column))
    : '';
}

function textOf(value: CellValue): string {
  return typeof value === 'string' ? tidy(value) : '';
}

/** How two units compare: the same, of one kind but another size, or not to be compared. */
export function compareUnits(a: string, b: string): 'same' | 'scaled' | 'other' {
  const one = knownUnit(a);
  const two = knownUnit(b);
  if (one === undefined || two === undefined) return 'other';
  if (one.dimension !== two.dimension || one.per !== two.per) return 'other';
  return equals(one.scale, two.scale) ? 'same' : 'scaled';
}
