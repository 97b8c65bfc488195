import type { FindingData } from '../model/finding';

/**
 * What can differ between two versions of a workbook. `figure`: another number; `writing`: the
 * same number or the same words, written in another way; `words`: other words; `filled` and
 * `cleared`: a cell that was, or is now, blank; `to-constant` and `to-formula`: the same value,
 * no longer or now computed.
 */
export type ChangeKind =
  | 'sheet-added'
  | 'sheet-removed'
  | 'sheet-renamed'
  | 'sheet-hidden'
  | 'sheet-shown'
  | 'table-added'
  | 'table-removed'
  | 'column-added'
  | 'column-removed'
  | 'column-renamed'
  | 'row-added'
  | 'row-removed'
  | 'row-moved'
  | 'figure'
  | 'writing'
  | 'words'
  | 'filled'
  | 'cleared'
  | 'to-constant'
  | 'to-formula';

/** One difference. Its sentence is `compare/<kind>` in `strings/`, with `data` in its holes. */
export interface Change {
  readonly kind: ChangeKind;
  /** The sheet's name in the new version; in the old one where it is gone. */
  readonly sheet: string;
  /** Where it stood in the old version, A1; null where nothing stood there. */
  readonly oldCell: string | null;
  readonly newCell: string | null;
  readonly data: FindingData;
}
