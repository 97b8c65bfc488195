import { assertNever, assertPresent } from '../../base/assert';
import { cellKey } from '../../model/cells';
import type { Removal } from '../../model/removal';
import type { DefinedName, DocumentProperties } from '../../model/snapshot';
import type { Draft } from '../draft';
import type { SheetDraft } from '../sheetDraft';

/** Takes away for good what the operation names. It was checked before. */
export function carryOutRemoval(operation: Removal, draft: Draft): void {
  switch (operation.kind) {
    case 'remove-sheet':
      removeNames(draft, operation.names);
      draft.removeSheet(sheetOf(draft, operation.sheet));
      return;
    case 'remove-comments': {
      const sheet = sheetOf(draft, operation.sheet);
      const left = new Map(sheet.comments);
      for (const { cell } of operation.comments) left.delete(cellKey(cell.row, cell.column));
      sheet.comments = left;
      return;
    }
    case 'remove-links':
      removeNames(draft, operation.names);
      draft.dropLinks();
      return;
    case 'remove-properties':
      draft.properties = without(draft.properties, operation.old);
      return;
    case 'array-to-values': {
      const { top, left } = operation.range;
      sheetOf(draft, operation.sheet).freeArray(top, left);
      return;
    }
    default:
      assertNever(operation);
  }
}

function sheetOf(draft: Draft, name: string): SheetDraft {
  return assertPresent(draft.sheet(name), 'the check found the sheet');
}

function removeNames(draft: Draft, names: readonly DefinedName[]): void {
  const keyOf = ({ name, sheet = '' }: DefinedName): string => `${sheet}\n${name}`.toLowerCase();
  const gone = new Set(names.map(keyOf));
  draft.keepNames((name) => !gone.has(keyOf(name)));
}

/** The details that are left. */
function without(known: DocumentProperties, gone: DocumentProperties): DocumentProperties {
  const { custom = [], ...details } = known;
  const left = custom.filter(({ name }) => gone.custom?.some((one) => one.name === name) !== true);
  const kept = Object.entries(details).filter(([name]) => !(name in gone));
  return { ...Object.fromEntries(kept), ...(left.length === 0 ? {} : { custom: left }) };
}
