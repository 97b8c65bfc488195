import type { RuleChoice } from '../../../awards/chosenRules';
import { awardName } from '../../../awards/catalogue/catalogue';
import { quota, type Quota, type QuotaError } from '../../../awards/quota/quota';
import { exactFromNumber } from '../../../base/exact';
import type { Result } from '../../../base/result';
import { formatNumber, formatTrimmed } from '../../../figures/formatFigure';
import type { FindingData } from '../../../model/finding';
import type { AwardId } from '../../../rules/awardIds';

export type Kind = 'over' | 'over-pooled' | 'small-unit' | 'unclear';

/** The CSTĐCS of a unit, or of all, and those they are a share of. */
export interface Case {
  /** '' for all units together. */
  readonly unit: string;
  readonly fighters: number;
  /** The most persons that the base can be, and the fewest where that can't be told. */
  readonly base: number;
  readonly leastBase: number;
  readonly year: number;
  readonly collectiveTitle?: AwardId | undefined;
}

export interface Judged {
  readonly kind: Kind;
  readonly data: FindingData;
}

/**
 * What is to be said of a number of CSTĐCS; undefined within the quota or without one. What may
 * be right by one reading (of the base, of the unit's own title) is unclear, never over.
 */
export function judgeQuota(one: Case, rules: RuleChoice): Judged | undefined {
  const { unit, fighters, base, leastBase } = one;
  const most = bestOf(quotaOf(one, base, rules));
  const least = leastOf(quotaOf(one, leastBase, rules));
  if (most === undefined || least === undefined || fighters <= least.max) return undefined;
  const isOver = fighters > most.max;
  const shown = isOver ? most : least;
  const kind: Kind = !isOver
    ? 'unclear'
    : unit === ''
      ? 'over-pooled'
      : most.max === 0
        ? 'small-unit'
        : 'over';
  return {
    kind,
    data: {
      ...(unit === '' ? {} : { indicator: unit }),
      fighters: count(fighters),
      base: count(isOver ? base : leastBase),
      most: count(shown.max),
      excess: count(fighters - shown.max),
      percent: shown.percent,
      year: one.year,
      document: shown.document,
      article: shown.article,
      title: shown.title,
      rounding: shown.rounding,
    },
  };
}

interface Cap {
  readonly max: number;
  readonly percent: string;
  readonly document: string;
  readonly article: string;
  /** The unit's title that the rate goes with; '' where it goes with none. */
  readonly title: string;
  readonly rounding: string;
}

function quotaOf({ year, collectiveTitle }: Case, base: number, rules: RuleChoice): readonly Cap[] {
  const question = {
    ...rules,
    base,
    year,
    target: { kind: 'award' as const, award: 'cstd-co-so' as const },
  };
  const known = quota({ ...question, collectiveTitle });
  if (known.ok || known.error.code !== 'depends-on-title') return capsOf(known, '');
  return known.error.options.flatMap(({ title }) =>
    capsOf(quota({ ...question, collectiveTitle: title }), awardName(title)),
  );
}

function capsOf(found: Result<Quota, QuotaError>, title: string): readonly Cap[] {
  if (!found.ok || found.value.rule === undefined) return [];
  const { max, percent, rule, rounding } = found.value;
  const { document, article } = rule.source;
  return [{ max, percent: formatTrimmed(percent, 2), document, article, title, rounding }];
}

function bestOf(caps: readonly Cap[]): Cap | undefined {
  return caps.reduce<Cap | undefined>(
    (best, cap) => (best === undefined || cap.max > best.max ? cap : best),
    undefined,
  );
}

function leastOf(caps: readonly Cap[]): Cap | undefined {
  return caps.reduce<Cap | undefined>(
    (least, cap) => (least === undefined || cap.max < least.max ? cap : least),
    undefined,
  );
}

function count(value: number): string {
  return formatNumber(exactFromNumber(value), 0);
}
