import { htmlReport } from '../../app/reports/html/htmlReport';
import { jsonReport } from '../../app/reports/jsonReport';
import { worstVerdict, type CheckedBook, type ReportHead } from '../../app/reports/checkedBook';
import { sarifReport } from '../../app/reports/sarif/sarifReport';
import { checks } from '../../core/checks';
import type { Verdict } from '../../core/checks/runChecks';
import { sentence, type Language } from '../../strings/sentence';
import { checkBook, type BookOptions } from '../check/checkBook';
import { planOutputs, type BookOutputs } from '../check/outputs';
import { resolvePreset } from '../check/preset';
import { textReport } from '../check/textReport';
import { CommandError, EXIT, type Io } from '../io';
import { readMap } from '../mapFile';
import { oneOf, parseCommand, parseDate, required } from '../parse';

const TEXTS = ['format', 'map', 'rules', 'preset', 'date', 'annotate', 'fix', 'only'];
const FORMATS = ['text', 'json', 'sarif', 'html'] as const;
type Format = (typeof FORMATS)[number];

/** `tdkt check`: checks workbooks before they are handed in. */
export async function checkCommand(
  io: Io,
  argv: readonly string[],
  language: Language,
): Promise<number> {
  const { texts, switches, positionals } = parseCommand(argv, TEXTS, ['force']);
  const format = oneOf(texts['format'], '--format', FORMATS, 'text');
  required(positionals[0], 'BOOK.xlsx');
  const only = parseOnly(texts['only'], texts['fix']);
  const date = parseDate(texts['date']);
  const mappings = await readMap(io, texts['map']);
  const preset = await resolvePreset(io, texts['preset']);
  const force = switches.has('force');
  const wanted = { fix: texts['fix'], annotate: texts['annotate'] };
  const outputs = await planOutputs(io, positionals, wanted, force);
  const head: ReportHead = { date: texts['date'], preset: preset?.name };
  const rules = texts['rules'];
  const options = { mappings, date, preset, rules, only, force, language, head };
  const { books, failed } = await checkAll(io, outputs, options);
  if (books.length > 0) io.out(reportText(format, books, head, language));
  return failed ?? exitCode(worstVerdict(books));
}

/**
 * Checks book after book. One that can't be read, or whose copy can't be written, is told and
 * keeps the others from nothing; a wrong usage ends it all.
 */
async function checkAll(
  io: Io,
  outputs: readonly BookOutputs[],
  options: BookOptions,
): Promise<{ readonly books: readonly CheckedBook[]; readonly failed: number | undefined }> {
  const books: CheckedBook[] = [];
  let failed: number | undefined;
  for (const output of outputs) {
    try {
      books.push(await checkBook(io, output, options));
    } catch (error) {
      if (!(error instanceof CommandError) || error.exitCode !== EXIT.files) throw error;
      failed = error.exitCode;
      io.err(`${sentence(error.code, error.data, options.language)}\n`);
    }
  }
  return { books, failed };
}

function reportText(
  format: Format,
  books: readonly CheckedBook[],
  head: ReportHead,
  language: Language,
): string {
  switch (format) {
    case 'text':
      return textReport(books, head, language);
    case 'json':
      return `${JSON.stringify(jsonReport(books, language), null, 2)}\n`;
    case 'sarif':
      return `${JSON.stringify(sarifReport(books, language), null, 2)}\n`;
    case 'html':
      return htmlReport(books, { ...head, language });
  }
}

function exitCode(verdict: Verdict): number {
  switch (verdict) {
    case 'incomplete':
      return EXIT.incomplete;
    case 'failed':
      return EXIT.errors;
    case 'passed':
      return EXIT.ok;
  }
}

/** The codes after `--only`; each must be a check's. */
function parseOnly(
  text: string | undefined,
  fix: string | undefined,
): readonly string[] | undefined {
  if (text === undefined) return undefined;
  if (fix === undefined) throw new CommandError(EXIT.usage, 'cli/only-without-fix');
  const codes = text.split(',').map((code) => code.trim());
  const known = checks.map(({ code }): string => code);
  const wrong = codes.filter((code) => !known.includes(code));
  if (wrong.length === 0) return codes;
  const data = { words: wrong.join(', '), known: known.join(', ') };
  throw new CommandError(EXIT.usage, 'cli/unknown-codes', data);
}
