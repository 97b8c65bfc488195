import { ONE, decimalsNeeded, equals } from '../base/exact';
import type { Figure, NumberFigure } from '../figures/figure';
import { formatNumber, formatTrimmed } from '../figures/formatFigure';
import { convert } from '../figures/units';
import { attainment, type Attainment } from '../indicators/attainment';
import { capitalise } from './capitalise';
import { figureText, withUnit } from './quantityText';
import type { ReportStyle } from './reportStyle';
import {
  comparedClause,
  knownChange,
  knownChangeClause,
  knownRatioClause,
  type Clause,
  type Unsaid,
} from './samePeriod';

/** A figure with the text it was read from; '' where a cell held a number. */
export interface Given {
  readonly figure: Figure;
  readonly source: string;
}

/** A plan with the words that name it ("kế hoạch tỉnh giao"). */
export interface LabelledPlan extends Given {
  readonly label: string;
}

export interface ReportInput {
  readonly name: string;
  readonly actual: Figure;
  readonly unit: string;
  /** Blank plans are left out. */
  readonly plans: readonly LabelledPlan[];
  /** Left out where blank. */
  readonly samePeriod: Given;
  readonly style: ReportStyle;
  /** Of what is computed; by default 1 for percentages, all that a difference needs. */
  readonly decimals: number | undefined;
}

/** The sentence, or why there is none. */
export type Report =
  | { readonly kind: 'sentence'; readonly text: string }
  | Unsaid
  | { readonly kind: 'attainment'; readonly result: Exclude<Attainment, { kind: 'percent' }> }
  /** A plan was given as a change ("+13,2%"). */
  | { readonly kind: 'plan-is-change'; readonly text: string };

/**
 * The sentence of a report on one figure: its value, the share of its plans, and how it compares
 * with the same period. Parts that are blank are left out; a blank figure gives `blank`.
 *
 *     9427 tỷ đồng, "54,5%", "+13,2%" → Giá trị sản xuất ước đạt 9.427 tỷ đồng,
 *         bằng 54,5% kế hoạch, tăng 13,2% so với cùng kỳ.
 */
export function reportSentence(input: ReportInput): Report {
  const { actual, name, style } = input;
  const figure = inUnit(actual, input.unit);
  if (!('unit' in figure)) return figure;
  const number = figureText(figure);
  if (number === undefined) return { kind: 'blank' };
  const unit = input.unit === '' ? figure.unit : input.unit;
  const subject = name === '' ? capitalise(style.verb) : `${name} ${style.verb}`;
  const clauses = [`${subject} ${withUnit(number, unit)}`];
  for (const plan of input.plans) {
    const said = planClause(figure, plan, unit, input.decimals);
    if (said === undefined) continue;
    if (said.kind !== 'clause') return said;
    clauses.push(said.text);
  }
  const beside = besideClause(input, figure, unit);
  if (beside !== undefined) {
    if (beside.kind !== 'clause') return beside;
    clauses.push(beside.text);
  }
  return { kind: 'sentence', text: `${clauses.join(', ')}.` };
}

type Stated = Extract<Figure, { readonly unit: string }>;

/** The figure in the unit that the sentence states it in. */
function inUnit(figure: Figure, unit: string): Stated | Unsaid {
  switch (figure.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'unreadable':
      return { kind: 'unreadable', figure };
    case 'words':
      return { kind: 'not-available', reason: 'is-words', detail: figure.text };
    case 'number':
    case 'bound': {
      const value = convert(figure.value, figure.unit, unit);
      if (value === undefined) return unitsDiffer(figure.unit, unit);
      if (equals(value, figure.value)) return figure;
      return { ...figure, value, decimals: decimalsNeeded(value, MOST_DECIMALS), unit };
    }
    case 'between':
    case 'fraction': {
      const factor = convert(ONE, figure.unit, unit);
      const same = factor !== undefined && equals(factor, ONE);
      return same ? figure : unitsDiffer(figure.unit, unit);
    }
  }
}

/** More decimals than a report ever states. */
const MOST_DECIMALS = 10;

function unitsDiffer(own: string, unit: string): Unsaid {
  return { kind: 'not-available', reason: 'units-differ', detail: `${own}, ${unit}` };
}

function planClause(
  actual: Stated,
  { figure, source, label }: LabelledPlan,
  unit: string,
  decimals: number | undefined,
): Clause | Exclude<Report, { kind: 'sentence' }> | undefined {
  if (figure.kind === 'blank') return undefined;
  if (knownChange(source, figure) !== undefined) {
    return { kind: 'plan-is-change', text: figure.text };
  }
  if (isKnownRatio(figure, source)) {
    return {
      kind: 'clause',
      text: `bằng ${formatNumber(figure.value, figure.decimals)}% ${label}`,
    };
  }
  const result = attainment({ actual, target: figure, unit });
  if (result.kind !== 'percent') return { kind: 'attainment', result };
  return { kind: 'clause', text: `bằng ${formatTrimmed(result.percent, decimals ?? 1)}% ${label}` };
}

/** "54,5%" as text is a ratio that is known; a cell that holds a number is never one. */
function isKnownRatio(figure: Figure, source: string): figure is NumberFigure {
  return figure.kind === 'number' && figure.unit === '%' && source !== '';
}

function besideClause(
  { samePeriod, style, decimals }: ReportInput,
  actual: Stated,
  unit: string,
): Clause | Unsaid | undefined {
  const { figure, source } = samePeriod;
  if (figure.kind === 'blank') return undefined;
  const known = knownChange(source, figure);
  if (known !== undefined) return knownChangeClause(known, style, unit);
  if (isKnownRatio(figure, source)) return knownRatioClause(figure);
  return comparedClause(actual, figure, style, unit, decimals);
}
