import { bookOf } from '../../test/contract/planning';
import { rememberMapping } from '../core/sources/mappingState';
import { bookMappings } from './bookMappings';
import { checkSnapshot } from './checkWorkbook';

const header = { first: 0, last: 0 };
const columns = { number: 0, indicator: 1, target: 3, actual: 4, printed: 5 };

/** A plan in D of which the header says nothing, and one in C. */
const BOOK = bookOf({
  Biểu: [
    ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Giao lại', 'Thực hiện', 'Tỷ lệ %'],
    [1, 'Trồng rừng', 100, 200, 100, 100],
    [2, 'Làm đường', 50, 100, 50, 100],
  ],
  Khác: [],
});
const remembering = (...sheets: readonly string[]) => ({
  ...BOOK,
  state: sheets.reduce<string>(
    (state, sheet) => rememberMapping(state, { sheet, header, columns }) ?? '',
    '{}',
  ),
});

test('a check reads columns as the workbook remembers them, without being told', () => {
  const cells = checkSnapshot(remembering('Biểu')).findings.map(({ cell }) => cell);
  expect(cells).toEqual(['F2', 'F3']);
  expect(checkSnapshot(BOOK).findings).toEqual([]);
});

test('what is said now goes before what is remembered, sheet by sheet', () => {
  const now = { sheet: 'BIỂU', header, columns: { ...columns, target: 2 } };
  const book = remembering('Biểu', 'Khác', 'Trang đã xóa');
  expect(bookMappings(book, [now])).toEqual([now, { sheet: 'Khác', header, columns }]);
  expect(checkSnapshot(book, { mappings: [now] }).findings).toEqual([]);
});
