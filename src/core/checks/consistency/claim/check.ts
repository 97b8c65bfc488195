import type { TargetRow } from '../../../sources/targetTable';
import { isHeading } from '../../../sources/targetTable';
import type { DataTable } from '../../../tables/dataTable';
import { textCells } from '../../../tables/textCells';
import { MAY_TARGET } from '../../../tables/textTraits';
import { sureRating } from '../../arithmetic/rowRating';
import { defineCheck, type Remark } from '../../definition';
import { claimOf, type Claim } from './claimed';

type Kind = 'not-all' | 'other-count';

/** How many missed targets a finding names. */
const MOST_NAMED = 3;

/** Sentences that say all targets, or so many of them, were met, against the lines themselves. */
export const check = defineCheck({
  code: 'consistency/claim',
  scope: 'cell',
  findings: { 'not-all': 'warning', 'other-count': 'warning' },
  options: {},
  missing: 'skip',
  *run({ snapshot, tables }) {
    const reports = tables.filter(({ targets }) => targets !== undefined);
    if (reports.length === 0) return;
    for (const sheet of snapshot.sheets) {
      const own = reports.filter((table) => table.sheet === sheet);
      // A sheet of words speaks for the only table of the report.
      const about = own.length === 0 && reports.length === 1 ? reports : own;
      const [table, ...others] = about;
      if (table === undefined || others.length > 0) continue;
      for (const { row, column, said } of textCells(sheet, claimOf, MAY_TARGET)) {
        const remark = compareClaim(said, table);
        if (remark !== undefined) yield { ...remark, sheet: sheet.name, cell: { row, column } };
      }
    }
  },
});

function compareClaim(
  claim: Claim,
  { targets }: DataTable,
): Pick<Remark<Kind>, 'kind' | 'data'> | undefined {
  const lines = (targets?.rows ?? []).filter((row) => !isHeading(row));
  const rated = lines.map((row) => ({ row, rating: sureRating(row) }));
  const missed = rated.filter(({ rating }) => rating === 'chua-dat').map(({ row }) => row);
  if (claim.kind === 'all') {
    if (missed.length === 0) return undefined;
    return { kind: 'not-all', data: { missed: missed.length, names: namesOf(missed) } };
  }
  const isWholeRated = rated.every(({ rating }) => rating !== undefined);
  const met = lines.length - missed.length;
  // Only where every line can be rated is the report's own count known to be another.
  if (!isWholeRated || claim.of !== lines.length || claim.met === met) return undefined;
  return {
    kind: 'other-count',
    data: { said: claim.met, met, of: claim.of, names: namesOf(missed) },
  };
}

function namesOf(rows: readonly TargetRow[]): string {
  const names = rows.slice(0, MOST_NAMED).map(({ indicator }) => `“${indicator}”`);
  return rows.length > MOST_NAMED ? `${names.join(', ')}, …` : names.join(', ');
}
