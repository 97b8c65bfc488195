import type { RangeRef } from '../../../base/address';
import type { AggregationChoice } from '../../../indicators/aggregationOf';
import type { ReportPeriod } from '../../../indicators/reportPeriod';
import type { SourceCell, TargetRow } from '../../../sources/targetTable';
import type { AnnexNote, AnnexOptions, Candidate } from '../../definition';
import type { FigureKey, Repeated, Words } from './periodForm';

/** One of those for whom columns are repeated: a plan's giver, a year, a unit. */
export interface Instance {
  readonly key: string;
  readonly words: Words;
}

/** Where a figure of the annex comes from. */
export type FigureSource =
  | { readonly kind: 'blank' }
  /** A cell, copied as it stands. */
  | { readonly kind: 'cell'; readonly cell: SourceCell }
  /** Cells that are not in the annex: months, former units. */
  | {
      readonly kind: 'joined';
      readonly cells: readonly SourceCell[];
      readonly choice: AggregationChoice;
      /** What the source itself gives for the whole. */
      readonly own: SourceCell | undefined;
    }
  /** Figures of the same line of the annex: years, units. */
  | {
      readonly kind: 'over';
      readonly of: FigureKey;
      readonly instances: readonly string[];
      readonly choice: AggregationChoice;
      readonly own: SourceCell | undefined;
    };

/** One line of an annex of periods. */
export interface SeriesLine {
  readonly row: TargetRow;
  figure(key: FigureKey, instance: string): FigureSource;
  /** The percentage that the source prints; `to` is what it compares with. */
  printed(to: FigureKey, instance: string): SourceCell | undefined;
}

/** Everything that an annex of periods is laid out from. */
export interface SeriesBook {
  readonly source: {
    readonly sheet: string;
    readonly header: RangeRef;
    readonly confidence: number;
    readonly columns: readonly { readonly role: string; readonly header: string }[];
    readonly unused: readonly string[];
  };
  /** The words over the source table. */
  readonly titles: readonly string[];
  readonly period: ReportPeriod | undefined;
  readonly words: Words;
  readonly instances: Readonly<Record<Repeated, readonly Instance[]>>;
  readonly lines: readonly SeriesLine[];
  /** Whether the table has a column "Số lẻ": it then decides before printed percentages. */
  readonly ownDecimals: boolean;
  /** What must be known of the source; asked for once every line is filled. */
  notes(): readonly AnnexNote[];
}

/** A table, or several, that an annex of periods can be filled from. */
export interface SeriesCandidate extends Omit<Candidate, 'plan'> {
  read(options: AnnexOptions): SeriesBook;
}
