import fc from 'fast-check';
import { readBytes } from '../../../../test/support/xlsx/read';
import { bookParts, rowsXml, textsXml, zip } from '../../../../test/support/xlsx/book';
import { CELL_BLANK, CELL_BOOLEAN, CELL_NUMBER, CELL_TEXT } from '../../../core/model/snapshot';
import { PlainCell } from './plainCell';

describe('a plain cell', () => {
  it.each<[string, number, number, number, number, number]>([
    ['<c r="A1"><v>12</v></c>', 0, 0, 0, CELL_NUMBER, 12],
    ['<c r="C5" s="7"><v>-0.25</v></c>', 4, 2, 7, CELL_NUMBER, -0.25],
    ['<c r="AA10" t="s"><v>3</v></c>', 9, 26, 0, CELL_TEXT, 3],
    ['<c r="B2" s="1" t="b"><v>1</v></c>', 1, 1, 1, CELL_BOOLEAN, 1],
    ['<c r="B2" t="n"><v>1.5E-7</v></c>', 1, 1, 0, CELL_NUMBER, 1.5e-7],
    ['<c r="XFD1048576" s="2"/>', 1_048_575, 16_383, 2, CELL_BLANK, 0],
    ['<c r="A1"></c>', 0, 0, 0, CELL_BLANK, 0],
    ['<c r="A1"><v>1234567890123456</v></c>', 0, 0, 0, CELL_NUMBER, 1_234_567_890_123_456],
  ])('%s is read as it stands', (xml, row, column, style, kind, number) => {
    const cell = new PlainCell();
    expect(cell.read(`<row>${xml}</row>`, 5)).toBe(5 + xml.length);
    expect(cell).toMatchObject({ row, column, style, kind, number });
  });

  it('tells where its formula stands', () => {
    const source = '<c r="F2"><f>ROUND(E2/D2*100,1)</f><v>98.5</v></c>';
    const cell = new PlainCell();
    expect(cell.read(source, 0)).toBe(source.length);
    expect(source.slice(cell.formulaStart, cell.formulaEnd)).toBe('ROUND(E2/D2*100,1)');
    expect(cell.number).toBe(98.5);
  });

  it.each([
    '<c r="A1"><v>12</v></c',
    '<c r="A1"><v>12',
    '<c r="A1" s="1',
    '<c r="A1"/',
    '<c r="A1"><f>B1</f>',
    '<c r="A0"><v>1</v></c>',
    '<c r="XFE1"><v>1</v></c>',
    '<c r="A1048577"><v>1</v></c>',
    '<c r="1"><v>1</v></c>',
    '<c r="a1"><v>1</v></c>',
    '<c r="A1" r="A1"><v>1</v></c>',
    '<c r="A1" s="1" s="1"><v>1</v></c>',
    '<c r="A1" s="-1"><v>1</v></c>',
    '<c r="A1" s="1"t="s"><v>1</v></c>',
    '<c r="A1" t="str"><v>1</v></c>',
    '<c r="A1" t="e"><v>#N/A</v></c>',
    '<c r="A1" t="b"><v>2</v></c>',
    '<c r="A1" t="b"><v>true</v></c>',
    '<c r="A1"><v></v></c>',
    '<c r="A1"><v>1.2.3</v></c>',
    '<c r="A1"><v>1</c></v>',
    '<c r="A1"><v>1</v><v>2</v></c>',
    '<c r="A1"><f>A2&amp;A3</f><v>1</v></c>',
    '<c r="A1"><f></f><v>1</v></c>',
    '<c r="A1"><f t="shared" si="0"/><v>1</v></c>',
    '<cx r="A1"><v>1</v></cx>',
    '<c  r="A1"><v>1</v></c>',
  ])('%s is left to the XML reader', (xml) => {
    expect(new PlainCell().read(xml, 0)).toBe(-1);
  });
});

describe('rows of cells', () => {
  const address = fc.constantFrom('A1', 'B1', 'C1', 'D1', 'E1', 'A2', 'XFD1', 'a1', 'XFE1');
  const style = fc.constantFrom('', ' s="0"', ' s="99"');
  const type = fc.constantFrom('', ' t="n"', ' t="s"', ' t="b"', ' t="str"', ' t="e"');
  const formula = fc.constantFrom('', '', '<f>B9+1</f>', '<f>B9&amp;1</f>', '<f>_xlfn.SUM(B9)</f>');
  const value = fc.constantFrom('', '<v>1</v>', '<v>0</v>', '<v>01</v>', '<v>1.5</v>');
  const cell = fc.tuple(address, style, type, formula, value);

  it('are read alike whether they are plain or not', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 5 }), (cells) => {
        const read = (gap: string): unknown => {
          const xml = cells.map(([r, s, t, f, v]) => `<c${gap}r="${r}"${s}${t}>${f}${v}</c>`);
          const sheet = rowsXml(`<row r="1">${xml.join('')}</row>`);
          const texts = textsXml('<t>một</t>', '<t>hai</t>');
          return readBytes(zip(bookParts(sheet, { 'xl/sharedStrings.xml': texts })));
        };
        expect(read(' ')).toEqual(read('  '));
      }),
      { numRuns: 300 },
    );
  });
});
