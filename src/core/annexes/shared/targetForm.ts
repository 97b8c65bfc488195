import type { TargetRole } from '../../sources/roles';

/** What a column of an annex of targets is filled with. */
export type ColumnContent =
  | { readonly kind: 'copy'; readonly role: 'number' | 'indicator' | 'actual' | 'note' }
  /** The target as it stands; `with-unit` puts the source's unit into the cell. */
  | { readonly kind: 'target'; readonly form: 'plain' | 'with-unit' }
  /** The source's unit, or the one that stands in the target's cell. */
  | { readonly kind: 'unit' }
  /** Attainment in per cent. */
  | { readonly kind: 'percent' };

export interface TargetColumn {
  readonly key: string;
  /**
   * The header's tiers, top to bottom: one text, or two where columns share an upper tier.
   * The words are the form's own and are not translated. `{năm}` is the last year of the period.
   */
  readonly header: readonly [string] | readonly [string, string];
  /** The source column whose own header is kept when it names a year. */
  readonly headerFrom?: TargetRole;
  /** In millimetres on paper; an annex in portrait has 165, in landscape 252. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  readonly content: ColumnContent;
}

/** An annex that is filled from one table of targets: data only. */
export interface TargetForm {
  readonly id: string;
  readonly title: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Source columns without which the annex can't be filled. */
  readonly needs: readonly TargetRole[];
  /** Decimals of a percentage where neither the row nor the printed figure says. */
  readonly percentDecimals: number;
  readonly columns: readonly TargetColumn[];
  readonly source: string;
}
