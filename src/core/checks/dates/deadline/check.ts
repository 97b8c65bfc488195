import { compareDates, formatDayFirst, type CalendarDate } from '../../../base/dates';
import type { DataTable } from '../../../tables/dataTable';
import { fold, tidy } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';
import type { Facts } from '../../facts';
import { dueColumns, duesOf, endMonth, type Due } from '../dueDates';
import { namedLine } from '../places';
import { planYears, type Years } from '../planYears';
import { printedDate } from '../printedDate';

type Kind = 'before-plan' | 'outside-year' | 'not-chronological';

/** Work that is due before the plan was made, outside its year, or before the line above. */
export const check = defineCheck({
  code: 'dates/deadline',
  scope: 'row',
  findings: {
    'before-plan': 'warning',
    'outside-year': 'warning',
    'not-chronological': 'info',
  },
  /**
   * Work may begin `monthsBefore` a plan's year and end `monthsAfter` it. Where more than
   * `mostShare` of the lines (and more than `mostSingle`) is due too early or out of order, the
   * table tells what was done, or is not ordered by time.
   */
  options: { monthsBefore: 2, monthsAfter: 3, mostShare: 0.3, mostSingle: 2 },
  missing: 'skip',
  *run(facts, { options }) {
    for (const table of facts.tables) {
      for (const { column } of dueColumns(table)) {
        const dues = duesOf(facts.snapshot, table, column).flatMap((due) => understood(due) ?? []);
        const isFew = (found: readonly unknown[]): boolean =>
          found.length <= options.mostSingle || found.length <= dues.length * options.mostShare;
        const place = { table, column };
        const made = planDate(facts, table);
        const early =
          made === undefined ? [] : dues.filter(({ period }) => compareDates(period.to, made) < 0);
        if (made !== undefined && isFew(early)) {
          for (const due of early) yield remarkOn(place, 'before-plan', due, formatDayFirst(made));
        }
        const years = planYears(table);
        const outside =
          years === undefined ? [] : dues.filter((due) => isOutside(due, years, options));
        if (years !== undefined && isFew(outside)) {
          for (const due of outside) yield remarkOn(place, 'outside-year', due, shownYears(years));
        }
        const inverted = inversions(table, dues).filter(({ due }) => !outside.includes(due));
        if (!isFew(inverted)) continue;
        for (const { due, above } of inverted) {
          yield remarkOn(place, 'not-chronological', due, above.words);
        }
      }
    }
  },
});

interface Understood extends Due {
  readonly period: NonNullable<Due['period']>;
  /** When the work is due, as words. */
  readonly words: string;
}

function understood(due: Due): Understood | undefined {
  const { period, value } = due;
  if (period === undefined) return undefined;
  return {
    ...due,
    period,
    words: typeof value === 'string' ? tidy(value) : formatDayFirst(period.to),
  };
}

const NAMES_PLAN = /\b(?:ke hoach|chuong trinh|lich cong tac|phan cong|nhiem vu)\b/;
const NAMES_RESULTS = /\bket qua\b|\bda thuc hien\b/;

/**
 * When a plan was made: as its sheet says; where it doesn't, the date of the check, provided
 * that the workbook holds plans only. Undefined of a table that tells of results.
 */
function planDate({ tables, date }: Facts, table: DataTable): CalendarDate | undefined {
  const titles = fold([table.sheet.name, ...table.titles.map(({ text }) => text)].join(' '));
  if (!NAMES_PLAN.test(titles) || NAMES_RESULTS.test(titles)) return undefined;
  const printed = printedDate(tables.filter(({ sheet }) => sheet === table.sheet));
  if (printed !== undefined) return printed.from;
  return tables.every(({ kind }) => kind === 'work-plan') ? date : undefined;
}

function isOutside(
  { period }: Understood,
  { first, last }: Years,
  { monthsBefore, monthsAfter }: { readonly monthsBefore: number; readonly monthsAfter: number },
): boolean {
  const ends = endMonth(period);
  return ends < first * 12 + 1 - monthsBefore || ends > last * 12 + 12 + monthsAfter;
}

function shownYears({ first, last }: Years): string {
  return first === last ? String(first) : `${String(first)}-${String(last)}`;
}

/** Lines due in an earlier month than the line above; a heading begins anew. */
function inversions(
  table: DataTable,
  dues: readonly Understood[],
): readonly { readonly due: Understood; readonly above: Understood }[] {
  return dues.flatMap((due, i) => {
    const above = dues[i - 1];
    if (above === undefined || endMonth(above.period) <= endMonth(due.period)) return [];
    const between = table.rows.slice(above.line + 1, due.line + 1);
    return between.some(({ kind }) => kind === 'heading') ? [] : [{ due, above }];
  });
}

function remarkOn(
  { table, column }: { readonly table: DataTable; readonly column: number },
  kind: Kind,
  { row, line, words }: Understood,
  against: string,
): Remark<Kind> {
  return {
    kind,
    sheet: table.sheet.name,
    cell: { row, column },
    data: { ...namedLine(table, line), due: words, against },
  };
}
