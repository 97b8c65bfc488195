import { formatDayFirst, type CalendarDate } from '../../../base/dates';
import { defineCheck, type Remark } from '../../definition';
import type { DataTable } from '../../../tables/dataTable';
import { namedLine } from '../places';
import { misplacedIn, type Misplaced } from './order';
import { issueDateColumn, seriesOf } from './series';

type Kind = 'out-of-order' | 'either' | 'impossible';

/** Dates that do not rise with the numbers of one office's documents of one kind in one year. */
export const check = defineCheck({
  code: 'dates/number-order',
  scope: 'row',
  findings: { 'out-of-order': 'warning', either: 'warning', impossible: 'warning' },
  /**
   * Where more than this share of a series (and more than `mostSingle` of it) is out of order,
   * it is the series of several offices and not judged. Where no one office is named ("UBND xã",
   * a register of decisions), a series is judged from `leastUnnamed` documents on.
   */
  options: { mostShare: 0.2, mostSingle: 1, leastUnnamed: 5 },
  missing: 'skip',
  *run({ snapshot, tables }, { options }) {
    for (const table of tables) {
      const column = issueDateColumn(table);
      if (column === undefined) continue;
      for (const { documents, isNamed } of seriesOf(snapshot, table, column)) {
        if (!isNamed && documents.length < options.leastUnnamed) continue;
        const misplaced = misplacedIn(documents);
        if (misplaced === undefined) continue;
        const dated = misplaced.filter(({ document }) => document.date !== undefined).length;
        const mixed = dated > options.mostSingle && dated > documents.length * options.mostShare;
        if (mixed) continue;
        for (const one of misplaced) yield* remarkOn(table, column, one);
      }
    }
  },
});

function* remarkOn(
  table: DataTable,
  column: number,
  { document, before, after, isSure }: Misplaced,
): Iterable<Remark<Kind>> {
  const from = before?.date;
  const to = after?.date;
  const isImpossible = document.date === undefined;
  // Of a day that isn't real one neighbour alone says too little.
  if (
    isImpossible ? from === undefined || to === undefined : from === undefined && to === undefined
  )
    return;
  yield {
    kind: isImpossible ? 'impossible' : isSure ? 'out-of-order' : 'either',
    sheet: table.sheet.name,
    cell: { row: document.row, column },
    data: {
      ...namedLine(table, document.line),
      number: document.text,
      date: shown(document.date),
      before: before?.text ?? '',
      from: shown(from),
      after: after?.text ?? '',
      to: shown(to),
    },
  };
}

function shown(date: CalendarDate | undefined): string {
  return date === undefined ? '' : formatDayFirst(date);
}
