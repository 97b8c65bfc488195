import { fold } from '../text/fold';

/** The words over an annex. */
export interface AnnexTitles {
  /** "Phụ lục", "Phụ lục I" … */
  readonly label: string;
  /** Title lines as printed: capitals. */
  readonly lines: readonly string[];
  /** "(Kèm theo …)". */
  readonly reference: string;
  /** The last year that the title names, for headers such as "đến hết năm 2020". */
  readonly year: number | undefined;
}

export interface TitleOptions {
  readonly unit?: string | undefined;
  readonly period?: string | undefined;
  readonly reference?: string | undefined;
  /** Place among the annexes of the document, from 1; absent when it is the only one. */
  readonly ordinal?: number | undefined;
}

/** NĐ 30/2020: blanks that are filled by hand on paper, and may stay in an e-document. */
const EMPTY_REFERENCE = '(Kèm theo Báo cáo số        /BC-UBND ngày      tháng      năm        )';

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** `1 → I`, `4 → IV`, `12 → XII`. */
export function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, letters] of ROMAN) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
}

/**
 * The titles of an annex: what the user gave, else what stands over the source table.
 */
export function titlesOf(
  formTitle: string,
  over: readonly string[],
  options: TitleOptions,
): AnnexTitles {
  const source = splitTitles(over);
  const given = [options.unit, options.period].filter((part) => part !== undefined).join(' ');
  const subtitle = given === '' ? subtitleOf(formTitle, source.title) : given;
  const lines = [formTitle, subtitle].filter((line) => line !== '').map(capitals);
  return {
    label: options.ordinal === undefined ? 'Phụ lục' : `Phụ lục ${roman(options.ordinal)}`,
    lines,
    reference: options.reference ?? source.reference ?? EMPTY_REFERENCE,
    year: lastYear(options.period ?? source.title),
  };
}

/** Parts the lines over a table into its title and its reference line. */
function splitTitles(lines: readonly string[]): {
  readonly title: string;
  readonly reference: string | undefined;
} {
  const text = lines
    .filter((line) => !/^(?:phu luc|bieu|bieu so|don vi tinh|don vi bao cao)\b/.test(fold(line)))
    .map((line) => line.replace(/\*\*/g, ''))
    .join('\n');
  const reference = /\(\s*Kèm theo[^)]*\)/iu.exec(text)?.[0].replace(/\s+/g, ' ');
  const title = text
    .replace(/\(\s*Kèm theo[^)]*\)/iu, '')
    .replace(/\s+/g, ' ')
    .replace(/(\d{4})\s*[-–]\s*(\d{4})/g, '$1-$2')
    .trim();
  return { title, reference };
}

/** What follows the form's own title in the source's: unit and period. */
function subtitleOf(formTitle: string, sourceTitle: string): string {
  const form = fold(formTitle);
  if (fold(sourceTitle).startsWith(form)) return sourceTitle.slice(form.length).trim();
  return sourceTitle;
}

function capitals(text: string): string {
  return text.toLocaleUpperCase('vi');
}

function lastYear(text: string): number | undefined {
  const period = /(\d{4})-(\d{4})/.exec(text);
  if (period !== null) return Number(period[2]);
  const years = text.match(/\b(?:19|20)\d{2}\b/g);
  return years === null ? undefined : Number(years[years.length - 1]);
}
