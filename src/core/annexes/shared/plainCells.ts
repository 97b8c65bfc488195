import type { CellContent } from '../../model/plan';
import type { CellValue } from '../../model/snapshot';
import type { SourceCell, TargetRow } from '../../sources/targetTable';

/** What is written into a cell of an annex, and how it is shown. */
export interface FilledCell {
  readonly content: CellContent;
  readonly numberFormat: string;
}

/** A text; '' leaves the cell blank. */
export function textCell(value: string): FilledCell {
  return { content: value === '' ? undefined : value, numberFormat: 'General' };
}

/** The TT: a whole number stays one; "1.1" would turn into a decimal. */
export function numberCell(number: string): FilledCell {
  return /^[1-9]\d*$/.test(number)
    ? { content: Number(number), numberFormat: 'General' }
    : textCell(number);
}

/** A figure as it stands in the source. */
export function asItStands(cell: SourceCell | undefined): FilledCell {
  const value: CellValue = cell?.value;
  return {
    content: value,
    numberFormat: typeof value === 'number' ? (cell?.numberFormat ?? 'General') : 'General',
  };
}

/** The unit that stands in the target's cell; '' where there is none. */
export function unitInCell({ targetFigure: figure }: TargetRow): string {
  return figure.kind === 'blank' || figure.kind === 'words' || figure.kind === 'unreadable'
    ? ''
    : figure.unit;
}

/** The number format of a percentage: `0 → 0`, `2 → 0.00`. */
export function percentFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}
