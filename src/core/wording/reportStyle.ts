import { enumKey } from '../text/fold';

const VERBS = [
  ['dat', 'đạt'],
  ['uoc', 'ước đạt'],
  ['chiem', 'chiếm'],
  ['con', 'còn'],
] as const;

/** How the same period of another year is set beside a figure. */
const BESIDE = [
  ['', 'change'],
  ['-bang', 'ratio'],
  ['-so', 'difference'],
] as const;

/** How a report states a figure (design: kiểu). */
export interface ReportStyle {
  readonly verb: string;
  readonly beside: (typeof BESIDE)[number][1];
}

/** Every style by its word: `uoc-bang → "ước đạt", as a ratio`. */
const STYLES: ReadonlyMap<string, ReportStyle> = new Map(
  BESIDE.flatMap(([suffix, beside]) =>
    VERBS.map(([word, verb]): [string, ReportStyle] => [word + suffix, { verb, beside }]),
  ),
);

/** The words for the styles, in the order in which users are shown them. */
export const REPORT_STYLES: readonly string[] = [...STYLES.keys()];

const BY_KEY = new Map([...STYLES].map(([word, style]) => [enumKey(word), style]));

export const DEFAULT_STYLE: ReportStyle = { verb: 'đạt', beside: 'change' };

/** Reads the word for a style: `"Ước-bằng" → ước đạt, as a ratio`; undefined for a wrong word. */
export function parseReportStyle(word: string): ReportStyle | undefined {
  return BY_KEY.get(enumKey(word));
}
