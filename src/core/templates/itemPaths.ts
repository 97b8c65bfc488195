import { readNumbering } from '../tables/numbering';
import { namesPart } from '../tables/rowKind';
import type { FormItem } from './formSource';
import { linePaths } from './linePaths';

/** What the lines of a source belong under, to tell those of one name from each other. */
export interface ItemPaths {
  of(item: FormItem): string;
  /** The lines with figures that have this loosely spelt name. */
  named(key: string): readonly FormItem[];
  /** Whether one of them is a part of another line. */
  tell(key: string): boolean;
}

/** Reads it from all lines of the source in their order. */
export function itemPaths(items: readonly FormItem[]): ItemPaths {
  const isNumbered = items.some(({ number }) => number !== '');
  const listed = linePaths(
    items.map(({ name, number, isHeading }) => ({
      name,
      number,
      opensGroup: isHeading && opensGroup(name, number, isNumbered),
    })),
  );
  const paths = new Map(items.map((item, i) => [item, listed[i] ?? '']));
  const byKey = new Map<string, FormItem[]>();
  for (const item of items) {
    if (item.isHeading) continue;
    const own = byKey.get(item.key) ?? [];
    own.push(item);
    byKey.set(item.key, own);
  }
  const of = (item: FormItem): string => paths.get(item) ?? '';
  const named = (key: string): readonly FormItem[] => byKey.get(key) ?? [];
  return { of, named, tell: (key) => named(key).some((item) => of(item) !== '') };
}

/** "II", "A", or words without a number among numbered lines. */
function opensGroup(name: string, number: string, isNumbered: boolean): boolean {
  const style = readNumbering(number)?.style;
  if (style === undefined) return isNumbered && !namesPart(name);
  return style === 'roman' || (style === 'letter' && /^[A-ZĐ]/.test(number));
}
