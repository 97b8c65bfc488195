import { rehearse, simulate } from '../plan/rehearse';
import type { Operation, Plan } from '../model/plan';
import type { Snapshot } from '../model/snapshot';
import type { Assigned } from './assign';
import { rowsOf, type FormBlock } from './form';
import type { GrownSection } from './grow';
import type { FormSource } from './formSource';
import { mergeOperations } from './merges';
import type { TemplateNote } from './note';
import type { PlacedSection } from './placed';
import { rowAfter, rowOperations, type RowChange } from './rowPlan';
import type { FilledBlock } from './state';

/** A block with its source and the lines that it gets. */
export interface Planned {
  readonly block: FormBlock;
  readonly source: FormSource;
  readonly assigned: Assigned;
  readonly before: FilledBlock | undefined;
  readonly changes: readonly (readonly RowChange[])[];
}

export interface PlannedRows {
  readonly operations: readonly Operation[];
  readonly shifted: Snapshot;
  readonly changesOf: (sheet: string) => readonly RowChange[];
}

/** Rows that come in and go, with the merged cells of the form's lines repeated in new ones. */
export function planRows(
  form: Snapshot,
  planned: readonly Planned[],
  notes: TemplateNote[],
): PlannedRows {
  const attempt = (isAllowed: (change: RowChange) => boolean): PlannedRows => {
    const bySheet = new Map<string, RowChange[]>();
    for (const { block, changes } of planned) {
      const own = bySheet.get(block.sheet.name) ?? [];
      own.push(...changes.flat().filter(isAllowed));
      bySheet.set(block.sheet.name, own);
    }
    const changesOf = (sheet: string): readonly RowChange[] => bySheet.get(sheet) ?? [];
    const operations = form.sheets.flatMap((sheet) => [
      ...rowOperations(sheet, changesOf(sheet.name)),
      ...mergeOperations(sheet, changesOf(sheet.name)),
    ]);
    const shifted = operations.length === 0 ? form : simulate(planOf(operations), form);
    return { operations, shifted, changesOf };
  };
  const whole = attempt(() => true);
  const removes = planned.some(({ changes }) => changes.flat().some(({ count }) => count < 0));
  if (!removes || rehearse(planOf(whole.operations), form).ok) return whole;
  // Something refers to rows that are too many, or stands in them: they stay, empty.
  notes.push({ code: 'template-notes/rows-kept', data: {} });
  return attempt(({ count }) => count > 0);
}

function planOf(operations: readonly Operation[]): Plan {
  return { because: { code: 'reasons/fill-template', data: { sheets: '' } }, operations };
}

/** Where the sections stand once the rows came and went. */
export function placeSections(
  { assignments }: Assigned,
  changes: readonly RowChange[],
): readonly PlacedSection[] {
  return assignments.map((assignment): PlacedSection => {
    const { section, free, labels } = assignment;
    const own = rowsOf(section);
    const next = rowAfter(changes, own.last + 1);
    const first = rowAfter(changes, own.first - 1) + 1;
    const begin = free === undefined ? 0 : rowAfter(changes, free.first - 1) + 1;
    const end = free === undefined ? 0 : rowAfter(changes, free.first + free.length);
    return {
      assignment,
      first,
      last: next - 1,
      free: free === undefined ? undefined : { first: begin, length: end - begin },
      labels: labels.map(({ row }) => rowAfter(changes, row)),
      total: section.total === undefined ? undefined : rowAfter(changes, section.total),
    };
  });
}

/** Sections of one row that have several now: ranges over them did not grow by themselves. */
export function grownSections(
  { block, assigned }: Planned,
  placed: readonly PlacedSection[],
  changesOf: (sheet: string) => readonly RowChange[],
): readonly GrownSection[] {
  const changes = changesOf(block.sheet.name);
  const grand = block.grandTotals.map((row) => rowAfter(changes, row));
  return assigned.assignments.flatMap(({ section }, i): readonly GrownSection[] => {
    const now = placed[i];
    if (section.lines.length !== 1 || now === undefined || now.last === now.first) return [];
    const totals = new Set([...grand, ...(now.total === undefined ? [] : [now.total])]);
    return [{ sheet: block.sheet.name, first: now.first, last: now.last, totals }];
  });
}
