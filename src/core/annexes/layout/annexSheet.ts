import type { CellContent } from '../../model/plan';
import type { CellStyle } from '../../model/snapshot';
import type { AnnexColumn } from '../definition';
import type { HeaderTiers } from '../headerTexts';
import type { AnnexTitles } from '../titles';

/** One cell of the body. */
export interface SheetCell {
  readonly content: CellContent;
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly indent: number;
}

/** A finished annex before it becomes operations. Rows are zero-based. */
export interface AnnexSheet {
  readonly name: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly titles: AnnexTitles;
  readonly header: HeaderTiers;
  readonly columns: readonly AnnexColumn[];
  readonly firstRow: number;
  readonly body: readonly (readonly SheetCell[])[];
  readonly standardStyle: CellStyle;
}
