import type { CheckDefinition } from '../../../core/checks/definition';
import { checks } from '../../../core/checks';
import { SEVERITIES } from '../../../core/checks/groupFindings';
import { ignoring, type Ignored } from '../../../core/checks/ignored';
import type { Finding, Severity } from '../../../core/model/finding';
import type { Unread } from '../../../core/model/snapshot';
import { checkHelp } from '../../../strings/checkHelp';
import { sentence, type Language } from '../../../strings/sentence';
import { worstVerdict, type CheckedBook } from '../checkedBook';
import { placeText } from '../placeText';
import { reportFinding, wordsOf } from '../reportedFinding';
import { fingerprint } from './fingerprint';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The findings as a SARIF 2.1.0 log, every one of them. A place in a workbook is a logical
 * location (`Biểu 1!D5`) in the artifact; a fix can't be a SARIF fix, which replaces a stretch of
 * a text, and stands in the result's properties cell by cell.
 */
export function sarifReport(books: readonly CheckedBook[], language: Language): Json {
  const verdict = worstVerdict(books);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'tdkt', language, rules: checks.map((check) => ruleOf(check)) },
        },
        language,
        invocations: [
          {
            executionSuccessful: verdict !== 'incomplete',
            toolExecutionNotifications: books.flatMap((book, i) =>
              book.result.unread.map((entry) => notificationOf(book, i, entry, language)),
            ),
          },
        ],
        artifacts: books.map(({ file }) => ({
          location: { uri: encodeURIComponent(file) },
          mimeType: XLSX,
          roles: ['analysisTarget'],
        })),
        results: books.flatMap((book, i) => [
          ...book.result.findings.map((finding) => resultOf(book, i, finding, undefined, language)),
          ...book.result.suppressed.map(({ finding, entry }) =>
            resultOf(book, i, finding, entry, language),
          ),
        ]),
        properties: { verdict },
      },
    ],
  };
}

function ruleOf({ code, findings, basis }: CheckDefinition): Json {
  const help = checkHelp.get(code);
  const title = help?.title ?? code;
  const markdown = help?.markdown ?? code;
  const worst = SEVERITIES.find((severity) => Object.values(findings).includes(severity));
  return {
    id: code,
    name: code.split(/[/-]/).map(capitalised).join(''),
    shortDescription: { text: title },
    help: { text: markdown.replace(/\*\*|`/g, ''), markdown },
    defaultConfiguration: { level: LEVELS[worst ?? 'info'] },
    properties: {
      tags: [code.split('/')[0] ?? ''],
      ...(basis === undefined ? {} : { basis: `${basis.article} ${basis.document}` }),
    },
  };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function resultOf(
  book: CheckedBook,
  index: number,
  finding: Finding,
  entry: Ignored | undefined,
  language: Language,
): Json {
  const { code, severity, sheet, cell, range } = finding;
  const reported = reportFinding(finding, language);
  const { fix } = reported;
  // The same identity by which a finding is ignored: what it says, and where.
  const { place, said } = ignoring(finding, '', '');
  return {
    ruleId: code,
    ruleIndex: checks.findIndex((check) => check.code === code),
    level: LEVELS[severity],
    message: { text: wordsOf(reported) },
    locations: [location(book, index, placeText(sheet, cell ?? range ?? ''))],
    partialFingerprints: { 'tdktFinding/v1': fingerprint([code, sheet, place, said].join('\n')) },
    suppressions:
      entry === undefined
        ? []
        : [{ kind: 'inSource', status: 'accepted', justification: entry.reason }],
    properties: {
      data: reported.data,
      ...(fix === undefined
        ? {}
        : {
            fix: {
              code: fix.code,
              message: fix.message,
              changes: fix.changes.map(({ cell: at, from, to }) => ({ cell: at, from, to })),
            },
          }),
    },
  };
}

function notificationOf(
  book: CheckedBook,
  index: number,
  { part, reason }: Unread,
  language: Language,
): Json {
  return {
    descriptor: { id: `unread/${reason}` },
    level: 'warning',
    message: { text: sentence(`unread/${reason}`, { part }, language) },
    locations: [location(book, index, part)],
  };
}

/** A place of a workbook; '' is the whole of it. */
function location({ file }: CheckedBook, index: number, place: string): Json {
  const physicalLocation = { artifactLocation: { uri: encodeURIComponent(file), index } };
  if (place === '') return { physicalLocation };
  const name = place.slice(place.lastIndexOf('!') + 1);
  const kind = place.includes('!') ? 'cell' : 'sheet';
  return {
    physicalLocation,
    logicalLocations: [{ name, fullyQualifiedName: place, kind }],
  };
}
