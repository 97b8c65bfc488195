import { sumOf, type AwardEntry } from '../shared/awards/awardEntry';
import { blank, count, type LineCell } from '../shared/awards/tableBody';
import type { SheetColumn } from '../layout/annexSheet';
import type { Measure, SummaryBlock } from './blocks';

const COUNTS: Readonly<Record<Measure, (entry: AwardEntry) => boolean>> = {
  total: () => true,
  'tap-the': ({ recipient }) => recipient === 'tap-the',
  'ca-nhan': ({ recipient }) => recipient === 'ca-nhan',
  'ho-gia-dinh': ({ recipient }) => recipient === 'ho-gia-dinh',
  'doanh-nghiep': ({ recipientClass }) => recipientClass === 'doanh-nghiep',
  'da-tang': ({ status }) => status === 'da-tang',
  'de-nghi': ({ status }) => status === 'de-nghi' || status === 'da-trinh',
};
const OF_STATUS: readonly Measure[] = ['da-tang', 'de-nghi'];
const OF_RECIPIENT: readonly Measure[] = ['tap-the', 'ca-nhan', 'ho-gia-dinh'];

export function blockColumns({ keys }: SummaryBlock): readonly SheetColumn[] {
  return keys.map(({ width }) => ({ width, align: 'center' }));
}

/** The columns that hold sums in lines of totals: all of them. */
export function totalColumns(blocks: readonly SummaryBlock[]): readonly number[] {
  return blocks.flatMap(({ first, keys }) => keys.map((_key, i) => first + i));
}

/** The counts of one line, block by block. */
export function blockCells(
  entries: readonly AwardEntry[],
  blocks: readonly SummaryBlock[],
  hasStatus: boolean,
): readonly LineCell[] {
  return blocks.flatMap((block) => {
    const own = entries.filter(block.holds);
    return block.keys.map(({ measure }, i): LineCell => {
      if (OF_STATUS.includes(measure) && !hasStatus) return blank;
      const parts = block.isSum ? partsOf(measure, blocks) : [];
      if (parts.length > 0) return { kind: 'plus', columns: parts };
      const all = own.every(({ recipient }) => recipient !== undefined);
      if (measure === 'total' && all) return totalOf(block, block.first + i);
      return count(sumOf(own.filter(COUNTS[measure])));
    });
  });
}

/** The same measure in every block that is added up. */
function partsOf(measure: Measure, blocks: readonly SummaryBlock[]): readonly number[] {
  return blocks.flatMap(({ isSum, first, keys }) => {
    const i = keys.findIndex((key) => key.measure === measure);
    return isSum || i < 0 ? [] : [first + i];
  });
}

/** Everybody who received something, next to the sum. */
function totalOf({ keys }: SummaryBlock, column: number): LineCell {
  const recipients = keys.filter(({ measure }) => OF_RECIPIENT.includes(measure));
  return { kind: 'across', from: column + 1, to: column + recipients.length };
}
