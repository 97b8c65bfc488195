import { compareDates } from '../../../../src/core/base/dates';
import { parsePeriod, type Period } from '../../../../src/core/tables/period';
import type { Facts } from '../../../../src/core/checks/facts';
import { cellsWithRole, spoilCell, type HeldCell } from '../../dateCells';
import type { Mutator } from '../../mutator';

const code = 'dates/deadline';

interface DueCell extends HeldCell {
  readonly period: Period;
  /** The cell of the line above, when that says when it is due. */
  readonly above: Period | undefined;
}

/** When the lines of plans are due, with the line above. */
function dues(facts: Facts): readonly DueCell[] {
  const cells = cellsWithRole(facts, ['work-plan'], 'due');
  return cells.flatMap((held, i) => {
    const period = parsePeriod(String(held.value));
    const before = cells[i - 1];
    const isNext = before?.table === held.table && before.line === held.line - 1;
    const above = isNext ? parsePeriod(String(before.value)) : undefined;
    return period === undefined ? [] : [{ ...held, period, above }];
  });
}

export const mutators: readonly Mutator[] = [
  {
    code,
    kind: 'before-plan',
    spoil: (book, facts, choose) => {
      const cells = dues(facts);
      const earliest = cells
        .map(({ period }) => period.to)
        .reduce((least, date) => (compareDates(date, least) < 0 ? date : least), {
          year: 9999,
          month: 12,
          day: 31,
        });
      const place = spoilCell(book, choose, cells, () => `Tháng 12/${String(earliest.year - 1)}`);
      const sheet = book.sheets.find(({ name }) => name === place?.sheet);
      sheet?.rows.push([], [null, null, `Hòa Bình, ngày 05 tháng 01 năm ${String(earliest.year)}`]);
      return place;
    },
  },
  {
    code,
    kind: 'outside-year',
    spoil: (book, facts, choose) =>
      spoilCell(book, choose, dues(facts), ({ period }) => `Tháng 6/${String(period.to.year + 2)}`),
  },
  {
    code,
    kind: 'not-chronological',
    spoil: (book, facts, choose) =>
      spoilCell(
        book,
        choose,
        dues(facts).filter(({ above }) => above !== undefined && above.to.month > 2),
        ({ above, period }) =>
          `Tháng ${String((above?.to.month ?? 2) - 1)}/${String(period.to.year)}`,
      ),
  },
];
