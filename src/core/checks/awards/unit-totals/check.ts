import type { RegisterSource } from '../../../annexes/shared/awards/registerSource';
import { awardName } from '../../../awards/catalogue/catalogue';
import { RECIPIENT_ENTRIES } from '../../../awards/reading/kinds';
import { exactFromNumber } from '../../../base/exact';
import { formatTrimmed } from '../../../figures/formatFigure';
import type { AwardId } from '../../../rules/awardIds';
import type { DataTable } from '../../../tables/dataTable';
import { titledPeriod } from '../../../tables/titledPeriod';
import { defineCheck, type Remark } from '../../definition';
import type { Facts } from '../../facts';
import { registersIn } from '../registers';
import { countCells, type CountCell } from './cells';
import { selections, Tallies } from './tallies';

type Kind = 'differs';

/** Tables of awards by unit or by title that differ from the register of the same workbook. */
export const check = defineCheck({
  code: 'awards/unit-totals',
  scope: 'cell',
  findings: { differs: 'error' },
  /**
   * A table is taken for one of the register when at least so large a share of its counts above 0
   * agree with it, and at least so many; then those that don't are wrong here or there.
   */
  options: { share: 0.6, fewest: 2 },
  missing: 'skip',
  *run(facts, { options }) {
    const tables = facts.tables.filter(({ kind }) => kind === 'award-counts');
    if (tables.length === 0) return;
    const [source, ...others] = registersIn(facts);
    // Of several registers nobody knows which one the table was made of.
    if (source === undefined || others.length > 0) return;
    for (const table of tables) {
      if (table !== source.table) yield* inTable(facts, table, source, options);
    }
  },
});

/** A count of the table beside that of the register. */
interface Compared {
  readonly cell: CountCell;
  readonly own: number;
}

function* inTable(
  facts: Facts,
  table: DataTable,
  source: RegisterSource,
  { share, fewest }: { readonly share: number; readonly fewest: number },
): Iterable<Remark<Kind>> {
  const cells = countCells(facts, table);
  if (cells.length === 0) return;
  let best: readonly Compared[] = [];
  let agreed = 0;
  let differing = Infinity;
  const period = titledPeriod(table.titles.map(({ text }) => text));
  for (const selection of selections(source, period)) {
    const tallies = new Tallies(source, selection);
    const compared = cells.flatMap((cell) => {
      const own = tallies.count(cell.counted);
      return own === undefined || mayIncludeFighters(cell, own, tallies) ? [] : [{ cell, own }];
    });
    const agree = compared.filter(({ cell, own }) => own > 0 && cell.value === own).length;
    const differ = compared.filter(({ cell, own }) => cell.value !== own).length;
    // Of what the table may stand for, that which it fits best.
    if (agree < fewest || differ > differing || (differ === differing && agree <= agreed)) continue;
    [best, agreed, differing] = [compared, agree, differ];
  }
  const telling = best.filter(({ cell, own }) => own > 0 || cell.value > 0).length;
  if (agreed < telling * share) return;
  for (const { cell, own } of best) {
    if (cell.value === own) continue;
    const { row, column, value, counted, name, header, lines } = cell;
    const { award, recipient } = counted;
    yield {
      kind: 'differs',
      sheet: table.sheet.name,
      cell: { row, column },
      data: {
        indicator: name,
        header,
        award: awardName(award),
        recipient: recipient === undefined ? '' : RECIPIENT_ENTRIES[recipient].name.toLowerCase(),
        written: formatTrimmed(exactFromNumber(value), 2),
        counted: formatTrimmed(exactFromNumber(own), 2),
        lines,
        register: source.table.sheet.name,
      },
    };
  }
}

const ADVANCED: readonly AwardId[] = ['lao-dong-tien-tien', 'chien-si-tien-tien'];

/** A base of quotas counts who has CSTĐCS among the LĐTT; a register may list them apart. */
function mayIncludeFighters({ counted, value }: CountCell, own: number, tallies: Tallies): boolean {
  if (!ADVANCED.includes(counted.award) || value <= own) return false;
  return value <= own + (tallies.count({ ...counted, award: 'cstd-co-so' }) ?? 0);
}
