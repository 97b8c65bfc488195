import { decimalsNeeded } from '../base/exact';
import type { Figure, NumberFigure } from '../figures/figure';
import { formatNumber } from '../figures/formatFigure';
import { tidyUnit } from '../figures/units';
import { isHeading, type TargetRow } from '../sources/targetTable';
import { fold, tidy } from '../text/fold';
import { capitalise } from '../wording/capitalise';
import { reportSentence, type Report } from '../wording/reportSentence';
import { DEFAULT_STYLE, parseReportStyle, type ReportStyle } from '../wording/reportStyle';
import type { FilledAnnex, TargetLine } from './definition';

/** The indicators that are put into words: by their TT, "3" with the lines under it, or all. */
export type SentenceChoice =
  { readonly kind: 'all' } | { readonly kind: 'numbers'; readonly numbers: readonly string[] };

/** Words over the lines that follow: of a section ("I", "A"), or of one indicator. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 'section' | 'indicator';
  readonly text: string;
}

/** One line of the report's text, in the order of the annex. */
export type SentenceLine =
  | Heading
  /** `isPart`: of a line under an indicator, without a number of its own. */
  | { readonly kind: 'sentence'; readonly isPart: boolean; readonly text: string }
  /** A line that was chosen and of which nothing can be said: its figure is blank or words. */
  | { readonly kind: 'unsaid'; readonly number: string; readonly indicator: string };

/**
 * The report's sentences (CAUBAOCAO) on an annex of targets, with the percentages that the annex
 * states. An annex of anything else has none.
 */
export function sentencesOf(annex: FilledAnnex, choice: SentenceChoice): readonly SentenceLine[] {
  const words = wordsOf(annex.source.columns);
  const lines: SentenceLine[] = [];
  // Headings wait until something under them is said.
  let waiting: readonly Heading[] = [];
  const isChosen = chooser(choice);
  for (const line of annex.targets ?? []) {
    const { source } = line;
    const chosen = isChosen(source);
    if (isHeading(source)) {
      const level = isSection(source) ? 'section' : 'indicator';
      const over = level === 'section' ? [] : waiting.filter((each) => each.level === 'section');
      waiting = [...over, { kind: 'heading', level, text: tidy(source.indicator) }];
      continue;
    }
    const isPart = source.number === '';
    if (!isPart) waiting = waiting.filter(({ level }) => level === 'section');
    if (!chosen) continue;
    const report = reportOf(line, words);
    if (report.kind !== 'sentence') {
      if (choice.kind === 'all' && report.kind === 'blank') continue;
      const { number, indicator } = source;
      lines.push({ kind: 'unsaid', number, indicator: tidy(indicator) });
      continue;
    }
    lines.push(...waiting.filter(({ text }) => text !== ''));
    waiting = [];
    lines.push({ kind: 'sentence', isPart, text: report.text });
  }
  return lines;
}

/** The chosen numbers that no line of these annexes has. */
export function unknownNumbers(
  annexes: readonly FilledAnnex[],
  choice: SentenceChoice,
): readonly string[] {
  if (choice.kind === 'all') return [];
  const known = new Set(
    annexes.flatMap(({ targets = [] }) => targets.map(({ source }) => numberKey(source.number))),
  );
  return choice.numbers.filter(
    (number) => numberKey(number) === '' || !known.has(numberKey(number)),
  );
}

/** Says of each line in turn whether it, the indicator or the section over it was chosen. */
function chooser(choice: SentenceChoice): (row: TargetRow) => boolean {
  if (choice.kind === 'all') return () => true;
  const wanted = new Set(choice.numbers.map(numberKey));
  let ofSection = false;
  let ofIndicator = false;
  return (row) => {
    const isWanted = wanted.has(numberKey(row.number));
    if (isSection(row)) ofSection = isWanted;
    if (row.number !== '') ofIndicator = isWanted;
    return ofSection || ofIndicator;
  };
}

/** "1.", " 1" and "1" are one number. */
function numberKey(number: string): string {
  return tidy(number)
    .replace(/[.)]+$/, '')
    .toUpperCase();
}

/** A heading numbered by letters: it goes over several indicators, "9" over its own lines only. */
function isSection(row: TargetRow): boolean {
  return isHeading(row) && /^[A-Z]+$/.test(numberKey(row.number));
}

