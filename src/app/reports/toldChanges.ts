import { columnName, formatRange, type RangeRef } from '../../core/base/address';
import type { ChangeValue, FixChange } from '../../core/checks/fixChanges';
import type { PageSetup, Span } from '../../core/model/snapshot';
import { placeText } from './placeText';

/**
 * The changes that a reader is told, setting by setting as people speak of them: each margin that
 * differs, rows and ranges by their addresses. A look that comes with a new content goes without
 * saying.
 */
export function toldChanges<C extends FixChange>(changes: readonly C[]): readonly C[] {
  const rewritten = new Set(
    changes.flatMap(({ sheet, cell, setting }) =>
      setting === undefined ? [placeText(sheet, cell)] : [],
    ),
  );
  return changes
    .filter(
      ({ sheet, cell, setting }) => setting === undefined || !rewritten.has(placeText(sheet, cell)),
    )
    .flatMap(inParts);
}

/** What stands as JSON in a change for machines, as a reader knows it. */
function inParts<C extends FixChange>(change: C): readonly C[] {
  const { setting, from, to } = change;
  switch (setting) {
    case 'margins': {
      const [old, now] = [marginsOf(from), marginsOf(to)];
      return SIDES.filter((side) => old?.[side] !== now?.[side]).map((side) => ({
        ...change,
        setting: `margins.${side}`,
        from: old?.[side] ?? null,
        to: now?.[side] ?? null,
      }));
    }
    case 'titleRows':
      return [{ ...change, from: rowsText(from), to: rowsText(to) }];
    case 'titleColumns':
      return [{ ...change, from: columnsText(from), to: columnsText(to) }];
    case 'printArea':
      return [{ ...change, from: areaText(from), to: areaText(to) }];
    default:
      return [change];
  }
}

const SIDES = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

/** A part of a page setup, as `fixChanges` writes it down. */
function read(value: ChangeValue): unknown {
  return typeof value === 'string' ? JSON.parse(value) : undefined;
}

function marginsOf(value: ChangeValue): PageSetup['margins'] {
  return read(value) as PageSetup['margins'];
}

function rowsText(value: ChangeValue): string | null {
  const span = read(value) as Span | undefined;
  return span === undefined ? null : `${String(span.first + 1)}:${String(span.last + 1)}`;
}

function columnsText(value: ChangeValue): string | null {
  const span = read(value) as Span | undefined;
  return span === undefined ? null : `${columnName(span.first)}:${columnName(span.last)}`;
}

function areaText(value: ChangeValue): string | null {
  const ranges = read(value) as readonly RangeRef[] | undefined;
  return ranges === undefined ? null : ranges.map(formatRange).join(', ');
}
