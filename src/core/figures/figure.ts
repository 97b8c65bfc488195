import type { Exact } from '../base/exact';
import type { ErrorCode } from '../model/snapshot';

/** Why a reading is not certain. The sentence is in `strings/doubts`. */
export type DoubtCode =
  /** A point followed by other than three digits: read as a decimal mark ("17.68"). */
  | 'decimal-point'
  /** A comma followed by exactly three digits: read as a decimal mark ("1,994"). */
  | 'comma-three-digits'
  /** Commas between groups of three digits: read as thousands ("1,234,567"). */
  | 'comma-thousands'
  /** Comma for thousands and point for decimals ("1,234.5"). */
  | 'english-separators'
  /** A dash that stands for nothing. */
  | 'dash'
  /** "gần", "khoảng": not an exact figure. */
  | 'approximate'
  /** A second figure in the cell that was left aside ("70%(738)"). */
  | 'second-figure'
  /** "6/2020" can be a month. */
  | 'may-be-date'
  /** "tăng", "giảm" before the figure was left aside. */
  | 'change-word'
  /** A target in per cent was multiplied by the number of periods. */
  | 'rate-times-periods'
  /** The actual says "trên", "dưới": its figure is used as it stands. */
  | 'actual-is-bound'
  /** The n of n/N was used: its N is not the plan. */
  | 'fraction-of-other-total'
  /** Actual and target carry units that do not compare. */
  | 'units-differ'
  /** The target is n/N and the actual isn't out of the same N: there is no percentage. */
  | 'target-is-fraction';

export interface Doubt {
  readonly code: DoubtCode;
  /** The words or figure that the doubt is about. */
  readonly detail: string;
  /** What else the figure can be. */
  readonly alternative?: Exact;
}

/** What a wish or an achievement in words amounts to. */
export type Meaning =
  /** The target is held, assured or reached. */
  | 'held'
  | 'not-reached'
  /** Anything else: equal only to itself. */
  | 'other';

interface Read {
  /** The figure as it stands in the cell. */
  readonly text: string;
  readonly doubts: readonly Doubt[];
}

interface Measured extends Read {
  /** The unit that stands in the cell, spaces tidied; '' when there is none. */
  readonly unit: string;
  /** Decimals as written ("7,40" has two). */
  readonly decimals: number;
}

export interface BlankFigure extends Read {
  readonly kind: 'blank';
}

export interface NumberFigure extends Measured {
  readonly kind: 'number';
  readonly value: Exact;
}

export type Relation = 'at-least' | 'more-than' | 'at-most' | 'less-than';

export interface BoundFigure extends Measured {
  readonly kind: 'bound';
  readonly relation: Relation;
  readonly value: Exact;
}

export interface BetweenFigure extends Measured {
  readonly kind: 'between';
  readonly low: Exact;
  readonly high: Exact;
}

/** "17/19": so many out of so many. */
export interface FractionFigure extends Measured {
  readonly kind: 'fraction';
  readonly numerator: Exact;
  readonly denominator: Exact;
}

export interface WordsFigure extends Read {
  readonly kind: 'words';
  readonly meaning: Meaning;
  /** Folded words, to compare two of them. */
  readonly key: string;
}

export type UnreadableReason = 'mixed-text' | 'placeholder' | 'date' | 'boolean' | 'separators';

export interface UnreadableFigure extends Read {
  readonly kind: 'unreadable';
  readonly reason: UnreadableReason | ErrorCode;
}

/** A figure as staff write it, with its reading and what is doubtful about it. */
export type Figure =
  | BlankFigure
  | NumberFigure
  | BoundFigure
  | BetweenFigure
  | FractionFigure
  | WordsFigure
  | UnreadableFigure;
