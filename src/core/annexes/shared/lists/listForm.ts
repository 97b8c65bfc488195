import type { TableKind } from '../../../tables/dataTable';

/** How a column's cells are written. */
export type ListContent =
  /** The line's number, renewed. */
  | { readonly kind: 'number' }
  /** Words and figures as they stand. */
  | { readonly kind: 'copy' }
  /** A date, as one of Excel's wherever it can be read. */
  | { readonly kind: 'date' }
  /** The reached part in per cent of the whole, both columns of the form, by their keys. */
  | { readonly kind: 'percent'; readonly part: string; readonly whole: string };

export interface ListColumn {
  /** Also its word in `strings/roles`. */
  readonly key: string;
  /** The form's own words. */
  readonly header: string;
  /** In millimetres on paper; an annex in portrait has 165, in landscape 252. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  readonly content: ListContent;
  /**
   * What heads the source's column, loosely spelt (no diacritics, y as i), from the surest on:
   * every column of the form looks for its surest words first.
   */
  readonly words: readonly RegExp[];
}

/** An annex that is filled line by line from one table of words: data only. */
export interface ListForm {
  readonly id: string;
  /** In sentence case; printed in capitals. */
  readonly title: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Keys of the columns without which the annex can't be filled. */
  readonly needs: readonly string[];
  /** The kind of table that the annex is made from. */
  readonly kind: TableKind;
  /** Kinds that such a table may look like, when it has all that is needed by its surest words. */
  readonly orKinds: readonly TableKind[];
  readonly columns: readonly ListColumn[];
  /** Where the form comes from. */
  readonly source: string;
}
