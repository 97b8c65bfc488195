import { tokenize } from '@borgar/fx';
import type { AddSheet, DeleteSheet, Refusal } from '../model/plan';
import { notSupported } from './checkCells';
import type { Draft } from './draft';
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
  const isUsed =
    others.some((other) =>
      [...other.formulaTexts(), ...offeredIn(other)].some((text) => mentions(text, name)),
    ) ||
    draft
      .allNames()
      .some(({ formula, sheet: owner }) => !isLocal(owner) && mentions(formula, name));
  return isUsed ? notSupported('delete-referenced-sheet') : undefined;
}

/** Where the drop-down lists of a sheet take their entries; a blank sheet has nothing to lose. */
function offeredIn(sheet: SheetDraft): readonly string[] {
  return sheet.isBlank() ? [] : sheet.listTexts();
}

/** Whether a formula refers to the sheet: `SUM('Biểu 1'!A1:A9)`, `Biểu 1 → true`. */
export function mentions(formula: string, sheet: string): boolean {
  const wanted = sheet.toLowerCase();
  // Apostrophes are doubled in formulas; most formulas are ruled out without reading them.
  if (!formula.toLowerCase().includes(wanted.replaceAll("'", "''"))) return false;
  return tokenize(formula, { mergeRefs: false }).some(
    ({ type, value }) =>
      // The first sheet of `Sheet1:Sheet3!A1` comes out as a name.
      (type.startsWith('context') || type === 'range_named') && sheetsOf(value).includes(wanted),
  );
}

/** The sheets of this workbook in a reference's context: `'Biểu 1:Biểu 3' → biểu 1, biểu 3`. */
function sheetsOf(context: string): readonly string[] {
  const isQuoted = context.startsWith("'");
  const plain = isQuoted ? context.slice(1, -1).replaceAll("''", "'") : context;
  return plain.startsWith('[') ? [] : plain.toLowerCase().split(':');
}
