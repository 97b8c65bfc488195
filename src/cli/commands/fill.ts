import { formatRange } from '../../core/base/address';
import { checkWorkbook } from '../../app/checkWorkbook';
import {
  fillAnnexes,
  type AnnexRequest,
  type FillProblem,
  type TableChoice,
} from '../../app/fillAnnexes';
import { rulesSentence } from '../../app/rules/rulesSentence';
import type { RuleChoice } from '../../core/awards/chosenRules';
import type { Snapshot } from '../../core/model/snapshot';
import type { Language } from '../../strings/sentence';
import { sentence } from '../../strings/sentence';
import type { WorkbookPort } from '../../workbook/port';
import { fillTemplateCommand } from './fillTemplate';
import { docxOutput, docxText, docxWish } from '../docx';
import { bookOutput, refuseKind } from '../bookOutput';
import { openBook, writeTogether } from '../files';
import { CommandError, EXIT, type Io } from '../io';
import { readMap } from '../mapFile';
import { readUnits } from '../unitsFile';
import { noMore, oneOf, parseCommand, parseDate, parseDong, required } from '../parse';
import { fillReport, fillText } from '../fillReport';
import { resolveRules } from '../rules';

const TEXTS = [
  'annex',
  'out',
  'map',
  'previous',
  'units',
  'formulas',
  'unit',
  'period',
  'docx',
  'sentences',
  'template',
  'rules',
  'date',
  'base-salary',
];

/** `tdkt fill`: fills annexes into a copy of the workbook, or a copy of an issued form. */
export async function fillCommand(
  io: Io,
  argv: readonly string[],
  language: Language,
): Promise<number> {
  const { texts, switches, positionals } = parseCommand(argv, TEXTS, ['force', 'json']);
  noMore(positionals, 1);
  const input = required(positionals[0], 'BOOK.xlsx');
  const out = required(texts['out'], '--out OUT.xlsx');
  const template = texts['template'];
  if (template !== undefined) {
    return fillTemplateCommand(io, { input, template, out, texts, switches }, language);
  }
  const docx = docxWish(texts['docx'], texts['sentences']);
  const requests = parseRequests(required(texts['annex'], '--annex ID[@SHEET]'));
  const formulas = oneOf(
    texts['formulas'],
    '--formulas',
    ['native', 'functions', 'values'],
    'native',
  );
  const date = parseDate(texts['date']);
  const baseSalary = parseDong(texts['base-salary'], '--base-salary');
  const mappings = await readMap(io, texts['map']);
  const units = await readUnits(io, texts['units']);
  const previous = await previousBook(io, texts['previous']);
  const workbook = await openBook(io, input);
  refuseKind(out, workbook);
  const rules = await chosenRules(io, texts['rules'], workbook, language);
  const before = await checkWorkbook(workbook, { mappings });
  const filled = await fillAnnexes(workbook, requests, {
    formulas,
    unit: texts['unit'],
    period: texts['period'],
    date,
    baseSalary,
    mappings,
    previous,
    units,
    rules,
    force: switches.has('force'),
  });
  if (!filled.ok) throw problemError(filled.error, language);
  const { annexes } = filled.value;
  const word = docx === undefined ? undefined : await docxOutput(docx, workbook, annexes);
  await writeTogether(
    io,
    [bookOutput(out, workbook), ...(word === undefined ? [] : [word.output])],
    { force: switches.has('force'), input },
  );
  const report = fillReport(out, annexes, before, language);
  const lines = [
    ...fillText(report, language),
    ...(word === undefined ? [] : docxText(word.report, language)),
  ];
  io.out(
    switches.has('json')
      ? `${JSON.stringify({ ...report, ...word?.report }, null, 2)}\n`
      : `${lines.join('\n')}\n`,
  );
  return EXIT.ok;
}

/** The workbook of the period before; it is only read. */
async function previousBook(io: Io, path: string | undefined): Promise<Snapshot | undefined> {
  if (path === undefined) return undefined;
  return (await openBook(io, path)).readSnapshot('workbook');
}

/** The rules to choose for the workbook, with what is wrong in those it holds told. */
async function chosenRules(
  io: Io,
  wanted: string | undefined,
  workbook: WorkbookPort,
  language: Language,
): Promise<RuleChoice | undefined> {
  if (wanted === undefined) return undefined;
  const { state } = await workbook.readSnapshot({ sheets: [] });
  const { choice, problems } = await resolveRules(io, wanted, state);
  for (const problem of problems) io.err(`${rulesSentence(problem, language)}\n`);
  return choice;
}

/** `a@Sheet 1,b → [{ annex: a, sheet: Sheet 1 }, { annex: b }]`. */
function parseRequests(text: string): readonly AnnexRequest[] {
  return text.split(',').map((part) => {
    const at = part.indexOf('@');
    return at < 0
      ? { annex: part.trim() }
      : { annex: part.slice(0, at).trim(), sheet: part.slice(at + 1).trim() };
  });
}

function problemError(problem: FillProblem, language: Language): CommandError {
  const usage = (data: Readonly<Record<string, string>>): CommandError =>
    new CommandError(EXIT.usage, `problems/${problem.code}`, data);
  switch (problem.code) {
    case 'unknown-annex':
      return usage({ annex: problem.annex, known: problem.known.join(', ') });
    case 'no-sheet':
      return usage({ sheet: problem.sheet, sheets: problem.sheets.join(', ') });
    case 'no-table':
      return usage({
        annex: problem.annex,
        needs: problem.needs.map((role) => sentence(`roles/${role}`, {}, language)).join(', '),
        near: choices(problem.near, language),
      });
    case 'several-tables':
      return usage({ annex: problem.annex, tables: choices(problem.tables, language) });
    case 'empty-table':
    case 'sheet-taken':
      return usage({ sheet: problem.sheet });
    case 'state-unreadable':
      return new CommandError(EXIT.files, 'problems/state-unreadable');
    case 'refused': {
      const { code, ...data } = problem.refusal;
      return new CommandError(EXIT.files, `refusals/${code}`, data);
    }
  }
}

function choices(tables: readonly TableChoice[], language: Language): string {
  return tables
    .map(({ sheet, header, missing }) => {
      const place = `${sheet}!${formatRange(header)}`;
      if (missing.length === 0) return place;
      const lacking = missing.map((role) => sentence(`roles/${role}`, {}, language)).join(', ');
      return sentence('cli/table-lacks', { place, lacking }, language);
    })
    .join('; ');
}
