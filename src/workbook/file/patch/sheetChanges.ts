import type { RangeRef } from '../../../core/base/address';
import { assertNever } from '../../../core/base/assert';
import { cellKey } from '../../../core/model/cells';
import type { Operation } from '../../../core/model/plan';
import { isRemoval } from '../../../core/model/removal';
import type { PageSetup, Span } from '../../../core/model/snapshot';
import { sameRange } from '../../../core/plan/pageSetup';
import type { Settlement } from '../../settle';
import { CellChanges } from './cellChanges';

export interface SizeChange {
  readonly span: Span;
  readonly size: number | undefined;
}

/** What becomes of the note or link of a cell. */
export interface TextChange {
  /** Whether the one that the file has goes. */
  readonly isGone: boolean;
  /** The new one, if there is to be one. */
  readonly text: string | undefined;
}

/** What becomes of the drop-down list of a range. */
export interface ListChange {
  readonly range: RangeRef;
  /** Where its entries stand; undefined takes the list away. */
  readonly list: string | undefined;
}

export type TextChanges = Map<number, TextChange>;

/** All that becomes of one sheet. */
export interface SheetChanges {
  readonly cells: CellChanges;
  readonly widths: SizeChange[];
  readonly heights: Map<number, number | undefined>;
  mergesAdded: RangeRef[];
  mergesRemoved: RangeRef[];
  pageSetup: PageSetup | undefined;
  /** One after the other. */
  readonly lists: ListChange[];
  /** By `cellKey`: where cells lead. */
  readonly links: TextChanges;
  /** By `cellKey`. */
  readonly comments: TextChanges;
}

function noChanges(): SheetChanges {
  return {
    cells: new CellChanges(),
    widths: [],
    heights: new Map(),
    mergesAdded: [],
    mergesRemoved: [],
    pageSetup: undefined,
    lists: [],
    links: new Map(),
    comments: new Map(),
  };
}

/** What becomes of each sheet, by its name in lower case, once all operations are joined. */
export function changesOf(
  operations: readonly Operation[],
  settled: Settlement['formulas'],
): ReadonlyMap<string, SheetChanges> {
  const sheets = new Map<string, SheetChanges>();
  const on = (name: string): SheetChanges => {
    const known = sheets.get(name.toLowerCase()) ?? noChanges();
    sheets.set(name.toLowerCase(), known);
    return known;
  };
  for (const operation of operations) collect(operation, on);
  for (const [name, cells] of settled)
    for (const [key, result] of cells) on(name).cells.set(key, { settled: result });
  return sheets;
}

function collect(operation: Operation, on: (name: string) => SheetChanges): void {
  if (isRemoval(operation)) {
    if (operation.kind !== 'array-to-values') return;
    const { sheet, range, values } = operation;
    // The other cells hold their values already: only the first one holds the formula.
    const key = cellKey(range.top, range.left);
    on(sheet).cells.set(key, { content: { value: values[0]?.[0] } });
    return;
  }
  switch (operation.kind) {
    case 'add-sheet':
    case 'delete-sheet':
    case 'rename-sheet':
    case 'state':
    case 'name':
    case 'insert-rows':
    case 'delete-rows':
      return;
    case 'set-block':
      on(operation.sheet).cells.addBlock(operation);
      return;
    case 'style':
      on(operation.sheet).cells.addStyle(operation);
      return;
    case 'merge':
      collectMerge(on(operation.sheet), operation.range, operation.merged);
      return;
    case 'size': {
      const changes = on(operation.sheet);
      const { axis, span, size } = operation;
      if (axis === 'columns') changes.widths.push({ span, size });
      else for (let row = span.first; row <= span.last; row += 1) changes.heights.set(row, size);
      return;
    }
    case 'page-setup':
      on(operation.sheet).pageSetup = operation.setup;
      return;
    case 'comment': {
      const { cell, text } = operation;
      join(on(operation.sheet).comments, cellKey(cell.row, cell.column), text);
      return;
    }
    case 'hyperlink': {
      const { cell, location } = operation;
      join(on(operation.sheet).links, cellKey(cell.row, cell.column), location);
      return;
    }
    case 'validation': {
      const { sheet, range, list } = operation;
      on(sheet).lists.push({ range, list });
      return;
    }
    default:
      assertNever(operation);
  }
}

/** Adds one step, a text put where there was none or taken away, to those before it. */
function join(changes: TextChanges, key: number, text: string | undefined): void {
  const known = changes.get(key);
  if (text !== undefined) changes.set(key, { isGone: known?.isGone ?? false, text });
  else if (known === undefined || known.isGone) changes.set(key, { isGone: true, text });
  else changes.delete(key);
}

function collectMerge(changes: SheetChanges, range: RangeRef, merged: boolean): void {
  const isOther = (known: RangeRef): boolean => !sameRange(known, range);
  const [gains, losses] = merged
    ? [changes.mergesAdded, changes.mergesRemoved]
    : [changes.mergesRemoved, changes.mergesAdded];
  const undone = losses.filter(isOther);
  if (undone.length < losses.length) {
    if (merged) changes.mergesRemoved = undone;
    else changes.mergesAdded = undone;
  } else gains.push(range);
}
