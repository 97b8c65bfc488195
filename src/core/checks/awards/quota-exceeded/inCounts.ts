import type { AwardId } from '../../../rules/awardIds';
import { columnFigures } from '../../../tables/columnFigures';
import type { DataTable } from '../../../tables/dataTable';
import { looseKey } from '../../../text/fold';
import type { Remark } from '../../definition';
import type { Facts } from '../../facts';
import { awardColumns, awardOfName, yearInTitles } from '../countTables';
import { judgeQuota, type Kind } from './judgeQuota';

const FIGHTERS: AwardId = 'cstd-co-so';
const ADVANCED: readonly AwardId[] = ['lao-dong-tien-tien', 'chien-si-tien-tien'];

/** Columns of a table of quotas, loosely spelt: "Số tối đa", "Tỷ lệ CSTĐCS/LĐTT %". */
const OF_QUOTAS =
  /^(?:so )?(?:toi da|han muc)\b|^ti le (?:cstd ?cs|chien si thi dua co so) (?:tren |so voi |trong )?(?:so |tong so )?(?:ldtt|lao dong tien tien)\b/;

/** A count of CSTĐCS beside the count that it is a share of, as row and column. */
interface Pair {
  readonly unit: string;
  readonly fighters: number;
  readonly advanced: number;
  readonly row: number;
  readonly column: number;
}

/** Tables of counts, a column or a line for each award, whose titles name the year. */
export function* inCounts(
  facts: Facts,
  table: DataTable,
  { pooled }: { readonly pooled: boolean },
): Iterable<Remark<Kind>> {
  if (table.kind !== 'award-counts') return;
  const year = yearInTitles(table) ?? facts.date?.year;
  if (year === undefined) return;
  const units = byUnit(facts, table);
  const pairs = units.length > 0 && pooled ? together(units) : units;
  const isOfQuotas = table.columns.some(({ leaf }) => OF_QUOTAS.test(looseKey(leaf)));
  for (const pair of [...pairs, ...byAward(facts, table)]) {
    const { unit, fighters, advanced, row, column } = pair;
    // A table of quotas has their base under LĐTT; of others nothing says whether the LĐTT include
    // those who also hold CSTĐCS.
    const base = isOfQuotas ? advanced : advanced + fighters;
    const judged = judgeQuota({ unit, fighters, base, leastBase: advanced, year }, facts.rules);
    if (judged !== undefined) yield { ...judged, sheet: table.sheet.name, cell: { row, column } };
  }
}

/** Lines of units with columns for LĐTT and CSTĐCS. */
function byUnit({ snapshot }: Facts, table: DataTable): readonly Pair[] {
  const columns = awardColumns(table);
  const fighters = columns.filter(({ award }) => award === FIGHTERS);
  const advanced = columns.filter(({ award }) => ADVANCED.includes(award));
  const [only] = fighters;
  if (only === undefined || fighters.length > 1 || advanced.length === 0) return [];
  const own = columnFigures(snapshot, table, only.column.column).values;
  const bases = advanced.map(({ column }) => columnFigures(snapshot, table, column.column).values);
  return table.rows.flatMap(({ kind, name, row }, i) => {
    const figure = own[i] ?? Number.NaN;
    const count = figure > 0 ? figure : 0;
    const base = bases.reduce((sum, values) => sum + (values[i] ?? Number.NaN), 0);
    if (kind !== 'item' || name === '' || !(base >= 0)) return [];
    return [{ unit: name, fighters: count, advanced: base, row, column: only.column.column }];
  });
}

function together(pairs: readonly Pair[]): readonly Pair[] {
  const last = pairs.at(-1);
  if (last === undefined) return [];
  const sum = (of: (pair: Pair) => number): number =>
    pairs.reduce((all, pair) => all + of(pair), 0);
  const fighters = sum((pair) => pair.fighters);
  return [{ ...last, unit: '', fighters, advanced: sum((pair) => pair.advanced) }];
}

/** Lines of awards with one column of counts for persons or for all. */
function byAward({ snapshot }: Facts, table: DataTable): readonly Pair[] {
  const lines = (awards: readonly AwardId[]): readonly number[] =>
    table.rows.flatMap(({ name, kind }, i) => {
      const award = kind === 'item' ? awardOfName(name) : undefined;
      return award !== undefined && awards.includes(award) ? [i] : [];
    });
  const column = table.columns.find(({ role }) => role === 'total' || role === 'quantity')?.column;
  if (column === undefined || !hasLines(table)) return [];
  const [fighter, ...others] = lines([FIGHTERS]);
  const advanced = lines(ADVANCED);
  if (fighter === undefined || others.length > 0 || advanced.length === 0) return [];
  const { values } = columnFigures(snapshot, table, column);
  const fighters = values[fighter] ?? Number.NaN;
  const base = advanced.reduce((sum, i) => sum + (values[i] ?? Number.NaN), 0);
  const row = table.rows[fighter]?.row;
  if (row === undefined || !(fighters > 0) || !(base >= 0)) return [];
  return [{ unit: '', fighters, advanced: base, row, column }];
}

/** Lines of awards stand under "Danh hiệu"; the names of units need not be read. */
function hasLines({ columns, nameColumn }: DataTable): boolean {
  return columns.some(({ column, role }) => column === nameColumn && role === 'title');
}
