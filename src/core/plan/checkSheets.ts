import type { AddSheet, DeleteSheet, Refusal } from '../model/plan';
import { notSupported } from './checkCells';
import type { Draft } from './draft';
import { speaksOf } from './removal/mentions';
import type { SheetDraft } from './sheetDraft';
import { isSheetName } from './sheetName';

/** Why the sheet can't be added, or undefined. */
export function checkAddSheet({ sheet }: AddSheet, draft: Draft): Refusal | undefined {
  if (!isSheetName(sheet)) return { code: 'sheet-name-invalid', sheet };
  return draft.sheet(sheet) === undefined ? undefined : { code: 'sheet-exists', sheet };
}

/**
 * Why the sheet can't be deleted, or undefined. A sheet that other formulas, lists or names speak of
 * stays: they would turn into `#REF!` and undo could not bring them back.
 */
export function checkDeleteSheet(
  { sheet: name }: DeleteSheet,
  sheet: SheetDraft,
  draft: Draft,
): Refusal | undefined {
  if (!sheet.isBlank()) return { code: 'sheet-not-empty', sheet: name };
  const others = draft.allSheets().filter((other) => other !== sheet);
  if (!others.some((other) => other.base.visibility === 'visible'))
    return { code: 'sheet-last', sheet: name };
  const isLocal = (owner: string | undefined): boolean =>
    owner?.toLowerCase() === sheet.base.name.toLowerCase();
  const going = {
    sheet: sheet.base.name.toLowerCase(),
    names: new Set<string>(),
    tables: new Set<string>(),
    order: draft.allSheets().map((one) => one.base.name.toLowerCase()),
  };
  const isUsed =
    others.some((other) =>
      [...other.formulaTexts(), ...offeredIn(other)].some((text) => speaksOf(text, going)),
    ) ||
    draft
      .allNames()
      .some(({ formula, sheet: owner }) => !isLocal(owner) && speaksOf(formula, going));
  return isUsed ? notSupported('delete-referenced-sheet') : undefined;
}

/** Where the drop-down lists of a sheet take their entries; a blank sheet has nothing to lose. */
function offeredIn(sheet: SheetDraft): readonly string[] {
  return sheet.isBlank() ? [] : sheet.listTexts();
}
