import { ONE, absolute, equals, isZero, round, type Exact } from '../base/exact';
import type { Doubt, Figure } from '../figures/figure';
import { formatTrimmed } from '../figures/formatFigure';
import { attainment, type Attainment, type AttainmentInput } from '../indicators/attainment';
import type { Method } from '../indicators/method';
import { targetOf } from '../indicators/target';
import { withUnit } from './quantityText';

/** One sentence of an explanation: its code and what its holes need. */
export type Remark =
  /** How the percentage was computed; `result` says = or ≈ and the percentage. */
  | { readonly code: 'over-plan' | 'plan-over'; readonly data: Computation }
  | { readonly code: 'linear'; readonly data: Computation & { readonly size: string } }
  | { readonly code: 'inside'; readonly data: { readonly actual: string; readonly plan: string } }
  | { readonly code: 'held'; readonly data: { readonly actual: string } }
  | {
      readonly code: 'own-total';
      readonly data: { readonly result: string; readonly part: string; readonly total: string };
    }
  /** The method, and whether the user chose it or the wording of the plan did. */
  | {
      readonly code: 'method-chosen' | 'method-by-plan';
      readonly data: { readonly method: Method };
    }
  /** Which value of a range stands for it. */
  | { readonly code: Bound; readonly data: { readonly plan: string; readonly value: string } }
  | { readonly code: 'bound'; readonly data: { readonly plan: string; readonly value: string } }
  | {
      readonly code: 'periods';
      readonly data: { readonly plan: string; readonly periods: string; readonly total: string };
    }
  | { readonly code: 'converted'; readonly data: { readonly from: string; readonly to: string } }
  /** Why there is no percentage. */
  | { readonly code: 'no-actual' | 'no-plan' | 'no-figures'; readonly data: object }
  | { readonly code: 'division-by-zero'; readonly data: { readonly which: Zero } }
  | { readonly code: 'negative'; readonly data: { readonly which: 'target' | 'actual' } };

/** What is zero: a figure, or the N of n/N. */
type Zero = 'target' | 'actual' | 'total';

type Bound = 'lower-bound' | 'upper-bound' | 'midpoint';

interface Computation {
  readonly result: string;
  readonly actual: string;
  readonly plan: string;
}

/** How an attainment came about: remarks in the order to read them, and every doubt. */
export interface Explanation {
  readonly result: Attainment;
  readonly remarks: readonly Remark[];
  readonly doubts: readonly Doubt[];
}

/** Decimals of a percentage in an explanation. */
const PERCENT_DECIMALS = 2;
/** Decimals of the figures it came from: as many as they need. */
const FIGURE_DECIMALS = 10;

/** Explains an attainment: what was divided by what, by which method, and what is doubtful. */
export function explainAttainment(input: AttainmentInput): Explanation {
  const result = attainment(input);
  if (result.kind === 'percent') {
    return { result, remarks: percentRemarks(input, result), doubts: result.doubts };
  }
  const doubts = [...input.actual.doubts, ...input.target.doubts];
  return { result, remarks: reasonRemarks(input, result), doubts };
}

/** Figures that can't be read or compared say so themselves: the result holds the reason. */
function reasonRemarks(
  input: AttainmentInput,
  result: Exclude<Attainment, { kind: 'percent' }>,
): readonly Remark[] {
  switch (result.kind) {
    case 'blank':
      return [blankRemark(input)];
    case 'division-by-zero': {
      const { actual } = input;
      const noTotal = actual.kind === 'fraction' && isZero(actual.denominator);
      return [{ code: 'division-by-zero', data: { which: noTotal ? 'total' : result.which } }];
    }
    case 'negative':
      return [{ code: 'negative', data: { which: result.which } }];
    case 'not-available':
    case 'unreadable':
      return [];
  }
}

function blankRemark({ actual, target }: AttainmentInput): Remark {
  if (actual.kind !== 'blank') return { code: 'no-plan', data: {} };
  return { code: target.kind === 'blank' ? 'no-figures' : 'no-actual', data: {} };
}

