import { fillTemplate, type TemplateProblem } from '../../app/fillTemplate';
import type { Language } from '../../strings/sentence';
import { refuseKind, writeBook } from '../bookOutput';
import { openBook, refuseOutput } from '../files';
import { CommandError, EXIT, type Io } from '../io';
import { oneOf, parseDate } from '../parse';
import { readTemplateMap } from '../templateMap';
import { templateReport, templateText } from '../templateReport';

/** What `tdkt fill --template` was given. */
export interface TemplateArguments {
  readonly input: string;
  readonly template: string;
  readonly out: string;
  readonly texts: Readonly<Record<string, string | undefined>>;
  readonly switches: ReadonlySet<string>;
}

/** Options of annexes that mean nothing for an issued form. */
const ONLY_ANNEXES = ['annex', 'previous', 'units', 'docx', 'sentences', 'rules', 'base-salary'];

/** `tdkt fill --template`: fills a copy of an issued form from the data of a workbook. */
export async function fillTemplateCommand(
  io: Io,
  { input, template, out, texts, switches }: TemplateArguments,
  language: Language,
): Promise<number> {
  const extra = ONLY_ANNEXES.find((option) => texts[option] !== undefined);
  if (extra !== undefined) {
    throw new CommandError(EXIT.usage, 'cli/not-with-template', { option: `--${extra}` });
  }
  const formulas = oneOf(
    texts['formulas'],
    '--formulas',
    ['native', 'functions', 'values'],
    'native',
  );
  const date = parseDate(texts['date']);
  const force = switches.has('force');
  await refuseOutput(io, out, { force, input });
  await refuseOutput(io, out, { force, input: template });
  const map = await readTemplateMap(io, texts['map']);
  const source = await openBook(io, input);
  const form = await openBook(io, template);
  refuseKind(out, form);
  const filled = await fillTemplate(source, form, {
    ...map,
    formulas,
    unit: texts['unit'],
    period: texts['period'],
    date,
  });
  if (!filled.ok) throw problemError(filled.error);
  await writeBook(io, out, form, { force, input });
  const report = templateReport(out, filled.value.form, language);
  io.out(
    switches.has('json')
      ? `${JSON.stringify(report, null, 2)}\n`
      : `${templateText(report, language).join('\n')}\n`,
  );
  return EXIT.ok;
}

function problemError(problem: TemplateProblem): CommandError {
  const usage = (data: Readonly<Record<string, string>>): CommandError =>
    new CommandError(EXIT.usage, `problems/${problem.code}`, data);
  switch (problem.code) {
    case 'no-block':
      return usage({ near: problem.near.join(', ') });
    case 'no-source':
      return usage({ sheets: problem.sheets.join(', ') });
    case 'several-sources':
      return usage({ block: problem.block, tables: problem.tables.join(', ') });
    case 'no-sheet':
      return usage({ sheet: problem.sheet, sheets: problem.sheets.join(', ') });
    case 'state-unreadable':
      return new CommandError(EXIT.files, 'problems/state-unreadable');
    case 'refused': {
      const { code, ...data } = problem.refusal;
      return new CommandError(EXIT.files, `refusals/${code}`, data);
    }
  }
}
