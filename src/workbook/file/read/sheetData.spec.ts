import {
  bookParts,
  contentTypes,
  rels,
  rowsXml,
  sheetXml,
  textsXml,
  workbookXml,
  zip,
} from '../../../../test/support/xlsx/book';
import {
  at,
  faultOf,
  firstSheet,
  formulaAt,
  readBytes,
  readSheetXml,
  staleCells,
  valueOf,
} from '../../../../test/support/xlsx/read';
import type { CellValue, SheetSnapshot } from '../../../core/model/snapshot';
import { encodeXml } from '../xml/encoding';

const SHEET = 'xl/worksheets/sheet1.xml';
const BROKEN = { code: 'broken-part', part: SHEET, damage: 'content' };

/** The sheet whose first row holds these cells. */
function row(cells: string, more = {}): SheetSnapshot {
  return firstSheet(readSheetXml(rowsXml(`<row r="1">${cells}</row>`), more));
}

describe('the value of a cell', () => {
  it.each<[string, CellValue]>([
    ['<c r="A1"><v>12</v></c>', 12],
    ['<c r="A1" t="n"><v>-0.5</v></c>', -0.5],
    ['<c r="A1"><v>0</v></c>', 0],
    ['<c r="A1"><v>-0</v></c>', 0],
    ['<c r="A1"><v>1.1</v></c>', 1.1],
    ['<c r="A1"><v>78751.334999999992</v></c>', 78751.334999999992],
    ['<c r="A1"><v>123456789012345678</v></c>', 123456789012345680],
    ['<c r="A1"><v>1.5E-7</v></c>', 1.5e-7],
    ['<c r="A1"><v> 7 </v></c>', 7],
    ['<c r="A1"><v>1<!-- x -->2</v></c>', 12],
    ['<c r="A1"><v><![CDATA[34]]></v></c>', 34],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>false</v></c>', false],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['<c r="A1" t="e"><v>#FIELD!</v></c>', { error: '#VALUE!' }],
    ['<c r="A1" t="s"><v>1</v></c>', 'hai'],
    ['<c r="A1" t="str"><v>1.994</v></c>', '1.994'],
    ['<c r="A1" t="str"><v>a&amp;b_x000D_</v></c>', 'a&b\r'],
    ['<c r="A1" t="inlineStr"><is><t>xin chào</t></is></c>', 'xin chào'],
    ['<c r="A1" t="inlineStr"><is><t> một </t></is></c>', 'một'],
    ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> một </t></is></c>', ' một '],
    [
      '<c r="A1" t="inlineStr"><is><r><t>Đạt</t></r><r><rPr><b/></rPr><t>!</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      'Đạt!',
    ],
    ['<c r="A1" t="d"><v>2020-01-01</v></c>', 43831],
    ['<c r="A1" t="d"><v>2020-01-01T12:00:00Z</v></c>', 43831.5],
    ['<c r="A1"/>', undefined],
    ['<c r="A1"><v/></c>', undefined],
    ['<c r="A1" t="str"><v></v></c>', ''],
    ['<c r="A1"><extLst><v>9</v></extLst><v>1</v></c>', 1],
  ])('of %s', (cell, value) => {
    expect(at(row(cell), 'A1')).toEqual(value);
  });

  it('is the serial number where the format shows a date', () => {
    const snapshot = readSheetXml(rowsXml('<row r="1"><c r="A1" s="1"><v>43831</v></c></row>'), {
      'xl/styles.xml': '<styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>',
    });
    expect(at(firstSheet(snapshot), 'A1')).toBe(43831);
    expect(
      snapshot.styles[firstSheet(snapshot).grid.columns[0]?.styles[0] ?? 0]?.numberFormat,
    ).toBe('mm-dd-yy');
  });

  it.each([
    '<c r="A1"><v>abc</v></c>',
    '<c r="A1"><v>NaN</v></c>',
    '<c r="A1" t="s"><v>2</v></c>',
    '<c r="A1" t="s"><v>0.5</v></c>',
    '<c r="A1" t="d"><v>hôm qua</v></c>',
    '<c r="A0"><v>1</v></c>',
    '<c r="1A"><v>1</v></c>',
    '<c r="XFE1"><v>1</v></c>',
    '<c r="A1048577"><v>1</v></c>',
    '<c r="A1"><f t="shared" si="4"/><v>1</v></c>',
    '<c r="A1"><f t="array">1</f><v>1</v></c>',
  ])('refuses the file when it makes no sense: %s', (cell) => {
    expect(faultOf(readBytes(zip(bookParts(rowsXml(`<row r="1">${cell}</row>`)))))).toEqual(BROKEN);
  });
});

