import { isHeading, type TargetRow, type TargetTable } from '../sources/targetTable';
import { readNumbering } from '../tables/numbering';
import { namesPart, namesTotal } from '../tables/rowKind';
import { looseKey } from '../text/fold';
import type { FormItem, FormSource } from './formSource';

const NO_GROUPS: readonly string[] = [];
/** What nearly all numbers are. */
const PLAIN_NUMBER = /^\d{1,9}$/;

/** The lines of the table; those of totals by themselves. */
export function targetItems(table: TargetTable): Pick<FormSource, 'items' | 'totals'> {
  const open: { readonly text: string; readonly level: number }[] = [];
  const items: FormItem[] = [];
  const totals: FormItem[] = [];
  let groups = NO_GROUPS;
  for (const row of table.rows) {
    const { indicator, number } = row;
    const style = PLAIN_NUMBER.test(number) ? 'arabic' : readNumbering(number)?.style;
    const heads = isHeading(row);
    const level = style === 'letter' && /^[A-ZĐ]/.test(number) ? 0 : style === 'roman' ? 1 : 2;
    const opens = level < 2 || heads;
    if (opens) {
      while (open.length > 0 && (open[open.length - 1]?.level ?? 0) >= level) open.pop();
      groups = open.map(({ text }) => text);
    }
    const isPart = namesPart(indicator) || number === '' || style === 'dotted';
    (namesTotal(indicator) ? totals : items).push(new TargetItem(row, heads, isPart, groups));
    if (opens) {
      open.push({ text: indicator, level });
      groups = open.map(({ text }) => text);
    }
  }
  return { items, totals };
}

/** A line of a table of targets. Its key is made when somebody compares names. */
class TargetItem implements FormItem {
  readonly name: string;
  readonly number: string;
  readonly row: number;
  readonly entry = undefined;
  private knownKey: string | undefined;

  constructor(
    readonly target: TargetRow,
    readonly isHeading: boolean,
    readonly isPart: boolean,
    readonly groups: readonly string[],
  ) {
    this.name = target.indicator;
    this.number = target.number;
    this.row = target.row;
  }

  get key(): string {
    return (this.knownKey ??= looseKey(this.name));
  }
}
