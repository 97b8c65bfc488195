import { bookOf } from '../../test/contract/planning';
import { createMemoryWorkbook } from '../workbook/memory/memory';
import { renameSheet } from './renameSheet';

const book = {
  ...bookOf({
    Data: [[1, 2]],
    Tổng: [
      [{ formula: 'Data!A1', result: 1 }],
      [{ formula: 'INDIRECT("Data!B1")', result: 2 }],
      [{ formula: 'HYPERLINK("#data!A1","xem")', result: 'xem' }],
      [{ formula: 'A1&"Data"', result: '1Data' }],
    ],
  }),
  state: '{"version":1,"results":["Data"]}',
};

test('tells the formulas that name the sheet in a text, and takes along what is remembered', async () => {
  const workbook = createMemoryWorkbook(book);
  expect(await renameSheet(workbook, 'Data', 'Số liệu')).toEqual({
    ok: true,
    value: { left: 'Tổng!A2, Tổng!A3' },
  });
  const after = await workbook.readSnapshot('workbook');
  expect(after.state).toBe('{"version":1,"results":["Số liệu"]}');
  expect(after.sheets.map(({ name }) => name)).toEqual(['Số liệu', 'Tổng']);
});

test('the name that it has is none to change', async () => {
  const workbook = createMemoryWorkbook(book);
  expect(await renameSheet(workbook, 'Data', 'Data')).toEqual({ ok: true, value: { left: '' } });
  expect(await workbook.readSnapshot('workbook')).toBe(book);
});

test('a name that another sheet has is refused', async () => {
  const workbook = createMemoryWorkbook(book);
  expect(await renameSheet(workbook, 'Data', 'tổng')).toEqual({
    ok: false,
    error: { code: 'sheet-exists', sheet: 'tổng' },
  });
});
