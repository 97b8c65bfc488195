import { assertNever } from '../../../../core/base/assert';
import { cellKey } from '../../../../core/model/cells';
import type { Plan, Refusal } from '../../../../core/model/plan';
import type { Removal } from '../../../../core/model/removal';
import type { Snapshot } from '../../../../core/model/snapshot';
import { speaksOf, speaksOutside } from '../../../../core/plan/removal/mentions';
import type { PartEditor } from '../partEditor';
import { findSheetPart, type PlacedSheet } from '../sheetParts';
import { removeCommentParts } from './commentRemoval';
import { removeLinkParts } from './linkRemoval';
import { hasSharedObjects, speakingParts } from './partUses';
import { removePropertyParts } from './propertyRemoval';
import { removeSheetParts } from './sheetRemoval';

/** Why what a snapshot does not show forbids a removal, or undefined. */
export function removalRefusal(
  parts: PartEditor,
  workbook: string,
  plan: Plan,
  before: Snapshot,
): Refusal | undefined {
  const order = before.sheets.map(({ name }) => name.toLowerCase());
  for (const operation of plan.operations) {
    if (operation.kind === 'remove-links') {
      const names = new Set(operation.names.map(({ name }) => name.toLowerCase()));
      const going = { sheet: '\n', names, tables: new Set<string>(), order: [] };
      const speaks = (text: string): boolean => speaksOutside(text) || speaksOf(text, going);
      const by = speakingParts(parts, workbook, speaks);
      if (by !== undefined) return { code: 'links-in-use', by };
    }
    if (operation.kind !== 'remove-sheet') continue;
    const { sheet, names, tables } = operation;
    const going = {
      sheet: sheet.toLowerCase(),
      names: new Set(names.map(({ name }) => name.toLowerCase())),
      tables: new Set(tables.map((table) => table.toLowerCase())),
      order,
    };
    const by = speakingParts(parts, workbook, (text) => speaksOf(text, going), sheet);
    if (by !== undefined) return { code: 'sheet-in-use', sheet, by };
    const placed = findSheetPart(parts, workbook, sheet);
    if (placed !== undefined && hasSharedObjects(parts, placed.part))
      return { code: 'not-supported', what: 'remove-slicers' };
  }
  return undefined;
}

/** Takes out of the parts what the operation names; cells are changed elsewhere. */
export function carryOutRemoval(
  parts: PartEditor,
  workbook: string,
  operation: Removal,
  sheetOf: (name: string) => PlacedSheet,
): void {
  switch (operation.kind) {
    case 'remove-sheet':
      removeSheetParts(parts, workbook, sheetOf(operation.sheet), operation);
      return;
    case 'remove-comments': {
      const { part } = sheetOf(operation.sheet);
      const keys = operation.comments.map(({ cell }) => cellKey(cell.row, cell.column));
      removeCommentParts(parts, workbook, part, new Set(keys));
      return;
    }
    case 'remove-links':
      removeLinkParts(parts, workbook, operation);
      return;
    case 'remove-properties':
      removePropertyParts(parts, operation.old);
      return;
    case 'array-to-values':
      return;
    default:
      assertNever(operation);
  }
}
