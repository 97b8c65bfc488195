import { annotateWorkbook } from '../../app/annotateWorkbook';
import { checkWorkbook, type CheckOptions } from '../../app/checkWorkbook';
import { fixWorkbook } from '../../app/fixWorkbook';
import type { CheckedBook, ReportHead } from '../../app/reports/checkedBook';
import { rulesSentence } from '../../app/rules/rulesSentence';
import type { Result } from '../../core/base/result';
import type { Refusal } from '../../core/model/plan';
import { basename } from 'node:path';
import type { Language } from '../../strings/sentence';
import { refuseKind, writeBook } from '../bookOutput';
import { openBook } from '../files';
import { CommandError, EXIT, type Io } from '../io';
import { resolveRules } from '../rules';
import type { BookOutputs } from './outputs';

export interface BookOptions extends Omit<CheckOptions, 'rules'> {
  readonly rules: string | undefined;
  readonly only: readonly string[] | undefined;
  readonly force: boolean;
  readonly language: Language;
  readonly head: ReportHead;
}

/** Checks one book and writes the copies asked for. The input is only read. */
export async function checkBook(
  io: Io,
  { input, fix, annotate }: BookOutputs,
  { rules, only, force, language, head, ...options }: BookOptions,
): Promise<CheckedBook> {
  const workbook = await openBook(io, input);
  for (const path of [fix, annotate]) if (path !== undefined) refuseKind(path, workbook);
  const { state } = await workbook.readSnapshot({ sheets: [] });
  const { choice, problems } = await resolveRules(io, rules, state);
  for (const problem of problems) io.err(`${rulesSentence(problem, language)}\n`);
  const checking = { ...options, rules: choice };
  const file = basename(input);
  let book: CheckedBook;
  if (fix === undefined) book = { file, result: await checkWorkbook(workbook, checking) };
  else {
    const fixing = taken(await fixWorkbook(workbook, { ...checking, only }));
    await writeBook(io, fix, workbook, { force, input });
    book = { file, result: fixing.result, fixing };
  }
  if (annotate !== undefined) {
    taken(await annotateWorkbook(workbook, book.result, { ...head, language }));
    await writeBook(io, annotate, workbook, { force, input });
  }
  return book;
}

/** The value, or the end of the command with the reason why the workbook refused. */
function taken<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  const { code, ...data } = result.error;
  throw new CommandError(EXIT.files, `refusals/${code}`, data);
}
