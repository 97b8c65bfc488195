import { formatCell } from '../base/address';
import { cellOfKey } from '../model/cells';
import { scanReferences } from './scan';

function read(text: string): string | undefined {
  const scan = scanReferences(text);
  if (scan === undefined) return undefined;
  const cells = scan.cells.map((key) => formatCell(cellOfKey(key))).join(' ');
  return `${scan.shape.replaceAll('\u0001', '?')} | ${cells}`;
}

test.each([
  ['B2*$C$1+1', '?*?+1 | B2 C1'],
  ['SUM(A1:b$9)', 'SUM(?:?) | A1 B9'],
  ["'Bảng A1'!C3", "'Bảng A1'!? | C3"],
  ["'it''s A1'!C3", "'it''s A1'!? | C3"],
  ['A1!B2', 'A1!? | B2'],
  ['"A1"&"B""2"&C3', '"A1"&"B""2"&? | C3'],
  ['LOG10(A1)', 'LOG10(?) | A1'],
  ['1E1+2e-3+.5*A1', '1E1+2e-3+.5*? | A1'],
  ['XFD1048576', '? | XFD1048576'],
  ['XFE1+A1048577+A0+AAAA1+A01', 'XFE1+A1048577+A0+AAAA1+A01 | '],
  ['Tổng_A1+A1.x+A1B', 'Tổng_A1+A1.x+A1B | '],
  ['A:C+1:3+$A:$C', 'A:C+1:3+$A:$C | '],
  ['#REF!+#N/A+A1#', '#REF!+#N/A+?# | A1'],
])('%s is taken apart as %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each(['Bang[A1]', '[1]S!A1', '"open', "'open!A1"])('%s is left to the parser', (text) => {
  expect(read(text)).toBeUndefined();
});
