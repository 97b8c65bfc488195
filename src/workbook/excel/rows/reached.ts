import { DEFAULT_STYLE, cellKey, findSheet } from '../../../core/model/cells';
import type { SheetSnapshot, Snapshot } from '../../../core/model/snapshot';
import { sameContent } from '../../../core/plan/content';
import { sameLook } from '../../../core/plan/look';
import { sameRange } from '../../../core/plan/pageSetup';
import { SheetDraft } from '../../../core/plan/sheetDraft';
import { contentOf } from '../../../core/plan/grid';
import type { Frame } from './frames';

/**
 * How far a plan came before it failed: the last frame whose opening was done. Excel does not
 * say which request of a batch failed, so the frame counts that the workbook is most like: each of
 * its cells is as at the frame's start or as at its end.
 */
export function reachedFrame(frames: readonly Frame[], now: Snapshot): number {
  const differences = frames.map((frame) => differing(frame, now));
  return differences.indexOf(Math.min(...differences));
}

function differing({ start, end }: Frame, now: Snapshot): number {
  let count = 0;
  for (const is of now.sheets) {
    const was = findSheet(start, is.name);
    const will = findSheet(end, is.name);
    // Called otherwise before this frame, or after it.
    if (was === undefined && will === undefined) count += 1;
    if (was === undefined || will === undefined) continue;
    const held = new SheetDraft(is, false);
    const frame = [
      { sheet: new SheetDraft(was, false), styles: start.styles },
      { sheet: new SheetDraft(will, false), styles: end.styles },
    ];
    for (const key of keysOf([is, was, will])) {
      const state = held.readKey(key);
      const content = contentOf(state);
      const look = now.styles[state.style] ?? DEFAULT_STYLE;
      if (!frame.some(({ sheet }) => sameContent(contentOf(sheet.readKey(key)), content)))
        count += 1;
      const isSeen = frame.some(({ sheet, styles }) =>
        sameLook(styles[sheet.readKey(key).style] ?? DEFAULT_STYLE, look),
      );
      if (!isSeen) count += 1;
    }
    count += is.merges.filter(
      (range) => ![...was.merges, ...will.merges].some((known) => sameRange(known, range)),
    ).length;
    for (const [row, height] of is.rowHeights)
      if (![was, will].some((sheet) => sheet.rowHeights.get(row) === height)) count += 1;
  }
  return count;
}

function keysOf(sheets: readonly SheetSnapshot[]): ReadonlySet<number> {
  const keys = new Set<number>();
  for (const { grid } of sheets) {
    for (const key of grid.formulas.keys()) keys.add(key);
    for (const { column, rows } of grid.columns)
      for (const row of rows) keys.add(cellKey(row, column));
  }
  return keys;
}
