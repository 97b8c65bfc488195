import type { HeaderTiers } from '../headerTexts';
import type { AnnexSheet, SheetCell } from './annexSheet';
import { CELL_PADDING } from './band';
import { headerMerges } from './headerMerges';
import { rowHeight } from './size';
import { lineCount } from './textWidth';

/** Points of a table's text where nothing else is said. */
export const TABLE_SIZE = 12;
/** An indent step of Excel, in millimetres. */
const INDENT = 2.4;

/** Letters with two marks are wider where a font lacks them: headers must not be cut then. */
const CAUTION = 0.94;

/** The size of the table's own text. */
export function tableSize({ fontSize = TABLE_SIZE }: AnnexSheet): number {
  return fontSize;
}

/** The header without the row of column numbers, which never merges. */
export function wordTiers({ header, numbered }: AnnexSheet): HeaderTiers {
  return numbered ? header.slice(0, -1) : header;
}

/**
 * Tiers share the height that the tallest column needs: an upper tier spans its columns, a
 * column without lower tiers stands in all of them.
 */
export function headerHeights(
  sheet: AnnexSheet,
  tableTop: number,
): readonly (readonly [row: number, height: number])[] {
  const { header, columns } = sheet;
  const lines = new Array<number>(header.length).fill(1);
  const widths = columns.map(({ width }) => width);
  const cells = headerCells(wordTiers(sheet));
  // The deepest cells first: what stands across several tiers then adds only what is missing.
  for (const { tier, span, left, right, text } of cells.sort((a, b) => a.span - b.span)) {
    const width = widths.slice(left, right + 1).reduce((sum, each) => sum + each, 0);
    const needed = lineCount(text, width * CAUTION - CELL_PADDING, tableSize(sheet), true);
    const there = lines.slice(tier, tier + span).reduce((sum, each) => sum + each, 0);
    const last = tier + span - 1;
    if (needed > there) lines[last] = (lines[last] ?? 1) + needed - there;
  }
  return lines.map((count, tier): readonly [number, number] => [
    tableTop + tier,
    rowHeight(count, tableSize(sheet)) + 3,
  ]);
}

interface HeaderCell {
  readonly tier: number;
  readonly span: number;
  readonly left: number;
  readonly right: number;
  readonly text: string;
}

/** The header's cells, merged ones once. */
function headerCells(header: HeaderTiers): HeaderCell[] {
  const merges = headerMerges(header, 0);
  return merges.map(({ top, bottom, left, right }) => ({
    tier: top,
    span: bottom - top + 1,
    left,
    right,
    text: header[top]?.[left] ?? '',
  }));
}

/** The height of a line of the body; a cell merged across has the room of all its columns. */
export function bodyHeight(sheet: AnnexSheet, row: number): number {
  const size = tableSize(sheet);
  const merged = sheet.merges.filter(({ top, bottom }) => top === row && bottom === row);
  const lines = (sheet.body[row] ?? []).map((cell, column) => {
    const right = merged.find(({ left }) => left === column)?.right ?? column;
    const width = sheet.columns.slice(column, right + 1).reduce((sum, each) => sum + each.width, 0);
    const usable = width - CELL_PADDING - cell.indent * INDENT;
    return lineCount(shownLength(cell), usable, size, cell.bold);
  });
  return rowHeight(Math.max(1, ...lines), size) + 2;
}

/** The text that takes the room: a number with the words of its format. */
function shownLength(cell: SheetCell): string {
  const { content } = cell;
  if (typeof content === 'string') return content;
  if (typeof content !== 'number') return '';
  const words = /"([^"]*)"/.exec(cell.numberFormat)?.[1] ?? '';
  return `${String(content)}${words}`;
}
