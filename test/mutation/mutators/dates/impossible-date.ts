import { dateFromSerial, formatDayFirst } from '../../../../src/core/base/dates';
import { assertPresent } from '../../../../src/core/base/assert';
import { cellsWithRole, spoilCell } from '../../dateCells';
import type { Mutator } from '../../mutator';

const code = 'dates/impossible-date';

export const mutators: readonly Mutator[] = [
  {
    code,
    kind: 'impossible',
    spoil: (book, facts, choose) =>
      spoilCell(
        book,
        choose,
        cellsWithRole(facts, ['documents'], 'date'),
        () => choose.oneOf(['31/02/2025', 'ngày 31 tháng 4 năm 2025', '15/13/2025']) ?? '',
      ),
  },
  {
    code,
    kind: 'text-date',
    spoil: (book, facts, choose) =>
      spoilCell(
        book,
        choose,
        cellsWithRole(facts, ['documents'], 'date').filter(
          ({ value, table }) => typeof value === 'number' && table.rows.length > 2,
        ),
        ({ value }) => formatDayFirst(assertPresent(dateFromSerial(Number(value)), 'a true date')),
      ),
  },
  {
    code,
    kind: 'short-year',
    spoil: (book, facts, choose) =>
      spoilCell(book, choose, cellsWithRole(facts, ['documents'], 'date'), () => '15/7/25'),
  },
];
