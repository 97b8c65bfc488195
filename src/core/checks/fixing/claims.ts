import { intersects, rangeAt, type RangeRef } from '../../base/address';
import { assertNever } from '../../base/assert';
import { cellKey } from '../../model/cells';
import type { Operation } from '../../model/plan';
import { isRemoval } from '../../model/removal';

/** What an operation changes: an area of one aspect of a sheet, or (no range) all of it. */
interface Claim {
  readonly aspect: string;
  readonly range: RangeRef | undefined;
}

/** What fixes have taken so far, so that no two change the same thing in one round. */
export class Claims {
  private readonly cells = new Map<string, Set<number>>();
  private readonly areas = new Map<string, (RangeRef | undefined)[]>();

  /** Takes everything that the operations change; false, and nothing taken, if some is taken. */
  take(operations: readonly Operation[]): boolean {
    const claims = operations.flatMap(claimsOf);
    if (claims.some((claim) => this.isTaken(claim))) return false;
    for (const claim of claims) this.add(claim);
    return true;
  }

  private isTaken({ aspect, range }: Claim): boolean {
    const areas = this.areas.get(aspect) ?? [];
    const cells = this.cells.get(aspect);
    if (range === undefined) return areas.length > 0 || cells !== undefined;
    if (areas.some((area) => area === undefined || intersects(area, range))) return true;
    if (cells === undefined) return false;
    if (isCell(range)) return cells.has(cellKey(range.top, range.left));
    return cellsOf(range).some((key) => cells.has(key));
  }

  private add({ aspect, range }: Claim): void {
    if (range === undefined || !isCell(range)) {
      this.areas.set(aspect, [...(this.areas.get(aspect) ?? []), range]);
      return;
    }
    const cells = this.cells.get(aspect) ?? new Set<number>();
    this.cells.set(aspect, cells.add(cellKey(range.top, range.left)));
  }
}

function isCell({ top, left, bottom, right }: RangeRef): boolean {
  return top === bottom && left === right;
}

function cellsOf({ top, left, bottom, right }: RangeRef): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (__, j) => cellKey(top + i, left + j)),
  ).flat();
}

function claimsOf(operation: Operation): readonly Claim[] {
  const whole: Claim = { aspect: operation.kind, range: undefined };
  if (isRemoval(operation)) return [whole];
  switch (operation.kind) {
    case 'set-block': {
      const { at, values } = operation;
      const aspect = on(operation.sheet, 'content');
      return values.flatMap((line, i) =>
        line.map((_, j) => ({
          aspect,
          range: rangeAt({ row: at.row + i, column: at.column + j }),
        })),
      );
    }
    case 'style':
      return [{ aspect: on(operation.sheet, 'look'), range: operation.range }];
    case 'validation':
      return [{ aspect: on(operation.sheet, operation.kind), range: operation.range }];
    case 'merge':
      return [{ aspect: on(operation.sheet, 'content'), range: operation.range }];
    case 'comment':
    case 'hyperlink':
      return [{ aspect: on(operation.sheet, operation.kind), range: rangeAt(operation.cell) }];
    case 'size':
      return [{ aspect: on(operation.sheet, operation.axis), range: undefined }];
    case 'page-setup':
    case 'add-sheet':
    case 'delete-sheet':
    case 'rename-sheet':
      return [{ ...whole, aspect: on(operation.sheet, operation.kind) }];
    case 'insert-rows':
    case 'delete-rows':
      return [{ ...whole, aspect: 'rows' }];
    case 'name':
      return [{ ...whole, aspect: `name\n${operation.name.toLowerCase()}` }];
    case 'state':
      return [whole];
    default:
      return assertNever(operation);
  }
}

function on(sheet: string, aspect: string): string {
  return `${sheet.toLowerCase()}\n${aspect}`;
}
