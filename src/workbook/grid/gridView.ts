import type { CellRef } from '../../core/base/address';
import type { CellValue, Snapshot } from '../../core/model/snapshot';
import type { BookLook } from '../file/look/bookLook';

/** A workbook with all that is needed to show it. */
export interface ShownBook {
  readonly snapshot: Snapshot;
  readonly look: BookLook;
}

/** A grid on the screen with an engine that calculates formulas. It keeps nothing of its own. */
export interface GridView {
  /** Shows a workbook in place of the one it shows. */
  readonly show: (book: ShownBook) => void;
  /** Brings the view up to date; `before` is what it was told last. */
  readonly changed: (before: Snapshot, after: ShownBook) => void;
  /** Shows these cells as the workbook has them, whatever was typed there. */
  readonly restore: (sheet: string, cells: readonly CellRef[], book: Snapshot) => void;
  /** Resolves once every formula shows its value. */
  readonly settled: () => Promise<void>;
  /** What a formula shows; undefined when the engine can't tell. */
  readonly resultAt: (sheet: string, cell: CellRef) => CellValue;
}
