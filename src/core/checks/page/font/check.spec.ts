import { findingsIn } from '../../../../../test/support/checkSheets';
import { printedBook, type Printed } from '../../../../../test/support/printedBook';
import { check } from './check';

const HEADER = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'];
const lines = (count: number) =>
  Array.from({ length: count }, (_, i) => [i + 1, `Sản lượng số ${String(i)}`, 'tấn', 10, 12]);
const REPORT = [['KẾT QUẢ THỰC HIỆN'], [], HEADER, ...lines(3)];

test.each<[string, Printed['style'], readonly string[]]>([
  ['Times New Roman', {}, []],
  ['its twin in LibreOffice', { fontName: 'Liberation Serif' }, []],
  ['Calibri', { fontName: 'Calibri' }, ['other-font A1']],
  ['a legacy font, which another check tells', { fontName: '.VnTime' }, []],
  ['letters of 8 points', { fontSize: 8 }, ['small A1']],
  ['small Arial', { fontName: 'Arial', fontSize: 8 }, ['other-font A1', 'small A1']],
])('judges %s', (_, style = {}, expected) => {
  const found = findingsIn(check, printedBook(REPORT, { style }));
  expect(found.map(({ kind, cell }) => `${kind} ${cell ?? ''}`)).toEqual(expected);
});
