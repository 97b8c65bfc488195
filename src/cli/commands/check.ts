import { basename } from 'node:path';
import { checkWorkbook } from '../../app/checkWorkbook';
import type { CheckResult, Verdict } from '../../core/checks/runChecks';
import type { Language } from '../../strings/sentence';
import { sentence } from '../../strings/sentence';
import { openBook } from '../files';
import { findingLines, reportFinding } from '../findingReport';
import { CommandError, EXIT, type Io } from '../io';
import { readMap } from '../mapFile';
import { oneOf, parseCommand, required } from '../parse';

const TEXTS = ['format', 'map', 'rules', 'preset', 'date', 'annotate', 'fix', 'only'];
const NOT_YET = ['rules', 'preset', 'date', 'annotate', 'fix', 'only'] as const;

interface CheckedFile {
  readonly file: string;
  readonly result: CheckResult;
}

/** `tdkt check`: checks workbooks before they are handed in. */
export async function checkCommand(
  io: Io,
  argv: readonly string[],
  language: Language,
): Promise<number> {
  const { texts, positionals } = parseCommand(argv, TEXTS, []);
  const refuse = (option: string): never => {
    throw new CommandError(EXIT.usage, 'cli/not-yet', { option });
  };
  for (const option of NOT_YET) if (texts[option] !== undefined) refuse(`--${option}`);
  const wanted = texts['format'];
  if (wanted === 'sarif' || wanted === 'html') refuse(`--format ${wanted}`);
  const format = oneOf(wanted, '--format', ['text', 'json'], 'text');
  required(positionals[0], 'BOOK.xlsx');
  const mappings = await readMap(io, texts['map']);
  const files: CheckedFile[] = [];
  for (const path of positionals) {
    const workbook = await openBook(io, path);
    const result = await checkWorkbook(workbook, { mappings });
    files.push({ file: basename(path), result });
  }
  const verdict = worst(files.map(({ result }) => result.verdict));
  io.out(format === 'json' ? asJson(verdict, files, language) : asText(files, language));
  return exitCode(verdict);
}

const ORDER: readonly Verdict[] = ['incomplete', 'failed', 'passed'];

function worst(verdicts: readonly Verdict[]): Verdict {
  return ORDER.find((verdict) => verdicts.includes(verdict)) ?? 'passed';
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

function asJson(verdict: Verdict, files: readonly CheckedFile[], language: Language): string {
  const report = {
    verdict,
    files: files.map(({ file, result }) => ({
      file,
      verdict: result.verdict,
      counts: result.counts,
      unread: result.unread,
      suppressed: 0,
      findings: result.findings.map((finding) => reportFinding(finding, language)),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function asText(files: readonly CheckedFile[], language: Language): string {
  const lines = files.flatMap(({ file, result }) => [
    `${file}: ${sentence(`cli/verdict-${result.verdict}`, result.counts, language)}`,
    ...findingLines(
      result.findings.map((finding) => reportFinding(finding, language)),
      language,
    ),
    ...result.unread.map(
      ({ part, reason }) => `  ${sentence(`unread/${reason}`, { part }, language)}`,
    ),
  ]);
  return `${lines.join('\n')}\n`;
}
