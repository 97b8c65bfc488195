import type { Exact } from '../core/base/exact';
import type { Figure } from '../core/figures/figure';
import { formatTrimmed } from '../core/figures/formatFigure';
import { readFigure } from '../core/figures/readFigure';
import { attainment, type Attainment, type Basis } from '../core/indicators/attainment';
import * as strings from '../strings/taskpane/trial';
import { sentence, type Language } from '../strings/sentence';

/** What the pane says about two figures typed into it. */
export interface Trial {
  /** The percentage, or why there is none. */
  readonly result: string;
  /** How both figures were read and what was divided by what; then what is doubtful. */
  readonly explanation: readonly string[];
}

const SHOWN_DECIMALS = 2;
const MOST_DECIMALS = 10;

/** Computes and explains attainment just as TDKT.HOANTHANH does on the same two texts. */
export function tryAttainment(actualText: string, planText: string, language: Language): Trial {
  const actual = readFigure(actualText);
  const plan = readFigure(planText);
  const outcome = attainment({ actual, target: plan });
  const basis = outcome.kind === 'percent' ? basisSentence(outcome.basis)[language] : undefined;
  const doubts = outcome.kind === 'percent' ? outcome.doubts : [...actual.doubts, ...plan.doubts];
  return {
    result: resultSentence(outcome, language),
    explanation: [
      readingSentence(actual, strings.actual[language]({}), language),
      readingSentence(plan, strings.plan[language]({}), language),
      ...(basis === undefined ? [] : [basis]),
      ...doubts.map(({ code, detail }) => sentence(`doubts/${code}`, { detail }, language)),
    ],
  };
}

function resultSentence(outcome: Attainment, language: Language): string {
  switch (outcome.kind) {
    case 'percent':
      return strings.percentOfPlan[language]({
        percent: formatTrimmed(outcome.percent, SHOWN_DECIMALS),
      });
    case 'blank':
      return strings.nothingToCompute[language]({});
    case 'division-by-zero':
      return strings.dividedByZero[language]({});
    case 'negative':
      return strings.negative[language]({});
    case 'not-available':
      return sentence(`function-errors/${outcome.reason}`, {}, language);
    case 'unreadable': {
      const { text, reason } = outcome.figure;
      return sentence('function-errors/unreadable', { text, reason }, language);
    }
  }
}

function basisSentence(basis: Basis): Readonly<Record<Language, string>> {
  const both = (above: Exact, below: Exact): Readonly<Record<Language, string>> => {
    const data = { above: plain(above), below: plain(below) };
    return { vi: strings.quotient.vi(data), en: strings.quotient.en(data) };
  };
  switch (basis.kind) {
    case 'quotient':
      return basis.method === 'thap'
        ? both(basis.reference, basis.actual)
        : both(basis.actual, basis.reference);
    case 'own-total':
      return both(basis.numerator, basis.denominator);
    case 'inside':
      return { vi: strings.inside.vi({}), en: strings.inside.en({}) };
    case 'held':
      return { vi: strings.held.vi({}), en: strings.held.en({}) };
  }
}

function readingSentence(figure: Figure, name: string, language: Language): string {
  const { text } = figure;
  switch (figure.kind) {
    case 'blank':
      return strings.readBlank[language]({ name, text });
    case 'words':
      return strings.readWords[language]({ name, text });
    case 'unreadable':
      return strings.readUnreadable[language]({ name, text });
    case 'number':
      return strings.readNumber[language]({
        name,
        text,
        value: plain(figure.value),
        unit: figure.unit,
      });
    case 'bound': {
      const { relation, unit } = figure;
      return strings.readBound[language]({
        name,
        text,
        relation,
        unit,
        value: plain(figure.value),
      });
    }
    case 'between':
      return strings.readBetween[language]({
        name,
        text,
        first: plain(figure.low),
        second: plain(figure.high),
      });
    case 'fraction':
      return strings.readFraction[language]({
        name,
        text,
        first: plain(figure.numerator),
        second: plain(figure.denominator),
      });
  }
}

function plain(value: Exact): string {
  return formatTrimmed(value, MOST_DECIMALS);
}