describe('shared texts', () => {
  it('join runs, leave phonetic ones out, and keep the spaces they are told to', () => {
    const items = textsXml(
      '<r><t xml:space="preserve">Chiến sĩ </t></r><r><t>thi đua</t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>',
      '<t/>',
      '',
    );
    const cells = [0, 1, 2, 3].map((i) => `<c t="s"><v>${i}</v></c>`).join('');
    const sheet = row(cells, { 'xl/sharedStrings.xml': items });
    expect(['A1', 'B1', 'C1', 'D1'].map((cell) => at(sheet, cell))).toEqual([
      'Chiến sĩ thi đua',
      '東京',
      '',
      '',
    ]);
  });

  it('stay apart from the texts that a sheet brings itself', () => {
    const sheet = row(
      '<c t="s"><v>0</v></c><c t="inlineStr"><is><t>riêng</t></is></c><c t="s"><v>1</v></c>',
    );
    expect(['A1', 'B1', 'C1'].map((cell) => at(sheet, cell))).toEqual(['một', 'riêng', 'hai']);
  });
});

describe('the place of a cell', () => {
  it('follows the one before when it has no address', () => {
    const sheet = firstSheet(
      readSheetXml(
        rowsXml(
          '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row><row r="9"><c><v>5</v></c></row><row><c><v>6</v></c></row>',
        ),
      ),
    );
    expect(['A1', 'D1', 'E1', 'A2', 'A9', 'A10'].map((cell) => at(sheet, cell))).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
  });

  it('may be out of order, and the last of two counts', () => {
    const sheet = firstSheet(
      readSheetXml(
        rowsXml(
          '<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="B1"><v>3</v></c></row><row r="2"><c r="B2"><v>4</v></c></row>',
        ),
      ),
    );
    expect(['B1', 'A2', 'B2'].map((cell) => at(sheet, cell))).toEqual([3, 2, 4]);
  });

  it('leaves no formula of a cell that is given again without one', () => {
    const sheet = row('<c r="A1"><f>B1</f></c><c r="A1"><v>4</v></c>');
    expect([at(sheet, 'A1'), formulaAt(sheet, 'A1'), staleCells(sheet)]).toEqual([
      4,
      undefined,
      [],
    ]);
  });

  it('may be the last of the sheet', () => {
    const sheet = firstSheet(
      readSheetXml(rowsXml('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
    );
    expect(at(sheet, 'XFD1048576')).toBe(1);
    expect(sheet.grid.used).toEqual({ top: 1048575, left: 16383, bottom: 1048575, right: 16383 });
  });
});

describe('formulas', () => {
  it('keep their results, and are stale without one', () => {
    const sheet = row(
      '<c r="A1"><f>B1*2</f><v>6</v></c><c r="B1"><f>1+2</f></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1" s="0"><f>D2</f><v/></c>',
    );
    expect(['A1', 'B1', 'C1', 'D1'].map((cell) => formulaAt(sheet, cell))).toEqual([
      'B1*2',
      '1+2',
      '""',
      'D2',
    ]);
    expect(['A1', 'B1', 'C1', 'D1'].map((cell) => at(sheet, cell))).toEqual([
      6,
      undefined,
      '',
      undefined,
    ]);
    expect(staleCells(sheet)).toEqual(['B1', 'D1']);
    expect(sheet.grid.columns).toHaveLength(4);
  });

  it('are in the dialect of the model', () => {
    const sheet = row(
      '<c><f>_xldudf_TDKT_HOANTHANH(B1,C1)&amp;"_xlfn."</f><v>1</v></c><c><f>_xlfn._xlws.FILTER(A:A,A:A&gt;1)</f><v>1</v></c>',
    );
    expect(formulaAt(sheet, 'A1')).toBe('TDKT.HOANTHANH(B1,C1)&"_xlfn."');
    expect(formulaAt(sheet, 'B1')).toBe('FILTER(A:A,A:A>1)');
  });

  it('that are shared are written out, even where the first cell comes later', () => {
    const sheet = firstSheet(
      readSheetXml(
        rowsXml(
          '<row r="3"><c r="C3"><f t="shared" si="0"/><v>1</v></c></row><row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">SUM(A2:B2)*$A$1&amp;"A2"</f><v>1</v></c></row><row r="4"><c r="C4"><f t="shared" si="0"/></c></row>',
        ),
      ),
    );
    expect(formulaAt(sheet, 'C2')).toBe('SUM(A2:B2)*$A$1&"A2"');
    expect(formulaAt(sheet, 'C3')).toBe('SUM(A3:B3)*$A$1&"A2"');
    expect(formulaAt(sheet, 'C4')).toBe('SUM(A4:B4)*$A$1&"A2"');
    expect(staleCells(sheet)).toEqual(['C4']);
  });

  it('of arrays have their block', () => {
    const sheet = row(
      '<c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn.SEQUENCE(3)</f><v>1</v></c><c r="B1"><f t="dataTable" ref="B1:C2" dt2D="1" dtr="1" r1="D1" r2="E1"/><v>5</v></c>',
    );
    expect([...sheet.grid.formulas.values()]).toEqual([
      { text: 'SEQUENCE(3)', array: { top: 0, left: 0, bottom: 2, right: 0 } },
      { text: 'TABLE(D1,E1)', array: { top: 0, left: 1, bottom: 1, right: 2 } },
    ]);
  });
});

describe('other ways to write a sheet', () => {
  it('prefixed names are read like plain ones', () => {
    const sheet =
      '<x:worksheet xmlns:x="u"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect(at(firstSheet(readSheetXml(sheet)), 'A1')).toBe('a');
  });

  it('UTF-16 is read like UTF-8', () => {
    const text = rowsXml('<row><c t="inlineStr"><is><t>Đạt</t></is></c></row>');
    const sheet = encodeXml({ text, form: { encoding: 'utf-16le', markLength: 2 } });
    const snapshot = valueOf(readBytes(zip(bookParts('', { [SHEET]: sheet }))));
    expect(at(firstSheet(snapshot), 'A1')).toBe('Đạt');
  });

  it('bytes that are no text refuse the file', () => {
    const sheet = Buffer.from(
      rowsXml('<row><c t="inlineStr"><is><t>\u00e9</t></is></c></row>'),
      'latin1',
    );
    expect(faultOf(readBytes(zip(bookParts('', { [SHEET]: sheet }))))).toEqual({
      ...BROKEN,
      damage: 'encoding',
    });
  });

  it('a sheet that breaks off refuses the file', () => {
    const sheet = sheetXml('<sheetData><row r="1"><c r="A1"><v>1</v></c>').replace(
      '</worksheet>',
      '',
    );
    expect(faultOf(readBytes(zip(bookParts(sheet))))).toEqual({ ...BROKEN, damage: 'xml' });
  });

  it('dates of the 1904 system keep their own numbers', () => {
    const parts = bookParts(rowsXml('<row><c t="d"><v>2020-01-01</v></c></row>'), {
      '[Content_Types].xml': contentTypes(),
      'xl/workbook.xml': workbookXml(
        '<workbookPr date1904="true"/><sheets><sheet name="S" r:id="rId1"/></sheets>',
      ),
      'xl/_rels/workbook.xml.rels': rels(['rId1', 'worksheet', 'worksheets/sheet1.xml']),
    });
    const snapshot = valueOf(readBytes(zip(parts)));
    expect(snapshot.date1904).toBe(true);
    expect(at(firstSheet(snapshot), 'A1')).toBe(42369);
  });
});
