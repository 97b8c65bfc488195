import { basename } from 'node:path';
import { checkSnapshot } from '../../app/checkWorkbook';
import { writeAudit } from '../../app/finish/audit/writeAudit';
import { finishFile, REMOVALS, type RemovalChoice } from '../../app/finish/finishFile';
import type { FinishProblem } from '../../app/finish/functionsToValues';
import type { RuleChoice } from '../../core/awards/chosenRules';
import { setRules } from '../../core/awards/ruleEnvironment';
import type { CalendarDate } from '../../core/base/dates';
import type { Language } from '../../strings/sentence';
import type { WorkbookPort } from '../../workbook/port';
import { refuseKind, writeBook } from '../bookOutput';
import { openBook } from '../files';
import { finishText } from '../finishReport';
import { CommandError, EXIT, type Io } from '../io';
import { ownFunctions } from '../ownFunctions';
import { noMore, parseCommand, parseDate, required } from '../parse';
import { resolveRules } from '../rules';

const TEXTS = ['out', 'remove', 'keep', 'date'];
const ACTIONS = ['values', 'native', 'repair', 'audit'];
const SWITCHES = [...ACTIONS, 'force', 'json'];

/**
 * `tdkt finish`: makes a copy of a workbook that can leave the office. Where nothing is chosen it
 * repairs stuck formulas and turns functions into values, and removes nothing.
 */
export async function finishCommand(
  io: Io,
  argv: readonly string[],
  language: Language,
): Promise<number> {
  const { texts, switches, positionals } = parseCommand(argv, TEXTS, SWITCHES);
  noMore(positionals, 1);
  const input = required(positionals[0], 'BOOK.xlsx');
  const remove = parseRemovals(texts['remove']);
  const isChosen = remove.size > 0 || ACTIONS.some((name) => switches.has(name));
  const { out } = texts;
  const date = parseDate(texts['date']);
  if (isChosen) required(out, '--out OUT.xlsx');
  const workbook = await openBook(io, input, ownFunctions());
  if (out !== undefined) refuseKind(out, workbook);
  const { state, unread } = await workbook.readSnapshot({ sheets: [] });
  const { choice } = await resolveRules(io, undefined, state);
  const isDefault = !isChosen && out !== undefined;
  setRules(globalThis, choice);
  const outcome = await finishFile(workbook, {
    repair: isDefault || switches.has('repair'),
    native: switches.has('native'),
    values: isDefault || switches.has('values'),
    remove,
    keep: texts['keep']?.split(',').map((name) => name.trim()) ?? [],
  }).finally(() => {
    setRules(globalThis, undefined);
  });
  if (!outcome.ok) throw problemError(outcome.error);
  const audit = switches.has('audit')
    ? await audited(workbook, { date, day: texts['date'], choice, language })
    : null;
  if (out !== undefined)
    await writeBook(io, out, workbook, { force: switches.has('force'), input });
  const report = {
    file: basename(input),
    out: out ?? null,
    audit,
    ...outcome.value,
    unread,
  };
  io.out(
    switches.has('json')
      ? `${JSON.stringify(report, null, 2)}\n`
      : `${finishText(report, language).join('\n')}\n`,
  );
  return unread.length > 0 ? EXIT.incomplete : EXIT.ok;
}

/** `hidden-sheets,links`, or `all`. */
function parseRemovals(text: string | undefined): ReadonlySet<RemovalChoice> {
  const chosen = new Set<RemovalChoice>();
  for (const word of text?.split(',').map((one) => one.trim()) ?? []) {
    const found = REMOVALS.filter((known) => known === word || word === 'all');
    if (found.length === 0) {
      const allowed = [...REMOVALS, 'all'].join(', ');
      throw new CommandError(EXIT.usage, 'cli/option-value', { option: '--remove', allowed });
    }
    for (const one of found) chosen.add(one);
  }
  return chosen;
}

interface AuditWish {
  readonly date: CalendarDate | undefined;
  readonly day: string | undefined;
  readonly choice: RuleChoice;
  readonly language: Language;
}

/** Checks the workbook as it is now and writes the log of that; gives the log's sheet. */
async function audited(
  workbook: WorkbookPort,
  { date, day, choice, language }: AuditWish,
): Promise<string> {
  const snapshot = await workbook.readSnapshot('workbook');
  const result = checkSnapshot(snapshot, { date, rules: choice });
  const { pack } = choice;
  const facts = { snapshot, result, preset: undefined, pack, date: day, language };
  const outcome = await writeAudit(workbook, facts);
  if (outcome.ok) return outcome.value.sheet;
  if (outcome.error.code === 'state-unreadable')
    throw new CommandError(EXIT.files, 'problems/state-unreadable');
  throw problemError(outcome.error);
}

function problemError(problem: FinishProblem): CommandError {
  if (problem.code !== 'refused') return new CommandError(EXIT.files, 'taskpane/nothing-to-do');
  const { code, ...data } = problem.refusal;
  return new CommandError(EXIT.files, `refusals/${code}`, data);
}
