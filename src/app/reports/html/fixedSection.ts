import { sentence, type Language } from '../../../strings/sentence';
import type { Fixing, LeftFix } from '../../fixWorkbook';
import { capped } from '../capped';
import { placeText } from '../placeText';
import { changeTexts, leftText, ofSetting } from '../reportedFinding';
import { toldChanges } from '../toldChanges';
import { markup, type Markup } from './markup';
import { dataTable, moreLine } from './table';

/** What was mended in the copy, cell by cell with before and after, and what was not and why. */
export function fixedSection({ changes, left }: Fixing, language: Language, most: number): Markup {
  const word = (code: string, data = {}): string => sentence(`report/${code}`, data, language);
  const told = toldChanges(changes);
  const heading = word('fixed', { count: told.length });
  const { shown, rest } = capped(told, most);
  const made = dataTable(
    heading,
    [
      { label: word('ordinal'), kind: 'n' },
      { label: word('sheet'), kind: 's' },
      { label: word('cell'), kind: 'c' },
      { label: word('before'), kind: '' },
      { label: word('after'), kind: '' },
      { label: word('reason'), kind: 'f' },
    ],
    shown.map((change, i) => [
      i + 1,
      change.sheet,
      change.cell,
      ...changeTexts(change, language).map((text) => ofSetting(change, text, language)),
      sentence(change.finding.fix.code, change.finding.fix.data, language),
    ]),
  );
  const nothing = markup`<p>${word('nothing-fixed')}</p>\n`;
  return markup`<h3>${heading}</h3>
${changes.length === 0 ? nothing : made}${moreLine(rest, word('more', { count: rest }))}${notMade(left, language, most)}`;
}

function notMade(left: readonly LeftFix[], language: Language, most: number): Markup {
  const word = (code: string, data = {}): string => sentence(`report/${code}`, data, language);
  const { shown, rest } = capped(left, most);
  if (shown.length === 0) return markup``;
  const lines = shown.map(({ finding: { sheet, cell, range, code }, why }) => {
    const place = placeText(sheet, cell ?? range ?? '');
    return markup`<li>${place} <code>${code}</code>: ${leftText(why, language)}</li>\n`;
  });
  return markup`<h4>${word('not-fixed', { count: left.length })}</h4>
<ul>
${lines}</ul>
${moreLine(rest, word('more', { count: rest }))}`;
}
