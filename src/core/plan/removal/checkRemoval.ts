import { cellKey, sameValue } from '../../model/cells';
import { assertNever } from '../../base/assert';
import { formatCell } from '../../base/address';
import type { Refusal } from '../../model/plan';
import type {
  ArrayToValues,
  Removal,
  RemoveComments,
  RemoveLinks,
  RemoveProperties,
  RemoveSheet,
} from '../../model/removal';
import type { DefinedName } from '../../model/snapshot';
import type { Draft } from '../draft';
import { sameRange } from '../pageSetup';
import type { SheetDraft } from '../sheetDraft';
import { cellsHeld } from './cellsHeld';
import { placesOf, usesOfLinks, usesOfSheet } from './uses';

/** Why something can't be taken away for good, or undefined. */
export function checkRemoval(operation: Removal, draft: Draft): Refusal | undefined {
  switch (operation.kind) {
    case 'remove-links':
      return checkLinks(operation, draft);
    case 'remove-properties':
      return checkProperties(operation, draft);
    case 'remove-sheet':
    case 'remove-comments':
    case 'array-to-values':
      return checkOnSheet(operation, draft);
    default:
      return assertNever(operation);
  }
}

function checkOnSheet(
  operation: RemoveSheet | RemoveComments | ArrayToValues,
  draft: Draft,
): Refusal | undefined {
  const sheet = draft.sheet(operation.sheet);
  if (sheet === undefined) return { code: 'sheet-missing', sheet: operation.sheet };
  if (sheet.base.isProtected) return { code: 'sheet-protected', sheet: operation.sheet };
  if (operation.kind === 'remove-sheet') return checkSheet(operation, sheet, draft);
  return operation.kind === 'remove-comments'
    ? checkComments(operation, sheet)
    : checkArray(operation, sheet);
}

function checkSheet(
  { sheet: name, visibility, cells, tables, names }: RemoveSheet,
  sheet: SheetDraft,
  draft: Draft,
): Refusal | undefined {
  const others = draft.allSheets().filter((other) => other !== sheet);
  if (!others.some((other) => other.base.visibility === 'visible'))
    return { code: 'sheet-last', sheet: name };
  const now = draft.finish();
  const found = usesOfSheet(now, name);
  const isAsSeen =
    sheet.base.visibility === visibility &&
    cellsHeld(sheet.finish()) === cells &&
    sameList(
      sheet.base.tables.map((table) => table.name),
      tables,
    ) &&
    sameNames(found.names, names);
  if (!isAsSeen) return { code: 'sheet-changed', sheet: name };
  if (found.uses.length === 0) return undefined;
  return { code: 'sheet-in-use', sheet: name, by: placesOf(found.uses) };
}

function checkComments(
  { sheet: name, comments }: RemoveComments,
  sheet: SheetDraft,
): Refusal | undefined {
  const changed = comments.find(
    ({ cell, text }) => sheet.comments.get(cellKey(cell.row, cell.column)) !== text,
  );
  return changed && { code: 'comment-changed', sheet: name, cell: formatCell(changed.cell) };
}

function checkLinks({ targets, names }: RemoveLinks, draft: Draft): Refusal | undefined {
  const now = draft.finish();
  const found = usesOfLinks(now);
  if (!sameList(draft.linksAtFirst(), targets) || !sameNames(found.names, names))
    return { code: 'links-changed' };
  return found.uses.length === 0 ? undefined : { code: 'links-in-use', by: placesOf(found.uses) };
}

function checkProperties({ old }: RemoveProperties, draft: Draft): Refusal | undefined {
  const { custom = [], ...details } = old;
  const known = draft.properties;
  const isAsSeen =
    Object.entries(details).every(([name, text]) =>
      Object.entries(known).some(([other, value]) => other === name && value === text),
    ) &&
    custom.every(({ name, value }) =>
      known.custom?.some((one) => one.name === name && one.value === value),
    );
  return isAsSeen ? undefined : { code: 'properties-changed' };
}

function checkArray(operation: ArrayToValues, sheet: SheetDraft): Refusal | undefined {
  const { range, formula, values } = operation;
  const corner = { row: range.top, column: range.left };
  const known = sheet.read(corner.row, corner.column).formula;
  const changed = { code: 'cell-changed', sheet: operation.sheet } as const;
  if (known?.text !== formula || known.array === undefined || !sameRange(known.array, range))
    return { ...changed, cell: formatCell(corner) };
  for (let row = range.top; row <= range.bottom; row += 1)
    for (let column = range.left; column <= range.right; column += 1) {
      const { value, isStale } = sheet.read(row, column);
      const given = values[row - range.top]?.[column - range.left];
      if (isStale || !sameValue(value, given))
        return { ...changed, cell: formatCell({ row, column }) };
    }
  return undefined;
}

function sameNames(a: readonly DefinedName[], b: readonly DefinedName[]): boolean {
  const keys = (names: readonly DefinedName[]): readonly string[] =>
    names.map(({ name, sheet = '', formula }) => `${sheet}\n${name}\n${formula}`).sort();
  return sameList(keys(a), keys(b));
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}
