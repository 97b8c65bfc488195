import { createExcelHost } from '../../../src/taskpane/excelHost';
import { bookOf } from '../../contract/planning';
import { WireHost } from './host';
import { loadLibrary } from './library';

function pane(hasNotes = false) {
  const library = loadLibrary();
  Object.assign(globalThis, { Excel: library.Excel });
  const book = bookOf({ Biểu: [['a', 1]], Nháp: [], Sâu: [] });
  const visibilities = ['visible', 'hidden', 'veryHidden'] as const;
  const sheets = book.sheets.map((sheet, i) => ({
    ...sheet,
    visibility: visibilities[i] ?? 'visible',
  }));
  const host = new WireHost({ ...book, sheets });
  library.connect(host);
  return createExcelHost({
    run: (options, batch) => library.Excel.run(options, batch),
    supports: (version) => hasNotes && version === '1.18',
    isOnline: false,
  });
}

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
});

test('the pane in Excel goes to a cell, or says that its sheet is hidden and how', async () => {
  const host = pane();
  expect(await host.select('Biểu', 'B1')).toBeUndefined();
  expect(await host.activeCell()).toEqual({ sheet: 'Biểu', cell: 'B1' });
  expect(await host.select('Nháp', 'A2')).toEqual({
    code: 'taskpane/sheet-hidden',
    data: { sheet: 'Nháp' },
  });
  expect(await host.select('Sâu', 'A2')).toEqual({
    code: 'taskpane/sheet-deep-hidden',
    data: { sheet: 'Sâu' },
  });
  expect(await host.select('Không có', 'A1')).toBeUndefined();
  expect(await host.activeCell()).toEqual({ sheet: 'Biểu', cell: 'B1' });
});

test('an Excel that does not show notes to add-ins is known as such', () => {
  expect(pane().missesNotes).toBe(true);
  expect(pane(true).missesNotes).toBe(false);
});
