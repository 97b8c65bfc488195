import type { ColumnRole } from '../../../awards/register/columns';
import type {
  AnnexDescription,
  AnnexNote,
  AnnexOptions,
  Asked,
  SourceBook,
} from '../../definition';
import type { HeaderTiers } from '../../headerTexts';
import type { SheetColumn } from '../../layout/annexSheet';
import type { AnnexTitles } from '../../titles';
import type { RegisterSource } from './registerSource';
import type { TableBody } from './tableBody';

/** What a form is drawn by, beside its register. */
export interface DrawContext {
  readonly options: AnnexOptions;
  readonly book: SourceBook;
  readonly titles: AnnexTitles;
  /** Rows over the table's header. */
  readonly headRows: number;
}

/** A form as it is drawn from one register. */
export interface Drawing {
  readonly columns: readonly SheetColumn[];
  readonly header: HeaderTiers;
  /** Whether the header's last row holds column numbers. */
  readonly numbered?: boolean;
  readonly body: TableBody;
  /** Lines under the table. */
  readonly foot: readonly string[];
  /** The line between titles and table: what all figures are counted in. */
  readonly unit?: string;
  readonly fontSize?: number;
  readonly notes: readonly AnnexNote[];
}

/** An annex of awards that is filled from one register. */
export interface AwardForm {
  readonly id: string;
  /** In sentence case; printed in capitals. */
  readonly title: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Where the form comes from. */
  readonly source: string;
  /** Columns of the register without which the form can't be filled. */
  readonly needs: readonly ColumnRole[];
  /** The printed columns; those that depend on the register by example. */
  readonly columns: AnnexDescription['columns'];
  readonly facts?: AnnexDescription['facts'];
  readonly asks?: readonly Asked[];
  draw(source: RegisterSource, context: DrawContext): Drawing;
}
