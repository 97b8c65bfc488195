import { formatCell, formatRange } from '../base/address';
import { once } from '../base/once';
import { nativePercent } from '../annexes/nativePercent';
import { cellOfKey, readStyle } from '../model/cells';
import type { Span } from '../model/snapshot';
import { isFormulaCell } from '../plan/content';
import { scanReferences } from '../refs/scan';
import { isDots } from './placeholder';
import { SUMMABLE } from './fields';
import { columnFor, type FormColumn } from './form';
import type { FormItem } from './formSource';
import { lineValues } from './lineValue';
import { named } from './note';
import { decimalsOf, plainQuotients } from './percentColumn';
import type { Filling, PlacedSection } from './placed';

/**
 * Fills the empty cells of a row of totals: sums of what it stands over, and the ratio of its own
 * sums. What can't be added up (several units, words, parts beside their whole) is left and said.
 */
export function fillTotal(filling: Filling, row: number, sections: readonly PlacedSection[]): void {
  const { block, writer } = filling;
  const items = sections.flatMap(({ assignment }) => [
    ...assignment.items,
    ...assignment.labels.flatMap(({ item }) => item ?? []),
  ]);
  const lines = items.filter(({ isHeading }) => !isHeading);
  if (lines.length === 0) return;
  const whyNot = whyNotSummed(filling, lines);
  for (const column of block.columns) {
    const { fill } = column;
    if (fill?.kind !== 'field' || !SUMMABLE.has(fill.field)) continue;
    const isOpen = isEmptyCell(filling, row, column.column);
    const why = whyNot(column);
    if (why !== undefined) {
      const data = { header: column.header, ...named(why.names) };
      const code = `template-notes/total-${why.code}${isOpen ? '' : '-own'}`;
      const cell = formatCell({ row, column: column.column });
      filling.notes.push({ code, data, sheet: block.sheet.name, cell });
    } else if (isOpen) {
      const ranges = sections
        .flatMap((section) => summedRows(filling, section, column.column))
        .map(({ first, last }) =>
          formatRange({ top: first, bottom: last, left: column.column, right: column.column }),
        );
      const formula = `SUM(${ranges.join(',')})`;
      writer.put(row, column.column, { formula, result: undefined });
    }
  }
  fillRatio(filling, row, lines, whyNot);
}

/** The rows of a section without those in which the form itself adds up others of them. */
function summedRows(
  { writer }: Filling,
  { first, last, labels }: PlacedSection,
  column: number,
): readonly Span[] {
  const isSum = (row: number): boolean => {
    const content = writer.contentOf(row, column);
    if (!isFormulaCell(content) || content.formula.includes('!')) return false;
    const cells = scanReferences(content.formula)?.cells.map(cellOfKey) ?? [];
    return (
      cells.length > 0 &&
      cells.every((cell) => cell.column === column && cell.row >= first && cell.row <= last) &&
      cells.every((cell) => cell.row !== row)
    );
  };
  const spans: Span[] = [];
  let next = first;
  for (const row of labels.filter(isSum)) {
    if (row > next) spans.push({ first: next, last: row - 1 });
    next = row + 1;
  }
  if (next <= last) spans.push({ first: next, last });
  return spans;
}

function fillRatio(
  filling: Filling,
  row: number,
  lines: readonly FormItem[],
  whyNot: WhyNot,
): void {
  const { block, form, sheet, writer } = filling;
  const percent = columnFor(block, 'percent');
  const target = columnFor(block, 'target');
  const actual = columnFor(block, 'actual');
  if (percent === undefined || target === undefined || actual === undefined) return;
  if (!isEmptyCell(filling, row, percent.column)) return;
  const summed = [target, actual].every(({ column }) =>
    isFormulaCell(writer.contentOf(row, column)),
  );
  // Of a sum that means nothing no ratio does.
  const meansNothing = [target, actual].some((column) => whyNot(column) !== undefined);
  if (!summed || meansNothing) return;
  const isPlain = plainQuotients(filling);
  if (lines.some(({ target }) => target === undefined || !isPlain(target))) return;
  const format = readStyle(form, sheet, row, percent.column).numberFormat;
  const place = {
    target: formatCell({ row, column: target.column }),
    actual: formatCell({ row, column: actual.column }),
  };
  const isShare = format.includes('%');
  const formula = nativePercent('cao', place, undefined, decimalsOf(format), isShare);
  writer.put(row, percent.column, { formula, result: undefined });
}

function isEmptyCell({ writer }: Filling, row: number, column: number): boolean {
  const content = writer.contentOf(row, column);
  return content === undefined || (typeof content === 'string' && isDots(content));
}

interface Why {
  readonly code: 'units' | 'words' | 'parts';
  readonly names: readonly string[];
}

/** Why a column can't be added up; undefined where it can. */
type WhyNot = (column: FormColumn) => Why | undefined;

/** Looks at the lines once, and at each column of theirs once. */
function whyNotSummed(filling: Filling, lines: readonly FormItem[]): WhyNot {
  const units = new Set<string>();
  for (const { target } of lines) if (target !== undefined) units.add(target.unit);
  if (units.size > 1) {
    const names = [...units].map((unit) => (unit === '' ? '–' : unit));
    return () => ({ code: 'units', names });
  }
  const parts = once(() => partsAmong(filling, lines));
  const known = new Map<FormColumn, Why | undefined>();
  return (column) => {
    if (!known.has(column)) known.set(column, wordsIn(filling, lines, column) ?? parts());
    return known.get(column);
  };
}

function wordsIn(
  filling: Filling,
  lines: readonly FormItem[],
  column: FormColumn,
): Why | undefined {
  const valueOf = lineValues(filling, column);
  const words = lines.filter((item) => typeof valueOf(item, 0)?.content === 'string');
  return words.length === 0 ? undefined : { code: 'words', names: words.map(({ name }) => name) };
}

function partsAmong({ block }: Filling, lines: readonly FormItem[]): Why | undefined {
  const parts = lines.filter(({ isPart }) => isPart);
  const isNumbered = lines.some(({ number }) => number !== '');
  return parts.length > 0 && isNumbered && block.about === 'targets'
    ? { code: 'parts', names: parts.map(({ name }) => name) }
    : undefined;
}