type Percent = Extract<Attainment, { kind: 'percent' }>;

function percentRemarks(input: AttainmentInput, { percent, basis }: Percent): readonly Remark[] {
  switch (basis.kind) {
    case 'held':
      return [{ code: 'held', data: { actual: input.actual.text } }];
    case 'own-total': {
      const part = plain(basis.numerator);
      const total = plain(basis.denominator);
      return [{ code: 'own-total', data: { result: resultText(percent), part, total } }];
    }
    case 'inside':
      return [
        { code: 'inside', data: { actual: plain(basis.actual), plan: input.target.text } },
        methodRemark(input, basis.method),
        ...periodRemarks(input),
        ...conversionRemarks(input, basis.actual),
      ];
    case 'quotient':
      return [
        computationRemark(basis.method, {
          result: resultText(percent),
          actual: plain(basis.actual),
          plan: plain(basis.reference),
          size: plain(absolute(basis.reference)),
        }),
        methodRemark(input, basis.method),
        ...periodRemarks(input),
        ...referenceRemarks(input, basis.reference),
        ...conversionRemarks(input, basis.actual),
      ];
  }
}

function computationRemark(
  method: Method,
  { size, ...data }: Computation & { readonly size: string },
): Remark {
  switch (method) {
    case 'thap':
      return { code: 'plan-over', data };
    case 'thap-tuyen-tinh':
      return { code: 'linear', data: { ...data, size } };
    case 'cao':
    case 'trong-khoang':
    case 'can-duoi':
    case 'can-tren':
    case 'trung-diem':
      return { code: 'over-plan', data };
  }
}

function methodRemark(input: AttainmentInput, method: Method): Remark {
  const code = input.method === undefined ? 'method-by-plan' : 'method-chosen';
  return { code, data: { method } };
}

function periodRemarks({ target, periods = ONE }: AttainmentInput): readonly Remark[] {
  if (equals(periods, ONE)) return [];
  const goal = goalOf(target, periods);
  if (goal === undefined) return [];
  const total = goal.isRange ? `${plain(goal.low)} – ${plain(goal.high)}` : plain(goal.low);
  return [{ code: 'periods', data: { plan: target.text, periods: plain(periods), total } }];
}

function referenceRemarks(
  { target, periods = ONE }: AttainmentInput,
  reference: Exact,
): readonly Remark[] {
  if (target.kind === 'bound') {
    return [{ code: 'bound', data: { plan: target.text, value: plain(target.value) } }];
  }
  const goal = goalOf(target, periods);
  if (goal?.isRange !== true) return [];
  const data = { plan: target.text, value: plain(reference) };
  if (equals(reference, goal.low)) return [{ code: 'lower-bound', data }];
  if (equals(reference, goal.high)) return [{ code: 'upper-bound', data }];
  return [{ code: 'midpoint', data }];
}

function goalOf(target: Figure, periods: Exact): ReturnType<typeof targetOf> | undefined {
  const hasGoal = target.kind === 'number' || target.kind === 'bound' || target.kind === 'between';
  return hasGoal ? targetOf(target, periods) : undefined;
}

/** Where the actual was brought to the unit of the plan, or n/N became a share. */
function conversionRemarks({ actual, target }: AttainmentInput, used: Exact): readonly Remark[] {
  const own =
    actual.kind === 'number' || actual.kind === 'bound'
      ? actual.value
      : actual.kind === 'fraction'
        ? actual.numerator
        : used;
  if (equals(own, used)) return [];
  const unit = 'unit' in target ? target.unit : '';
  return [{ code: 'converted', data: { from: actual.text, to: withUnit(plain(used), unit) } }];
}

/** `= 75%`, `≈ 108,47%`: whether two decimals say it all. */
function resultText(percent: Exact): string {
  const exact = equals(round(percent, PERCENT_DECIMALS), percent);
  return `${exact ? '=' : '≈'} ${formatTrimmed(percent, PERCENT_DECIMALS)}%`;
}

function plain(value: Exact): string {
  return formatTrimmed(value, FIGURE_DECIMALS);
}
