/** What packs are written with: short forms of the values that recur in every law. */
import type { AwardId } from './awardIds';
import type { CollectiveCondition, Dated, IsoDate, Requirement, RuleStatus } from './pack';

/** Where and since when a group of values stands. */
export interface Standing {
  readonly document: string;
  readonly from: IsoDate;
  readonly status: RuleStatus;
}

/** Dates and cites values of one document, each with its article. */
export function datedIn({
  document,
  from,
  status,
}: Standing): <T>(value: T, article: string) => Dated<T> {
  return (value, article) => ({
    value,
    from,
    source: { document, article },
    status,
  });
}

/** Everybody completed their tasks. */
export function allCompleted(article: string): CollectiveCondition {
  return { kind: 'all-completed', article };
}

/** At least so many per cent hold Lao động tiên tiến. */
export function advancedShare(
  article: string,
  percent: number,
  comparison: 'at-least' | 'more-than' = 'at-least',
): CollectiveCondition {
  return { kind: 'advanced-share', article, percent, comparison };
}

/** Somebody holds Chiến sĩ thi đua cơ sở. */
export function hasFighter(article: string): CollectiveCondition {
  return { kind: 'has-cstdcs', article };
}

/** Nobody was disciplined. */
export function noDiscipline(article: string): CollectiveCondition {
  return { kind: 'no-discipline', article };
}

/** The award so many years in a row. */
export function everyYear(award: AwardId, times: number): Requirement {
  return { kind: 'run', anyOf: [award], times, spacing: 'yearly' };
}

/** The award so many times in a row, whatever lies between. */
export function inARow(award: AwardId, times: number): Requirement {
  return { kind: 'run', anyOf: [award], times, spacing: 'any' };
}
