import { parseCell } from '../../core/base/address';
import { fail, ok, type Result } from '../../core/base/result';
import { findSheet } from '../../core/model/cells';
import type { Operation, Refusal } from '../../core/model/plan';
import type { RemoveComments } from '../../core/model/removal';
import type { DocumentProperties, Snapshot } from '../../core/model/snapshot';
import { rehearse } from '../../core/plan/rehearse';
import { cellsHeld } from '../../core/plan/removal/cellsHeld';
import { placesOf, usesOfLinks, usesOfSheet, type Use } from '../../core/plan/removal/uses';
import { asValues } from './asValues';
import type { OfficeMatter } from './leavesOffice';

/** Something that can be taken away. */
export type Removable = Exclude<OfficeMatter, { kind: 'hidden-lines' }>;

export function isRemovable(matter: OfficeMatter): matter is Removable {
  return matter.kind !== 'hidden-lines';
}

/**
 * What takes the chosen matters out of the workbook. Formulas elsewhere that read a hidden sheet or
 * another workbook become their values first; where they can't, and where a drop-down list or a
 * link speaks of it, a refusal names the places. A hidden sheet goes after those that read it.
 */
export function removalOperations(
  snapshot: Snapshot,
  chosen: readonly Removable[],
): Result<readonly Operation[], Refusal> {
  const operations: Operation[] = [];
  let now = snapshot;
  const add = (more: Result<readonly Operation[], Refusal>): Refusal | undefined => {
    if (!more.ok) return more.error;
    const outcome = rehearse({ because: { code: '', data: {} }, operations: more.value }, now);
    if (!outcome.ok) return outcome.error;
    operations.push(...more.value);
    now = outcome.value;
    return undefined;
  };
  const sheets = chosen.flatMap((one) => (one.kind === 'hidden-sheet' ? [one.sheet] : []));
  const steps: readonly (() => Result<readonly Operation[], Refusal>)[] = [
    () => ok(commentRemovals(chosen, sheets)),
    () => ok(propertyRemovals(chosen)),
    ...sheetsInOrder(snapshot, sheets).map((sheet) => () => sheetRemoval(now, sheet)),
    () => (chosen.some(({ kind }) => kind === 'external-links') ? linkRemoval(now) : ok([])),
  ];
  for (const step of steps) {
    const refusal = add(step());
    if (refusal !== undefined) return fail(refusal);
  }
  return ok(operations);
}

/** Those first that no other one takes something from. */
function sheetsInOrder(snapshot: Snapshot, sheets: readonly string[]): readonly string[] {
  const readers = new Map(
    sheets.map((sheet) => [
      sheet,
      new Set(usesOfSheet(snapshot, sheet).uses.map((use) => use.sheet)),
    ]),
  );
  const ordered: string[] = [];
  let left = sheets;
  while (left.length > 0) {
    const isFree = (sheet: string): boolean =>
      !left.some((other) => other !== sheet && readers.get(sheet)?.has(other) === true);
    const next = left.find(isFree) ?? left[0];
    if (next === undefined) break;
    ordered.push(next);
    left = left.filter((sheet) => sheet !== next);
  }
  return ordered;
}

function sheetRemoval(now: Snapshot, name: string): Result<readonly Operation[], Refusal> {
  const sheet = findSheet(now, name);
  if (sheet === undefined) return fail({ code: 'sheet-missing', sheet: name });
  const { uses, names } = usesOfSheet(now, name);
  const values = valuesOf(now, uses);
  if (!values.ok) return fail({ code: 'sheet-in-use', sheet: name, by: placesOf(values.error) });
  return ok([
    ...values.value,
    {
      kind: 'remove-sheet',
      sheet: sheet.name,
      visibility: sheet.visibility,
      cells: cellsHeld(sheet),
      tables: sheet.tables.map((table) => table.name),
      names,
    },
  ]);
}

function linkRemoval(now: Snapshot): Result<readonly Operation[], Refusal> {
  const { uses, names } = usesOfLinks(now);
  const values = valuesOf(now, uses);
  if (!values.ok) return fail({ code: 'links-in-use', by: placesOf(values.error) });
  return ok([...values.value, { kind: 'remove-links', targets: now.externalLinks, names }]);
}

/** The formulas as values; the places where that can't be done. */
function valuesOf(
  now: Snapshot,
  uses: readonly Use[],
): Result<readonly Operation[], readonly Use[]> {
  const operations: Operation[] = [];
  const left = uses.filter((use) => {
    const sheet = use.kind === 'formula' ? findSheet(now, use.sheet) : undefined;
    const operation =
      sheet === undefined || use.kind !== 'formula'
        ? undefined
        : asValues(sheet, use.row, use.column);
    if (operation !== undefined) operations.push(operation);
    return operation === undefined;
  });
  return left.length === 0 ? ok(operations) : fail(left);
}

/** Comments by sheet; those of a sheet that goes need not be taken off it. */
function commentRemovals(
  chosen: readonly Removable[],
  goneSheets: readonly string[],
): readonly Operation[] {
  const bySheet = new Map<string, RemoveComments['comments'][number][]>();
  for (const one of chosen) {
    if (one.kind !== 'comment' || goneSheets.includes(one.sheet)) continue;
    const cell = parseCell(one.cell);
    if (cell === undefined) continue;
    const known = bySheet.get(one.sheet) ?? [];
    bySheet.set(one.sheet, [...known, { cell, text: one.text }]);
  }
  return [...bySheet].map(([sheet, comments]) => ({ kind: 'remove-comments', sheet, comments }));
}

function propertyRemovals(chosen: readonly Removable[]): readonly Operation[] {
  const details = chosen.flatMap((one): readonly DocumentProperties[] =>
    one.kind === 'property' ? [{ [one.detail]: one.text }] : [],
  );
  const custom = chosen.flatMap((one) =>
    one.kind === 'custom-property' ? [{ name: one.name, value: one.text }] : [],
  );
  if (details.length === 0 && custom.length === 0) return [];
  const old = details.reduce((all, one) => ({ ...all, ...one }), {});
  return [{ kind: 'remove-properties', old: custom.length === 0 ? old : { ...old, custom } }];
}
