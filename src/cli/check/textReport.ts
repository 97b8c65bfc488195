import { capped } from '../../app/reports/capped';
import type { CheckedBook, ReportHead } from '../../app/reports/checkedBook';
import { dayText, headLine } from '../../app/reports/headLine';
import { placeText } from '../../app/reports/placeText';
import {
  changeTexts,
  leftText,
  ofSetting,
  reportFinding,
  wordsOf,
} from '../../app/reports/reportedFinding';
import { toldChanges } from '../../app/reports/toldChanges';
import { groupBySeverity } from '../../core/checks/groupFindings';
import type { Fixing } from '../../app/fixWorkbook';
import { sentence, type Language } from '../../strings/sentence';
import { findingLines } from '../findingReport';

/** Places of each kind that are listed on a terminal. */
const MOST_LISTED = 20;

type Word = (code: string, data?: Readonly<Record<string, string | number>>) => string;

/** The results for a terminal: verdict, findings by kind, grave first, what was not read. */
export function textReport(
  books: readonly CheckedBook[],
  head: ReportHead,
  language: Language,
): string {
  const word: Word = (code, data = {}) => sentence(`report/${code}`, data, language);
  const lines = books.flatMap((book) => bookLines(book, language, word));
  return `${[...headLine(head, language), ...lines].join('\n')}\n`;
}

function bookLines(book: CheckedBook, language: Language, word: Word): readonly string[] {
  const { file, result, fixing } = book;
  const { verdict, counts, findings, unread, suppressed } = result;
  const ignored = capped(suppressed, MOST_LISTED);
  const parts = capped(unread, MOST_LISTED);
  return [
    `${file}: ${word(`verdict-${verdict}`, counts)} (${word('counts', counts)})`,
    `  ${word(`meaning-${verdict}`, counts)}`,
    ...(fixing === undefined ? [] : fixedLines(fixing, language, word)),
    ...groupBySeverity(findings).flatMap(({ groups }) =>
      groups.flatMap((group) => {
        const { shown, rest } = capped(group.findings, MOST_LISTED);
        const reported = shown.map((finding) => reportFinding(finding, language));
        return [...findingLines(reported, language), ...more(rest, word)];
      }),
    ),
    ...parts.shown.map(
      ({ part, reason }) => `  ${sentence(`unread/${reason}`, { part }, language)}`,
    ),
    ...more(parts.rest, word),
    ...(suppressed.length === 0 ? [] : [`  ${word('suppressed', { count: suppressed.length })}:`]),
    ...ignored.shown.map(({ finding, entry: { reason, on } }) => {
      const { sheet, cell, range, code } = finding;
      const place = placeText(sheet, cell ?? range ?? '');
      const why = word('ignored-line', { reason, on: dayText(on, language) });
      return `    ${place}  ${wordsOf(reportFinding(finding, language))} [${code}] – ${why}`;
    }),
    ...more(ignored.rest, word),
  ];
}

function fixedLines({ changes, left }: Fixing, language: Language, word: Word): readonly string[] {
  const told = toldChanges(changes);
  const made = capped(told, MOST_LISTED);
  const notMade = capped(left, MOST_LISTED);
  return [
    `  ${word('fixed', { count: told.length })}:`,
    ...made.shown.map((change) => {
      const { finding, sheet, cell } = change;
      const values = ofSetting(change, changeTexts(change, language).join(' → '), language);
      const why = sentence(finding.fix.code, finding.fix.data, language);
      return `    ${placeText(sheet, cell)}  ${values}  ${why} [${finding.code}]`;
    }),
    ...more(made.rest, word),
    ...(left.length === 0 ? [] : [`  ${word('not-fixed', { count: left.length })}:`]),
    ...notMade.shown.map(
      ({ finding: { sheet, cell, range, code }, why }) =>
        `    ${placeText(sheet, cell ?? range ?? '')}  ${leftText(why, language)} [${code}]`,
    ),
    ...more(notMade.rest, word),
  ];
}

function more(count: number, word: Word): readonly string[] {
  return count === 0 ? [] : [`    ${word('more', { count })}`];
}
