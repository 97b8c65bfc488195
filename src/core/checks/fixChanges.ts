import { columnName, formatCell, formatRange } from '../base/address';
import { assertNever } from '../base/assert';
import { isCellError } from '../model/cells';
import type { CellContent, Operation } from '../model/plan';
import { isRemoval } from '../model/removal';
import type { PageSetup } from '../model/snapshot';
import { isFormulaCell, sameContent } from '../plan/content';

/** What a cell or setting is, in plain JSON: a formula begins with `=`, null is blank. */
export type ChangeValue = string | number | boolean | null;

/** One thing that a fix changes. */
export interface FixChange {
  readonly sheet: string;
  /** A1 of the cell or range; '' for the sheet. */
  readonly cell: string;
  readonly from: ChangeValue;
  readonly to: ChangeValue;
  /** Which setting of the cell or sheet it is (`numberFormat`); absent for what a cell holds. */
  readonly setting?: string;
}

/** What operations change, cell by cell and setting by setting; what stays is left out. */
export function fixChanges(operations: readonly Operation[]): readonly FixChange[] {
  return operations.flatMap(changesOf);
}

function changesOf(operation: Operation): readonly FixChange[] {
  if (isRemoval(operation))
    return [{ sheet: '', cell: '', from: null, to: null, setting: operation.kind }];
  switch (operation.kind) {
    case 'set-block': {
      const { sheet, at, old, values } = operation;
      return values.flatMap((line, i) =>
        line.flatMap((content, j) => {
          const before = old[i]?.[j];
          if (sameContent(before, content)) return [];
          const cell = formatCell({ row: at.row + i, column: at.column + j });
          return [{ sheet, cell, from: shown(before), to: shown(content) }];
        }),
      );
    }
    case 'style': {
      const { sheet, range, style, old } = operation;
      return settings({ ...old }, { ...style }, Object.keys(style)).map((change) => ({
        sheet,
        cell: formatRange(range),
        ...change,
      }));
    }
    case 'page-setup':
      return setupChanges(operation.sheet, operation.old, operation.setup);
    case 'size': {
      const { sheet, axis, span, size, old } = operation;
      const [first, last] = [span.first, span.last].map((n) =>
        axis === 'columns' ? columnName(n) : String(n + 1),
      );
      const cell = `${first ?? ''}:${last ?? ''}`;
      return [{ sheet, cell, from: old ?? null, to: size ?? null, setting: 'size' }];
    }
    case 'merge': {
      const { sheet, range, merged } = operation;
      return [{ sheet, cell: formatRange(range), from: !merged, to: merged, setting: 'merged' }];
    }
    case 'comment': {
      const { sheet, cell, text, old } = operation;
      return [
        { sheet, cell: formatCell(cell), from: old ?? null, to: text ?? null, setting: 'comment' },
      ];
    }
    case 'hyperlink': {
      const { sheet, cell, location, old } = operation;
      return [
        {
          sheet,
          cell: formatCell(cell),
          from: old ?? null,
          to: location ?? null,
          setting: 'hyperlink',
        },
      ];
    }
    case 'validation': {
      const { sheet, range, list, old } = operation;
      const cell = formatRange(range);
      return [{ sheet, cell, from: old ?? null, to: list ?? null, setting: 'validation' }];
    }
    case 'add-sheet':
      return [{ ...sheetChange(operation.sheet), from: null, to: operation.sheet }];
    case 'delete-sheet':
      return [{ ...sheetChange(operation.sheet), from: operation.sheet, to: null }];
    case 'rename-sheet':
      return [{ ...sheetChange(operation.sheet), from: operation.sheet, to: operation.to }];
    case 'insert-rows':
    case 'delete-rows': {
      const { kind, sheet, at, count } = operation;
      const cell = `${String(at + 1)}:${String(at + count)}`;
      const isThere = kind === 'delete-rows';
      return [{ sheet, cell, from: isThere, to: !isThere, setting: 'rows' }];
    }
    case 'name': {
      const { name, scope, formula, old } = operation;
      return [{ sheet: scope ?? '', cell: name, from: old, to: formula, setting: 'name' }];
    }
    case 'state':
      return [{ sheet: '', cell: '', from: null, to: null, setting: 'state' }];
    default:
      return assertNever(operation);
  }
}

function sheetChange(sheet: string): Pick<FixChange, 'sheet' | 'cell' | 'setting'> {
  return { sheet, cell: '', setting: 'sheet' };
}

/** A content as JSON shows it. */
function shown(content: CellContent): ChangeValue {
  if (content === undefined) return null;
  if (isFormulaCell(content)) return `=${content.formula}`;
  return isCellError(content) ? content.error : content;
}

function setupChanges(sheet: string, old: PageSetup, setup: PageSetup): readonly FixChange[] {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(setup)])];
  return settings({ ...old }, { ...setup }, keys).map((change) => ({ sheet, cell: '', ...change }));
}

type Settings = Readonly<Record<string, unknown>>;

function settings(
  old: Settings,
  now: Settings,
  keys: readonly string[],
): readonly Pick<FixChange, 'from' | 'to' | 'setting'>[] {
  return keys.flatMap((setting) => {
    const [from, to] = [plain(old[setting]), plain(now[setting])];
    return from === to ? [] : [{ from, to, setting }];
  });
}

function plain(value: unknown): ChangeValue {
  if (value === undefined) return null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : JSON.stringify(value);
}
