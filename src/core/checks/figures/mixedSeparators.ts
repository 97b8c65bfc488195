import { cellKey } from '../../model/cells';
import type { Snapshot } from '../../model/snapshot';
import { FIGURE_TEXT, columnFigures } from '../../tables/columnFigures';
import type { DataTable } from '../../tables/dataTable';
import { doubtfulCells } from './doubtfulCells';
import { separatorsOf, type Separators } from './separators';

/** A text of a column that is written in another way than most of the column. */
export interface Stray {
  readonly kind: 'decimal' | 'thousands';
  readonly numeral: string;
  /** How the column does it. */
  readonly marks: 'vietnamese' | 'english';
  readonly groups: 'point' | 'space' | 'comma';
}

const NONE: ReadonlyMap<number, Stray> = new Map();
const KNOWN = new WeakMap<DataTable, Map<number, ReadonlyMap<number, Stray>>>();

/**
 * The texts of a column (by index in the table's rows) that use separators in another way than
 * the column does; where the column is undecided the Vietnamese way, points for thousands.
 */
export function mixedSeparators(
  snapshot: Snapshot,
  table: DataTable,
  column: number,
): ReadonlyMap<number, Stray> {
  const known = KNOWN.get(table) ?? new Map<number, ReadonlyMap<number, Stray>>();
  KNOWN.set(table, known);
  const strays = known.get(column) ?? findStrays(snapshot, table, column);
  known.set(column, strays);
  return strays;
}

function findStrays(
  snapshot: Snapshot,
  table: DataTable,
  column: number,
): ReadonlyMap<number, Stray> {
  const { kinds, figure } = columnFigures(snapshot, table, column);
  if (!kinds.includes(FIGURE_TEXT)) return NONE;
  const doubtful = doubtfulCells(table);
  const written: { readonly i: number; readonly separators: Separators }[] = [];
  const counts = { vietnamese: 0, english: 0, point: 0, space: 0, comma: 0 };
  table.rows.forEach(({ row }, i) => {
    if (kinds[i] !== FIGURE_TEXT || doubtful.has(cellKey(row, column))) return;
    const separators = separatorsOf(figure(i).text);
    if (separators === undefined) return;
    const { marks, groups } = separators;
    if (marks === undefined && groups === undefined) return;
    if (marks !== undefined) counts[marks] += 1;
    if (groups !== undefined) counts[groups] += 1;
    written.push({ i, separators });
  });
  const mixesMarks = counts.vietnamese > 0 && counts.english > 0;
  const mixesGroups = counts.point > 0 && counts.space > 0;
  if (!mixesMarks && !mixesGroups) return NONE;
  const marks = counts.english > counts.vietnamese ? 'english' : 'vietnamese';
  const groups = counts.space > counts.point ? 'space' : marks === 'english' ? 'comma' : 'point';
  const strays = new Map<number, Stray>();
  for (const { i, separators } of written) {
    const { numeral } = separators;
    if (separators.marks !== undefined && separators.marks !== marks) {
      strays.set(i, { kind: 'decimal', numeral, marks, groups });
    } else if (mixesGroups && separators.groups !== undefined && separators.groups !== groups) {
      strays.set(i, { kind: 'thousands', numeral, marks, groups });
    }
  }
  return strays;
}
