import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertPresent } from '../../../core/base/assert';
import { readStyle } from '../../../core/model/cells';
import { nodeCodec } from '../codec/node';
import { openFileWorkbook } from '../file';
import { tinted } from './colours';

test.each([
  ['4472C4', 0.8, 'DAE3F3'],
  ['4472C4', -0.5, '203864'],
  ['FFFFFF', -0.25, 'BFBFBF'],
  ['000000', 0.5, '808080'],
])('a tint makes %s lighter or darker', (rgb, tint, expected) => {
  expect(tinted(rgb, tint)).toBe(expected);
});

test('the look of the sample is what its table shows', async () => {
  const path = join(__dirname, '../../../../samples/ha-quang-2020.xlsx');
  const opened = openFileWorkbook(new Uint8Array(readFileSync(path)), nodeCodec);
  const file = assertPresent(opened.ok ? opened.value : undefined, 'the sample opens');
  const look = file.look();
  const book = await file.readSnapshot('workbook');
  const sheet = assertPresent(book.sheets[0], 'a sheet');
  expect(look.sheets.map(({ name }) => name)).toEqual(['Hà Quảng', 'Thông Nông']);
  expect(look.styles.length).toBe(book.styles.length);
  const at = (row: number, column: number) =>
    look.styles[book.styles.indexOf(readStyle(book, sheet, row, column))];
  expect(at(0, 0)).toMatchObject({ bold: true, horizontal: 'center' });
  expect(at(7, 1)).toMatchObject({ bold: false, lines: { top: { style: 'thin' } } });
  expect(look.unshown).toEqual([]);
});
