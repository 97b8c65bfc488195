import { assertNever } from '../base/assert';
import type { Operation, Plan, SetStyle } from '../model/plan';
import { isRemoval, type Removal } from '../model/removal';
import { oldPart } from './look';
import { outsideUndo } from './removal/outsideUndo';

/**
 * The plan that undoes a plan which was carried out: the inverse of each operation, last first.
 * A style without `old` stands on a sheet that the plan added; it goes with the sheet, as do the
 * drop-down lists there. A
 * deleted sheet comes back empty and after the last one. What `outsideUndo` names is left out.
 */
export function invert(plan: Plan): Plan {
  const added = new Set<string>();
  const lasting = new Set(outsideUndo(plan));
  const operations = plan.operations.flatMap((operation) => {
    if (isRemoval(operation) || lasting.has(operation)) return [];
    if (operation.kind === 'add-sheet') added.add(operation.sheet.toLowerCase());
    if (operation.kind === 'rename-sheet' && added.delete(operation.sheet.toLowerCase()))
      added.add(operation.to.toLowerCase());
    if (operation.kind === 'validation' && added.has(operation.sheet.toLowerCase())) return [];
    const inverse = invertOperation(operation);
    return inverse === undefined ? [] : [inverse];
  });
  return { because: plan.because, operations: operations.reverse() };
}

function invertOperation(operation: Exclude<Operation, Removal>): Operation | undefined {
  switch (operation.kind) {
    case 'add-sheet':
      return { kind: 'delete-sheet', sheet: operation.sheet };
    case 'delete-sheet':
      return { kind: 'add-sheet', sheet: operation.sheet };
    case 'rename-sheet':
      return { kind: 'rename-sheet', sheet: operation.to, to: operation.sheet };
    case 'set-block':
      return { ...operation, old: operation.values, values: operation.old };
    case 'merge':
      return { ...operation, merged: !operation.merged };
    case 'style':
      return invertStyle(operation);
    case 'size':
      return { ...operation, size: operation.old, old: operation.size };
    case 'page-setup':
      return { ...operation, setup: operation.old, old: operation.setup };
    case 'comment':
      return { ...operation, text: operation.old, old: operation.text };
    case 'hyperlink':
      return { ...operation, location: operation.old, old: operation.location };
    case 'validation':
      return { ...operation, list: operation.old, old: operation.list };
    case 'insert-rows':
      return { ...operation, kind: 'delete-rows' };
    case 'delete-rows':
      return { ...operation, kind: 'insert-rows' };
    case 'name':
      return { ...operation, formula: operation.old, old: operation.formula };
    case 'state':
      return { ...operation, state: operation.old, old: operation.state };
    default:
      return assertNever(operation);
  }
}

function invertStyle(operation: SetStyle): SetStyle | undefined {
  const before = operation.old && oldPart(operation.style, operation.old);
  return before && { ...operation, style: before, old: operation.style };
}
