import { rangeAt, type RangeRef } from '../../core/base/address';
import type { Operation, Plan } from '../../core/model/plan';
import { shiftOf } from '../../core/plan/rows/shiftOf';
import { shiftRow } from '../../core/refs/shiftRange';
import { isOfRows } from './rows/frames';
import type { LinkPlace } from './read/cellLinks';
import type { Choice } from './read/reading';
import { around } from './read/around';
import { cellsIn } from './read/portions';
import type { Wanted } from './read/sheetQuery';

/** A rectangle around all is asked for at once unless it is this much larger than they are. */
const WASTE = 4;
const SMALL_AREA = 5_000;

/** What other sheets may speak of. */
const NEEDS_ALL: ReadonlySet<Operation['kind']> = new Set([
  'delete-sheet',
  'remove-sheet',
  'remove-links',
  'rename-sheet',
  'insert-rows',
  'delete-rows',
]);

/**
 * What of the workbook a plan may overwrite: the sheets it names and their cells. A plan that
 * deletes or renames a sheet, or lets rows come or go, needs all, for other sheets may speak of it.
 */
export function regionsOf(plan: Plan): Choice {
  if (plan.operations.some(({ kind }) => NEEDS_ALL.has(kind))) return () => 'used';
  const bySheet = new Map<string, RangeRef[]>();
  for (const operation of plan.operations) {
    if (operation.kind === 'state' || operation.kind === 'add-sheet') continue;
    if (operation.kind === 'name') continue;
    if (operation.kind === 'remove-links' || operation.kind === 'remove-properties') continue;
    const key = operation.sheet.toLowerCase();
    const areas = bySheet.get(key) ?? [];
    bySheet.set(key, areas);
    const area = areaOf(operation);
    if (area !== undefined) areas.push(area);
  }
  const wanted = new Map<string, Wanted>([...bySheet].map(([key, areas]) => [key, joined(areas)]));
  return (sheet) => wanted.get(sheet.toLowerCase());
}

/**
 * The cells whose links a plan may overwrite, by where they stand when it does and by where they
 * stood before rows came or went.
 */
export function linkPlacesOf(plan: Plan): readonly LinkPlace[] {
  return plan.operations.flatMap((operation, i): readonly LinkPlace[] => {
    if (operation.kind !== 'hyperlink') return [];
    const { sheet, cell } = operation;
    if (!isSound(rangeAt(cell))) return [];
    let row: number | undefined = cell.row;
    for (const earlier of plan.operations.slice(0, i).reverse()) {
      if (!isOfRows(earlier) || earlier.sheet.toLowerCase() !== sheet.toLowerCase()) continue;
      const { at, count } = shiftOf(earlier);
      row = row === undefined ? undefined : shiftRow(row, { sheet, at, count: -count });
    }
    const before = row === undefined || row === cell.row ? [] : [{ sheet, cell: { ...cell, row } }];
    return [{ sheet, cell }, ...before];
  });
}

/** The cells that an operation names. */
export function areaOf(operation: Operation): RangeRef | undefined {
  switch (operation.kind) {
    case 'set-block': {
      const { at, values } = operation;
      const width = Math.max(0, ...values.map((line) => line.length));
      if (width === 0) return undefined;
      return {
        top: at.row,
        left: at.column,
        bottom: at.row + values.length - 1,
        right: at.column + width - 1,
      };
    }
    case 'merge':
    case 'style':
    case 'array-to-values':
      return operation.range;
    case 'hyperlink':
      return rangeAt(operation.cell);
    default:
      return undefined;
  }
}

function joined(areas: readonly RangeRef[]): readonly RangeRef[] {
  const [first, ...others] = areas.filter(isSound);
  if (first === undefined) return [];
  const all = others.reduce(around, first);
  const total = [first, ...others].reduce((sum, area) => sum + cellsIn(area), 0);
  const most = Math.max(SMALL_AREA, WASTE * total);
  return cellsIn(all) <= most ? [all] : [first, ...others];
}

/** What lies outside a sheet is left to the check of the plan. */
function isSound({ top, left, bottom, right }: RangeRef): boolean {
  const isInside = top >= 0 && left >= 0 && bottom < 1_048_576 && right < 16_384;
  return (
    isInside && top <= bottom && left <= right && [top, left, bottom, right].every(Number.isInteger)
  );
}
