import type { TableColumn } from '../../tables/dataTable';
import { looseKey } from '../../text/fold';

/** A year, a quarter or a month at the end of a header. */
const PERIOD =
  /(?:^| )(?:(?:nam )?(?:19|20)\d\d|qui (?:[1-4]|i{1,3}|iv)|thang (?:1[0-2]|0?[1-9]))$/;

/** Columns that hold the same figure for one period after another: "Năm 2021", "Năm 2022" … */
export function seriesColumns(
  columns: readonly TableColumn[],
  least: number,
): readonly (readonly TableColumn[])[] {
  const series = new Map<string, TableColumn[]>();
  for (const column of columns) {
    const key = looseKey(column.header);
    const period = PERIOD.exec(key);
    if (period === null) continue;
    // Of one kind: years with years, under the same upper tiers and words.
    const kind = period[0].replace(/\d+|\bi{1,3}v?$/, '').trim();
    const name = `${key.slice(0, period.index)}|${kind}`;
    const found = series.get(name) ?? [];
    series.set(name, found);
    found.push(column);
  }
  return [...series.values()].filter((found) => found.length >= least);
}
