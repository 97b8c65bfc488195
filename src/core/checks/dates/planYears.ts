import type { DataTable } from '../../tables/dataTable';
import { fold } from '../../text/fold';
import { writtenDates } from '../../text/writtenDates';

/** The first and last year that a plan is for. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

const YEARS = /\b((?:19|20)\d\d)(?: ?[-–] ?((?:19|20)\d\d))?\b/g;

/**
 * The years that the titles of a table name: "Kế hoạch … năm 2020", "giai đoạn 2021-2025".
 * Dates and the document it is attached to don't count; undefined where titles name none, or
 * two that don't belong together.
 */
export function planYears({ titles }: DataTable): Years | undefined {
  const named = titles.flatMap(({ text }) => {
    const folded = fold(text);
    if (/\bkem theo\b|\bcan cu\b/.test(folded)) return [];
    const words = writtenDates(text).reduce(
      (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
      folded,
    );
    return [...words.matchAll(YEARS)].map(([, first, last]) => ({
      first: Number(first),
      last: Number(last ?? first),
    }));
  });
  const [first, ...more] = named;
  if (first === undefined || first.first > first.last) return undefined;
  const agree = more.every((years) => years.first === first.first && years.last === first.last);
  return agree ? first : undefined;
}

/** The year of a plan for one year. */
export function planYear(table: DataTable): number | undefined {
  const years = planYears(table);
  return years !== undefined && years.first === years.last ? years.first : undefined;
}
