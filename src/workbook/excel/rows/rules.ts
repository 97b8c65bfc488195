import { moveRelative } from '../../../core/refs/moveRelative';
import type { Outline } from '../read/outline';
import type { Neighbour } from './neighbours';

/** What a cell demands of what is typed into it. */
export interface CellRule {
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
  readonly ignoreBlanks: boolean;
}

/** Cells of a row beside each other that have one rule, or none. */
export interface RuleRun {
  readonly left: number;
  readonly right: number;
  readonly rule: CellRule | undefined;
}

/** A row whose rules are wanted. */
export type RulesPlace = Pick<Neighbour, 'sheet' | 'row'>;

/** The rules of rows, by `rulesKey`. */
export type RulesReading = ReadonlyMap<string, readonly RuleRun[]>;

/** Excel tells rules cell by cell; of more cells than this they are not asked for. */
const MOST_CELLS = 2_000;

export function rulesKey({ sheet, row }: RulesPlace): string {
  return `${sheet.toLowerCase()}\n${String(row)}`;
}

/** Asks the cells of rows for their rules, as far as a sheet is used; call what it gives after synchronising. */
export function queueRules(
  context: Excel.RequestContext,
  outline: Outline,
  places: readonly RulesPlace[],
): () => RulesReading {
  const wanted = new Map(places.map((place) => [rulesKey(place), place]));
  let room = MOST_CELLS;
  const questions = [...wanted].flatMap(([key, { sheet, row }]) => {
    const known = outline.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    if (known?.used === undefined) return [];
    const { left, right } = known.used;
    room -= right - left + 1;
    if (room < 0) return [];
    const cells = Array.from({ length: right - left + 1 }, (_, i) => {
      const { dataValidation } = context.workbook.worksheets
        .getItem(known.name)
        .getRangeByIndexes(row, left + i, 1, 1);
      dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
      return { column: left + i, dataValidation };
    });
    return [{ key, cells }];
  });
  return () =>
    new Map(
      questions.map(({ key, cells }): [string, readonly RuleRun[]] => [
        key,
        runsOf(cells.map(({ column, dataValidation }) => [column, ruleOf(dataValidation)])),
      ]),
    );
}

function ruleOf(told: Excel.DataValidation): CellRule | undefined {
  if (told.type === 'None') return undefined;
  const { rule, errorAlert, prompt, ignoreBlanks } = told;
  return { rule, errorAlert, prompt, ignoreBlanks };
}

/** Cells without a rule are taken together: a rule may speak of its own column. */
function runsOf(cells: readonly (readonly [number, CellRule | undefined])[]): readonly RuleRun[] {
  const runs: RuleRun[] = [];
  for (const [column, rule] of cells) {
    const last = runs.at(-1);
    const isMore = last !== undefined && last.rule === undefined && rule === undefined;
    if (isMore) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ left: column, right: column, rule });
  }
  return runs;
}

/**
 * The rules that new rows are given. A rule that speaks of its own row is left to Excel, which does
 * not say from which cell it counts.
 */
export function handedOn(
  reading: RulesReading,
  { sheet, row, carry }: Neighbour,
): readonly RuleRun[] {
  return (reading.get(rulesKey({ sheet, row })) ?? []).flatMap((run): readonly RuleRun[] => {
    if (run.rule === undefined) return [run];
    const { rule } = run.rule;
    if (withFormulas(rule, (formula) => moveRelative(formula, 1)) !== JSON.stringify(rule))
      return [];
    const carried = JSON.parse(withFormulas(rule, carry)) as Excel.DataValidationRule;
    return [{ ...run, rule: { ...run.rule, rule: carried } }];
  });
}

/** A rule as JSON with its formulas changed; texts that are none begin otherwise. */
function withFormulas(rule: Excel.DataValidationRule, change: (formula: string) => string): string {
  return JSON.stringify(rule, (_, value: unknown) =>
    typeof value === 'string' && value.startsWith('=') ? `=${change(value.slice(1))}` : value,
  );
}

/** Asks that cells demand this, or nothing. */
export function queueRule({ dataValidation }: Excel.Range, given: CellRule | undefined): void {
  // A rule of another kind does not take the place of one that is there.
  dataValidation.clear();
  if (given === undefined) return;
  dataValidation.rule = given.rule;
  dataValidation.errorAlert = given.errorAlert;
  dataValidation.prompt = given.prompt;
  dataValidation.ignoreBlanks = given.ignoreBlanks;
}
