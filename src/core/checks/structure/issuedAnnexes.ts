import { readFingerprint, textOf, type Fingerprint, type TextAt } from '../../annexes/fingerprint';
import { readRecords } from '../../annexes/state';
import { findSheet, readFormula, readValue } from '../../model/cells';
import type { SheetSnapshot } from '../../model/snapshot';
import type { Facts } from '../facts';

/** An annex that the add-in filled, as it is now, beside what it was. */
export interface IssuedAnnex {
  readonly annex: string;
  readonly sheet: SheetSnapshot;
  readonly issued: Fingerprint;
  /** Where its header stands now, zero-based. */
  readonly top: number;
  readonly textAt: TextAt;
}

/** The annexes whose look was kept, and whose sheets are still there. */
export function issuedAnnexes({ snapshot, tables }: Facts): readonly IssuedAnnex[] {
  return (readRecords(snapshot.state) ?? []).flatMap(({ annex, sheet: name, fingerprint }) => {
    const sheet = findSheet(snapshot, name);
    const issued = readFingerprint(fingerprint);
    if (sheet === undefined || issued === undefined) return [];
    const textAt: TextAt = (row, column) => textOf(readValue(sheet, row, column));
    const tops = tables.filter((table) => table.sheet === sheet).map(({ header }) => header.top);
    const top = bestTop(issued, textAt, [issued.top, ...tops]);
    return [{ annex, sheet, issued, top, textAt }];
  });
}

/** Of the rows in which the header may stand, that with the most of its words. */
function bestTop(issued: Fingerprint, textAt: TextAt, tops: readonly number[]): number {
  const words = (top: number): number =>
    issued.header
      .flatMap((tier, i) =>
        tier.map((text, column) => text !== '' && textAt(top + i, column) === text),
      )
      .filter(Boolean).length;
  return tops.reduce((best, top) => (words(top) > words(best) ? top : best), issued.top);
}

/** Whether a header cell is computed: its words are then not the sheet's own. */
export function isComputed(sheet: SheetSnapshot, row: number, column: number): boolean {
  return readFormula(sheet, row, column) !== undefined;
}
