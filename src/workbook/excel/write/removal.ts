import { formatCell, type CellRef } from '../../../core/base/address';
import { assertNever } from '../../../core/base/assert';
import type { Operation, SetBlock } from '../../../core/model/plan';
import type { ArrayToValues, Removal, RemoveProperties } from '../../../core/model/removal';
import type { DefinedName } from '../../../core/model/snapshot';
import type { SheetProxies } from './step';

/** What must be known of the workbook and its Excel to take things away. */
export interface RemovalSetting {
  /** Whether what stands on the cell is a thread and no note. */
  readonly isThread: (sheet: string, cell: CellRef) => boolean;
  readonly canBreakLinks: boolean;
}

/** Asks that something be taken away for good. */
export function queueRemoval(
  sheets: SheetProxies,
  operation: Exclude<Removal, ArrayToValues>,
  { isThread, canBreakLinks }: RemovalSetting,
): void {
  const { workbook } = sheets.context;
  switch (operation.kind) {
    case 'remove-sheet': {
      queueNames(sheets, operation.names);
      // Excel refuses to delete what it does not even list.
      if (operation.visibility === 'veryHidden') sheets.get(operation.sheet).visibility = 'Hidden';
      sheets.delete(operation.sheet);
      return;
    }
    case 'remove-comments': {
      const { comments, notes } = sheets.get(operation.sheet);
      for (const { cell } of operation.comments) {
        const address = formatCell(cell);
        if (!isThread(operation.sheet, cell)) notes.getItem(address).delete();
        else comments.getItemByCell(`${quoted(operation.sheet)}!${address}`).delete();
      }
      return;
    }
    case 'remove-links':
      queueNames(sheets, operation.names);
      if (canBreakLinks) workbook.linkedWorkbooks.breakAllLinks();
      return;
    case 'remove-properties':
      queueProperties(workbook.properties, operation);
      return;
    default:
      assertNever(operation);
  }
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function queueNames(sheets: SheetProxies, names: readonly DefinedName[]): void {
  for (const { name, sheet } of names) {
    const list = sheet === undefined ? sheets.context.workbook.names : sheets.get(sheet).names;
    list.getItem(name).delete();
  }
}

const SETTABLE = [
  'title',
  'subject',
  'author',
  'manager',
  'company',
  'category',
  'keywords',
  'comments',
] as const;

function queueProperties(properties: Excel.DocumentProperties, { old }: RemoveProperties): void {
  for (const name of SETTABLE) if (old[name] !== undefined) properties[name] = '';
  for (const { name } of old.custom ?? []) properties.custom.getItem(name).delete();
}

/** The values in place of a formula that fills several cells, as a block over all of them. */
export function arrayBlock({ sheet, range, formula, values }: ArrayToValues): SetBlock {
  const old = values.map((line, i) =>
    line.map((_, j) => (i === 0 && j === 0 ? { formula, result: undefined } : undefined)),
  );
  return { kind: 'set-block', sheet, at: { row: range.top, column: range.left }, old, values };
}

const LAST: readonly Operation['kind'][] = [
  'array-to-values',
  'remove-comments',
  'remove-properties',
  'remove-links',
  'remove-sheet',
];

/** Where an operation stands among the removals, which come last; -1 for anything else. */
export function removalPhase(kind: Operation['kind']): number {
  return LAST.indexOf(kind);
}