interface TableWords {
  readonly style: ReportStyle;
  readonly label: string;
}

/** What the heads of the source's columns call the plan, in a sentence. */
const LABELS = [
  ['tinh giao', 'kế hoạch tỉnh giao'],
  ['huyen giao', 'kế hoạch huyện giao'],
  ['xa giao', 'kế hoạch xã giao'],
  ['muc tieu', 'mục tiêu'],
  ['nghi quyet', 'nghị quyết'],
  ['du toan', 'dự toán'],
] as const;

function wordsOf(columns: FilledAnnex['source']['columns']): TableWords {
  const head = (wanted: string): string =>
    fold(columns.find(({ role }) => role === wanted)?.header ?? '');
  const expected = /\buoc\b/.test(head('actual')) ? parseReportStyle('uoc') : undefined;
  return {
    style: expected ?? DEFAULT_STYLE,
    label: LABELS.find(([key]) => head('target').includes(key))?.[1] ?? 'kế hoạch',
  };
}

function reportOf({ source, percent }: TargetLine, { style, label }: TableWords): Report {
  const { name, verb } = nameAndVerb(wholeTerm(source), style);
  const { rounded, decimals } = percent;
  return reportSentence({
    name,
    actual: source.actualFigure,
    unit: unitOfRow(source),
    plans: rounded === undefined ? [] : [{ ...known(rounded, decimals), label }],
    samePeriod: { figure: { kind: 'blank', text: '', doubts: [] }, source: '' },
    style: { ...style, verb },
    decimals: undefined,
  });
}

/**
 * The unit of the line: its own, else that of the actual or, where only the target has one, the
 * target's. A unit that is a number ("%0" broken into cells) is none.
 */
function unitOfRow({ unit, actualFigure, targetFigure }: TargetRow): string {
  const own = tidyUnit(unit);
  if (/[\p{L}%‰]/u.test(own)) return own;
  return unitOf(actualFigure) === '' ? unitOf(targetFigure) : '';
}

function unitOf(figure: Figure): string {
  return 'unit' in figure ? figure.unit : '';
}

/** The percentage of the annex as a ratio that is known: the sentence must not say another. */
function known(
  value: NumberFigure['value'],
  most: number,
): { readonly figure: NumberFigure; readonly source: string } {
  const decimals = decimalsNeeded(value, most);
  const text = `${formatNumber(value, decimals)}%`;
  return { figure: { kind: 'number', text, value, decimals, unit: '%', doubts: [] }, source: text };
}

/** "mỗi năm" is of the target; an actual over several years is not said to be of each. */
function wholeTerm({ indicator, periods }: TargetRow): string {
  return periods === undefined ? indicator : indicator.replace(EACH_YEAR, '');
}

const EACH_YEAR = /\s+(?:mỗi|hằng|hàng) năm(?![\p{L}\d])/giu;
/** Words at the end of an indicator that belong to its target: "mỗi năm tăng trên". */
const OF_TARGET = /\s+(?:trên|dưới|ít nhất|tối thiểu|không quá)$/iu;
const OWN_VERB = /\s+(đạt|giảm còn|còn|chiếm|tăng lên|tăng|giảm|(?<!trở )lên)$/iu;
const SAME_AS_REACHED: ReadonlySet<string> = new Set(['đạt', 'lên']);

/**
 * The indicator without marks of lists and words that only its target needs. A verb at its end
 * takes the place of the sentence's: `"- Tỷ lệ hộ nghèo giảm còn dưới" → còn`.
 */
function nameAndVerb(
  indicator: string,
  { verb }: ReportStyle,
): { readonly name: string; readonly verb: string } {
  const words = tidy(indicator)
    .replace(/^[-+–•*]\s*/u, '')
    .replace(/[\s:;,.]+$/u, '')
    .replace(OF_TARGET, '');
  const own = OWN_VERB.exec(words)?.[1]?.toLowerCase();
  const name = capitalise(words.replace(OWN_VERB, ''));
  if (own === undefined || SAME_AS_REACHED.has(own)) return { name, verb };
  return { name, verb: verb === DEFAULT_STYLE.verb ? own : `ước ${own}` };
}
