import { groupBy } from '../../../annexes/shared/awards/groupBy';
import { readRecipientKind } from '../../../awards/reading/kinds';
import {
  columnFigures,
  FIGURE_BLANK,
  FIGURE_NUMBER,
  FIGURE_TEXT,
} from '../../../tables/columnFigures';
import type { DataTable } from '../../../tables/dataTable';
import { looseKey } from '../../../text/fold';
import type { Facts } from '../../facts';
import { awardColumns, awardOfName } from '../countTables';
import type { Counted } from './tallies';

/**
 * A count of a table, and what it counts. A unit or an award that stands in several groups of the
 * table ("Cấp bộ", "Cấp tỉnh") is counted once, by all its lines together.
 */
export interface CountCell {
  /** Of the last of its lines. */
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly counted: Counted;
  /** The line's own words. */
  readonly name: string;
  readonly header: string;
  /** How many lines of the column it stands in. */
  readonly lines: number;
}

type LineCell = Omit<CountCell, 'lines'>;

/** The counts of a table by unit and award, or by award and recipient. */
export function countCells(facts: Facts, table: DataTable): readonly CountCell[] {
  const about = table.columns.find(({ column }) => column === table.nameColumn)?.role;
  if (about === 'title') return together(byAward(facts, table));
  return about === 'organisation' || about === 'name' ? together(byUnit(facts, table)) : [];
}

function together(cells: readonly LineCell[]): readonly CountCell[] {
  const groups = groupBy(
    cells,
    ({ column, counted: { award, unit } }) => `${String(column)}|${award}|${unit ?? ''}`,
  );
  return [...groups.values()].flatMap((group) => {
    const last = group.at(-1);
    if (last === undefined) return [];
    const value = group.reduce((sum, cell) => sum + cell.value, 0);
    return [{ ...last, value, lines: group.length }];
  });
}

function byUnit({ snapshot }: Facts, table: DataTable): readonly LineCell[] {
  return awardColumns(table).flatMap(({ column: { column, leaf }, award }) => {
    const { kinds, values } = columnFigures(snapshot, table, column);
    return table.rows.flatMap(({ row, kind, name }, i) => {
      const value = countOf(kinds[i], values[i]);
      if (kind !== 'item' || name === '' || value === undefined) return [];
      const counted = { award, unit: looseKey(name) };
      return [{ row, column, value, counted, name, header: leaf }];
    });
  });
}

function byAward({ snapshot }: Facts, table: DataTable): readonly LineCell[] {
  return table.columns.flatMap(({ column, leaf, role, header }) => {
    const recipient = role === 'part' ? readRecipientKind(leaf) : undefined;
    // "Tổng số" of a part ("Cá nhân | Tổng số") is not all.
    const isAll = (role === 'total' || role === 'quantity') && header === leaf;
    if (recipient === undefined && !isAll) return [];
    const { kinds, values } = columnFigures(snapshot, table, column);
    return table.rows.flatMap(({ row, kind, name }, i) => {
      const award = kind === 'item' ? awardOfName(name) : undefined;
      const value = countOf(kinds[i], values[i]);
      if (award === undefined || value === undefined) return [];
      const counted = { award, ...(recipient === undefined ? {} : { recipient }) };
      return [{ row, column, value, counted, name, header: leaf }];
    });
  });
}

/** A blank counts nobody; what is no plain number is not compared. */
function countOf(kind: number | undefined, value: number | undefined): number | undefined {
  if (kind === FIGURE_BLANK) return 0;
  return kind === FIGURE_NUMBER || kind === FIGURE_TEXT ? value : undefined;
}
