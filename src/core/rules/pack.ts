import type { AwardId, Level, RecipientKind } from './awardIds';

/** A day as `YYYY-MM-DD`: sorts as text. */
export type IsoDate = string;

/**
 * How far a value may be trusted. `verified`: the text was read in full; `copy`: read in a
 * public copy or in a document that quotes it. The rest ships switched off: told from memory,
 * inferred, or from a text that nobody here has read.
 */
export type RuleStatus = 'verified' | 'copy' | 'memory' | 'inferred' | 'unread';

/** Where a value stands. `article` is written as staff cite it: `Điều 28 khoản 1 điểm c`. */
export interface RuleSource {
  readonly document: string;
  readonly article: string;
  /** The words that the value was read from. */
  readonly text?: string;
}

/** A value with the time it holds for and where it stands. Old values are never edited. */
export interface Dated<T> {
  readonly value: T;
  readonly from: IsoDate;
  /** The last day; absent when it holds as long as its pack. */
  readonly to?: IsoDate;
  readonly source: RuleSource;
  readonly status: RuleStatus;
}

/** How a quota that is no whole number becomes one: down, ordinary, up. */
export type QuotaRounding = 'xuong' | 'thuong' | 'len';

/** What a quota is a share of. */
export type QuotaBase =
  /** Persons with Lao động tiên tiến, holders of CSTĐCS included. */
  | 'lao-dong-tien-tien'
  /** Collectives that lead their block or cluster and meet the standard of the flag below. */
  | 'dat-chuan-co';

/** At most `percent` of the base may get the award. */
export interface QuotaRule {
  readonly award: AwardId;
  /** In per cent: 15. */
  readonly percent: number;
  readonly base: QuotaBase;
  readonly rounding?: QuotaRounding;
  /** The rule holds for a unit with this collective title only. */
  readonly whenTitle?: AwardId;
}

/** What figures a collective title asks for; each condition with its own article. */
export type CollectiveCondition =
  | { readonly kind: 'all-completed'; readonly article: string }
  | {
      readonly kind: 'advanced-share';
      readonly article: string;
      readonly percent: number;
      readonly comparison: 'at-least' | 'more-than';
    }
  | { readonly kind: 'has-cstdcs'; readonly article: string }
  | { readonly kind: 'no-discipline'; readonly article: string };

export interface CollectiveRule {
  readonly award: AwardId;
  readonly conditions: readonly CollectiveCondition[];
}

/** So many times one of these awards. */
export interface Times {
  readonly anyOf: readonly AwardId[];
  readonly times: number;
  /** The way is open only to collectives that cannot get a flag. */
  readonly withoutFlagOnly?: boolean;
}

/** A grade of work: hoàn thành tốt, hoàn thành xuất sắc nhiệm vụ. */
export type Grade = 'tot' | 'xuat-sac';

/** What the list of earlier titles must show. */
export type Requirement =
  /** An award of the same year. */
  | { readonly kind: 'same-year'; readonly anyOf: readonly AwardId[] }
  /** So many times in a row; `yearly` where the title is given every year. */
  | {
      readonly kind: 'run';
      readonly anyOf: readonly AwardId[];
      readonly times: number;
      readonly spacing: 'yearly' | 'any';
    }
  /** So many years in a row with a grade. */
  | { readonly kind: 'graded-run'; readonly grade: Grade; readonly years: number }
  /** An earlier award, then (`after`) or meanwhile years in a row with a grade, and in them … */
  | {
      readonly kind: 'service';
      readonly previous: AwardId;
      /** The years must lie after the earlier award ("và sau đó"). */
      readonly after: boolean;
      readonly years: number;
      readonly grade: Grade;
      readonly excellentYears?: number;
      /** One of these sets of awards within those years. */
      readonly within: readonly (readonly Times[])[];
    };

/** The way to an award that leads over earlier titles; one requirement must be met. */
export interface PrerequisiteRule {
  readonly award: AwardId;
  readonly recipient: RecipientKind;
  readonly anyOf: readonly Requirement[];
}

/** Award money as a multiple of lương cơ sở. */
export interface MoneyRule {
  readonly award: AwardId;
  readonly recipient: RecipientKind;
  /** A decimal with a point: `4.5`. */
  readonly times: number;
  /** The rule gives a ceiling ("không quá"), not an amount. */
  readonly atMost?: boolean;
  /** Levels that the rule leaves out. */
  readonly exceptLevels?: readonly Level[];
}

/** The least share of a council's votes. */
export interface VoteRule {
  readonly award: AwardId;
  readonly percent: number;
}

/** A new text that may change the pack's values. */
export interface Successor {
  readonly document: string;
  readonly from: IsoDate;
  readonly status: RuleStatus;
}

/** A bộ quy định: legal parameters of one issuer, dated and cited. */
export interface RulePack {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  /** National packs serve everybody; the others only who chooses them. */
  readonly scope: 'national' | 'issuer';
  readonly validFrom: IsoDate;
  readonly validTo?: IsoDate;
  readonly status: RuleStatus;
  /** Id of the pack that serves where this one is silent. */
  readonly base?: string;
  /** What follows the pack. When it was not read, the pack still serves, with that caveat. */
  readonly successor?: Successor;
  readonly quotas: readonly Dated<QuotaRule>[];
  readonly collectives: readonly Dated<CollectiveRule>[];
  readonly prerequisites: readonly Dated<PrerequisiteRule>[];
  readonly money: readonly Dated<MoneyRule>[];
  readonly votes: readonly Dated<VoteRule>[];
}
