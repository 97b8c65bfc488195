import type { CellRef } from '../../../base/address';
import { toNumber } from '../../../base/exact';
import type { Figure } from '../../../figures/figure';
import { rowAt } from '../../../sources/rowAt';
import type { DataTable } from '../../../tables/dataTable';
import { FIGURE_OTHER, columnFigures } from '../../../tables/columnFigures';
import { figureColumns } from '../../../tables/figureColumns';
import { looseKey } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';
import type { Facts } from '../../facts';

/** Units of administration: a report has one number of each, whatever it counts among them. */
const COUNTED =
  /^(?:(?:so )?(?:xa phuong thi tran|xa thi tran|xa phuong|don vi cap xa|xa|phuong|thi tran|hien|thon|xom|ap|khu dan cu|to dan pho|ban))$/;
const IN_NAME =
  /^(?:ti le |so |co )?(xa phuong thi tran|xa thi tran|xa phuong|don vi cap xa|xa|phuong|thi tran|thon|xom|ap|khu dan cu|to dan pho)\b/;

interface Count {
  readonly sheet: string;
  readonly cell: CellRef;
  readonly indicator: string;
  readonly text: string;
  readonly of: number;
}

/**
 * "16/19 xã" in one line and "15/21 xã" in another of the same table: a place has one number of
 * communes. Where most lines agree on it, the others are told.
 */
export const check = defineCheck({
  code: 'consistency/unit-count',
  scope: 'cell',
  findings: { other: 'info' },
  options: {
    /** At least so many lines must agree on the number. */
    agreeing: 2,
  },
  missing: 'skip',
  *run({ snapshot, tables }, { options }) {
    for (const table of tables) {
      for (const counts of countsIn({ snapshot, table }).values()) {
        yield* outliersOf(counts, options.agreeing);
      }
    }
  },
});

/** Figures "n/N" of a table by what they count. */
function countsIn({
  snapshot,
  table,
}: Pick<Facts, 'snapshot'> & { readonly table: DataTable }): ReadonlyMap<string, Count[]> {
  const counts = new Map<string, Count[]>();
  const { targets } = table;
  for (const { column } of figureColumns(snapshot, table)) {
    const figures = columnFigures(snapshot, table, column);
    table.rows.forEach(({ row, name }, i) => {
      const figure = figures.kinds[i] === FIGURE_OTHER ? figures.figure(i) : undefined;
      if (figure?.kind !== 'fraction') return;
      const unit = targets === undefined ? '' : (rowAt(targets, row)?.unit ?? '');
      const noun = nounOf(figure, unit, name);
      if (noun === undefined) return;
      const count = {
        sheet: table.sheet.name,
        cell: { row, column },
        indicator: name,
        text: figure.text,
        of: toNumber(figure.denominator),
      };
      if (counts.get(noun)?.push(count) === undefined) counts.set(noun, [count]);
    });
  }
  return counts;
}

/** What a fraction counts: its own unit, the line's, or the first word of its name. */
function nounOf(figure: Figure, unit: string, name: string): string | undefined {
  const own = 'unit' in figure && figure.unit !== '' ? figure.unit : unit;
  const key = looseKey(own);
  if (COUNTED.test(key)) return key.replace(/^so /, '');
  return key === '' ? IN_NAME.exec(looseKey(name))?.[1] : undefined;
}

function* outliersOf(counts: readonly Count[], agreeing: number): Iterable<Remark<'other'>> {
  const lines = new Map<number, Count[]>();
  for (const count of counts) {
    if (lines.get(count.of)?.push(count) === undefined) lines.set(count.of, [count]);
  }
  const [most, ...others] = [...lines.values()].sort((a, b) => b.length - a.length);
  const usual = most?.[0];
  if (most === undefined || usual === undefined || most.length < agreeing) return;
  for (const other of others) {
    // As many lines on the other side: nobody knows which number is right.
    if (other.length * 2 > most.length) return;
    for (const { sheet, cell, indicator, text } of other) {
      yield {
        kind: 'other',
        sheet,
        cell,
        data: { indicator, text, usual: usual.of, lines: most.length },
      };
    }
  }
}
