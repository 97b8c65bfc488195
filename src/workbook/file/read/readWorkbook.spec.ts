import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  bookParts,
  rels,
  rowsXml,
  sheetXml,
  workbookXml,
  zip,
  type Parts,
  type Rel,
} from '../../../../test/support/xlsx/book';
import {
  at,
  faultOf,
  firstSheet,
  formulaAt,
  readBytes,
  readSheetXml,
  valueOf,
} from '../../../../test/support/xlsx/read';
import { nodeCodec } from '../codec/node';
import type { Snapshot } from '../../../core/model/snapshot';

const ONE = rowsXml('<row><c><v>1</v></c></row>');
const SHEET_RELS = 'xl/worksheets/_rels/sheet1.xml.rels';

/** The snapshot of a workbook with this workbook part and relationships besides its one sheet. */
function readBook(workbook: string, relationships: readonly Rel[], more: Parts = {}): Snapshot {
  const sheets = workbook.includes('<sheets>')
    ? ''
    : '<sheets><sheet name="Biểu" sheetId="1" r:id="rId1"/></sheets>';
  return readSheetXml(ONE, {
    'xl/workbook.xml': workbookXml(sheets + workbook),
    'xl/_rels/workbook.xml.rels': rels(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ...relationships,
    ),
    ...more,
  });
}

describe('styles', () => {
  it('give the number format, built in or own, and the font of each cell', () => {
    const { styles } = readSheetXml(ONE, {
      'xl/styles.xml':
        '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0&quot; %&quot;"/></numFmts>' +
        '<fonts><font><sz val="13"/><name val="Times New Roman"/></font><font><b/><sz val="14"/><name val=".VnTime"/></font></fonts>' +
        '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="1"/><xf numFmtId="9" fontId="9"/><xf numFmtId="49"/></cellXfs></styleSheet>',
    });
    expect(styles).toEqual([
      { numberFormat: 'General', fontName: 'Times New Roman', fontSize: 13 },
      { numberFormat: '#,##0.0" %"', fontName: '.VnTime', fontSize: 14 },
      { numberFormat: '0%', fontName: 'Calibri', fontSize: 11 },
      { numberFormat: '@', fontName: 'Times New Roman', fontSize: 13 },
    ]);
  });

  it('may be missing', () => {
    const snapshot = valueOf(
      readBytes(
        zip(
          bookParts(ONE, {
            'xl/styles.xml': undefined,
            'xl/sharedStrings.xml': undefined,
            'xl/_rels/workbook.xml.rels': rels(['rId1', 'worksheet', 'worksheets/sheet1.xml']),
          }),
        ),
      ),
    );
    expect(snapshot.styles).toEqual([
      { numberFormat: 'General', fontName: 'Calibri', fontSize: 11 },
    ]);
  });
});

describe('the layout of a sheet', () => {
  it('has merges and validations over a million rows without counting their cells', () => {
    const sheet = firstSheet(
      readSheetXml(
        sheetXml(
          '<sheetData/><mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>' +
            '<dataValidations><dataValidation type="list" sqref="B1:B1048576 D:D"><formula1>"Có,Không"</formula1></dataValidation>' +
            '<dataValidation type="whole" operator="between" sqref="C2"><formula1>1</formula1><formula2>9</formula2></dataValidation>' +
            '<dataValidation sqref="E1" allowBlank="1"/></dataValidations>' +
            '<extLst><ext uri="x"><x14:dataValidations xmlns:x14="u" xmlns:xm="v"><x14:dataValidation type="list"><x14:formula1><xm:f>\'Danh mục\'!$B$2:$B$6</xm:f></x14:formula1><xm:sqref>F1:F9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
        ),
      ),
    );
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1048575, right: 0 }]);
    expect(sheet.validations).toEqual([
      {
        type: 'list',
        ranges: [
          { top: 0, left: 1, bottom: 1048575, right: 1 },
          { top: 0, left: 3, bottom: 1048575, right: 3 },
        ],
        formula: '"Có,Không"',
      },
      { type: 'whole', ranges: [{ top: 1, left: 2, bottom: 1, right: 2 }], formula: '1' },
      { type: 'none', ranges: [{ top: 0, left: 4, bottom: 0, right: 4 }] },
      {
        type: 'list',
        ranges: [{ top: 0, left: 5, bottom: 8, right: 5 }],
        formula: "'Danh mục'!$B$2:$B$6",
      },
    ]);
  });

  it('tells a validation whose range makes no sense', () => {
    const snapshot = readSheetXml(
      sheetXml(
        '<sheetData/><dataValidations><dataValidation type="list" sqref="#REF!"/></dataValidations>',
      ),
    );
    expect(snapshot.unread).toEqual([{ part: 'Biểu', reason: 'validation' }]);
  });

  it('has hidden rows and columns as runs, heights and widths that were set', () => {
    const sheet = firstSheet(
      readSheetXml(
        sheetXml(
          '<sheetFormatPr defaultColWidth="9.5" defaultRowHeight="15"/>' +
            '<cols><col min="1" max="1" width="6.5" customWidth="1"/><col min="2" max="3" width="9.5" hidden="true"/><col min="4" max="4" width="0"/><col min="6" max="16384" width="9.5" collapsed="1"/></cols>' +
            '<sheetData><row r="1" ht="37.5" customHeight="1"/><row r="2" hidden="1" outlineLevel="1"/><row r="3" hidden="true"/><row r="4" ht="20"/><row r="6" ht="0"/></sheetData>',
        ),
      ),
    );
    expect(sheet.hiddenRows).toEqual([
      { first: 1, last: 2 },
      { first: 5, last: 5 },
    ]);
    expect(sheet.hiddenColumns).toEqual([{ first: 1, last: 3 }]);
    expect([...sheet.rowHeights]).toEqual([[0, 37.5]]);
    expect(sheet.columnWidths).toEqual([{ first: 0, last: 0, width: 6.5 }]);
  });

  it('has every row hidden that a sheet of hidden rows does not list', () => {
    const sheet = firstSheet(
      readSheetXml(
        sheetXml(
          '<sheetFormatPr zeroHeight="1"/><sheetData><row r="2"/><row r="3"/><row r="5" hidden="1"/></sheetData>',
        ),
      ),
    );
    expect(sheet.hiddenRows).toEqual([
      { first: 0, last: 0 },
      { first: 3, last: 1048575 },
    ]);
  });

  it('has its protection', () => {
    const isProtected = (xml: string): boolean =>
      firstSheet(readSheetXml(sheetXml(`<sheetData/>${xml}`))).isProtected;
    expect(
      [
        '',
        '<sheetProtection sheet="1"/>',
        '<sheetProtection sheet="true"/>',
        '<sheetProtection objects="1"/>',
      ].map(isProtected),
    ).toEqual([false, true, true, false]);
  });

  it('has its page setup, in millimetres', () => {
    const sheet = firstSheet(
      readSheetXml(
        sheetXml(
          '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><printOptions horizontalCentered="1"/>' +
            '<pageMargins left="0.5" right="0.25" top="1" bottom="0.75" header="0.3" footer="0.3"/>' +
            '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0" scale="80"/>' +
            '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader><oddFooter/><firstFooter>&amp;RBiểu 1</firstFooter></headerFooter>',
        ),
      ),
    );
    expect(sheet.pageSetup).toEqual({
      horizontalCentered: true,
      margins: { left: 12.7, right: 6.35, top: 25.4, bottom: 19.05, header: 7.62, footer: 7.62 },
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      header: '&C&P',
      firstFooter: '&RBiểu 1',
      differentFirst: true,
    });
  });

  it('has a scale only where it is not fitted to pages', () => {
    const { pageSetup } = firstSheet(
      readSheetXml(sheetXml('<sheetData/><pageSetup scale="85" fitToWidth="2"/>')),
    );
    expect(pageSetup).toEqual({ scale: 85 });
  });
});

describe('tables', () => {
  const sheet = sheetXml('<sheetData/><tableParts count="1"><tablePart r:id="t1"/></tableParts>');

  it('are found by relationship', () => {
    const snapshot = readSheetXml(sheet, {
      [SHEET_RELS]: rels(['t1', 'table', '/xl/any name.xml']),
      'xl/any name.xml':
        '<table name="x" displayName="Bang" ref="A4:B9" totalsRowCount="1"><tableColumns><tableColumn name="Đơn_x000a_vị"/><tableColumn name="Số"/></tableColumns></table>',
    });
    expect(firstSheet(snapshot).tables).toEqual([
      {
        name: 'Bang',
        range: { top: 3, left: 0, bottom: 8, right: 1 },
        headerRows: 1,
        totalsRows: 1,
        columns: ['Đơn\nvị', 'Số'],
      },
    ]);
    expect(snapshot.unread).toEqual([]);
  });

  it.each<[string | undefined, string]>([
    ['<table', 'broken XML'],
    ['<table name="x"/>', 'no range'],
    [undefined, 'missing'],
  ])('go to unread: %j (%s)', (table, _) => {
    const snapshot = readSheetXml(sheet, {
      [SHEET_RELS]: rels(['t1', 'table', '../tables/t.xml']),
      'xl/tables/t.xml': table,
    });
    expect(firstSheet(snapshot).tables).toEqual([]);
    expect(snapshot.unread).toEqual([{ part: 'xl/tables/t.xml', reason: 'table' }]);
  });

  it('without any relationship are told by their sheet', () => {
    expect(readSheetXml(sheet).unread).toEqual([
      { part: 'xl/worksheets/sheet1.xml', reason: 'table' },
    ]);
  });
});

describe('the workbook', () => {
  it('has its names, those of one sheet, hidden ones, and those of printing in the page setup', () => {
    const snapshot = readBook(
      '<definedNames><definedName name="HeSo">1.15</definedName><definedName name="An" hidden="1" localSheetId="0">Biểu!$A$1</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Biểu\'!$A:$B,\'Biểu\'!$4:$5</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="0">\'Biểu\'!$A$1:$C$9,\'Biểu\'!$E$1</definedName>' +
        '<definedName name="Moi">_xlfn.XLOOKUP(1,A:A,B:B)</definedName></definedNames>',
      [],
    );
    expect(snapshot.names).toEqual([
      { name: 'HeSo', formula: '1.15', isHidden: false },
      { name: 'An', formula: 'Biểu!$A$1', isHidden: true, sheet: 'Biểu' },
      { name: 'Moi', formula: 'XLOOKUP(1,A:A,B:B)', isHidden: false },
    ]);
    expect(firstSheet(snapshot).pageSetup).toEqual({
      titleColumns: { first: 0, last: 1 },
      titleRows: { first: 3, last: 4 },
      printArea: [
        { top: 0, left: 0, bottom: 8, right: 2 },
        { top: 0, left: 4, bottom: 0, right: 4 },
      ],
    });
  });

  it.each(['OFFSET(Biểu!$A$1,0,0,5,2)', '#REF!', 'Biểu!$A$1:$B$2', 'Biểu!$1:$2,#REF!'])(
    'keeps print titles that are none as a name: %s',
    (formula) => {
      const { names } = readBook(
        `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${formula}</definedName></definedNames>`,
        [],
      );
      expect(names).toEqual([
        { name: '_xlnm.Print_Titles', formula, isHidden: false, sheet: 'Biểu' },
      ]);
    },
  );

  it('has sheets of every visibility; those without cells go to unread', () => {
    const snapshot = readBook(
      '<sheets><sheet name="Một" r:id="rId1"/><sheet name="Hai" state="hidden" r:id="rId1"/><sheet name="Ba" state="veryHidden" r:id="rId1"/><sheet name="Biểu đồ" r:id="c"/><sheet name="Hộp" r:id="d"/></sheets>',
      [
        ['c', 'chartsheet', 'chartsheets/sheet1.xml'],
        ['d', 'dialogsheet', 'dialogsheets/sheet1.xml'],
      ],
    );
    expect(snapshot.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ['Một', 'visible'],
      ['Hai', 'hidden'],
      ['Ba', 'veryHidden'],
    ]);
    expect(snapshot.unread).toEqual([
      { part: 'Biểu đồ', reason: 'chart-sheet' },
      { part: 'Hộp', reason: 'dialog-sheet' },
    ]);
  });

  it('reads only the sheets that are asked for, in any case of their names', () => {
    const parts = bookParts(ONE, {
      'xl/workbook.xml': workbookXml(
        '<sheets><sheet name="Một" r:id="rId1"/><sheet name="Hỏng" r:id="x"/></sheets>',
      ),
      'xl/_rels/workbook.xml.rels': rels(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['x', 'worksheet', 'none.xml'],
      ),
    });
    expect(
      valueOf(readBytes(zip(parts), nodeCodec, ['mộT'])).sheets.map((sheet) => sheet.name),
    ).toEqual(['Một']);
    expect(faultOf(readBytes(zip(parts)))).toEqual({
      code: 'broken-part',
      part: 'xl/none.xml',
      damage: 'missing',
    });
  });

  it('has the targets of its links in their order, and tells broken ones', () => {
    const snapshot = readBook(
      '<externalReferences><externalReference r:id="b"/><externalReference r:id="a"/><externalReference r:id="z"/><externalReference r:id="d"/></externalReferences>',
      [
        ['a', 'externalLink', 'externalLinks/a.xml'],
        ['b', 'externalLink', 'externalLinks/b.xml'],
        ['d', 'externalLink', 'externalLinks/d.xml'],
      ],
      {
        'xl/externalLinks/a.xml': '<externalLink/>',
        'xl/externalLinks/_rels/a.xml.rels': rels(['r', 'externalLinkPath', 'a.xlsx', 'External']),
        'xl/externalLinks/b.xml': '<externalLink/>',
        'xl/externalLinks/_rels/b.xml.rels': rels([
          'r',
          'externalLinkPath',
          'file:///D:/b.xlsx',
          'External',
        ]),
        'xl/externalLinks/d.xml':
          '<externalLink><ddeLink ddeService="Excel" ddeTopic="t"/></externalLink>',
      },
    );
    expect(snapshot.externalLinks).toEqual(['file:///D:/b.xlsx', 'a.xlsx', 'Excel|t']);
    expect(snapshot.unread).toEqual([{ part: 'z', reason: 'external-link' }]);
  });

  it('has what the add-in remembers, whichever part it is in', () => {
    const snapshot = readBook(
      '',
      [
        ['s1', 'customXml', '../customXml/item1.xml'],
        ['s2', 'customXml', '../customXml/item2.xml'],
      ],
      {
        'customXml/item1.xml': '<state xmlns="urn:other"/>',
        'customXml/item2.xml': '<t:state xmlns:t="urn:tdkt:state:1">{"a":"&lt;1&gt;"}</t:state>',
      },
    );
    expect(snapshot.state).toBe('{"a":"<1>"}');
    expect(readBook('', []).state).toBeUndefined();
  });

  it('tells custom data that can not be read', () => {
    const snapshot = readBook('', [['s1', 'customXml', '../customXml/item1.xml']], {
      'customXml/item1.xml': '<state',
    });
    expect(snapshot.unread).toEqual([{ part: 'customXml/item1.xml', reason: 'custom-xml' }]);
  });

  it('tells manual calculation and macros', () => {
    const manual = readBook('<calcPr calcMode="manual"/>', [['m', 'vbaProject', 'vbaProject.bin']]);
    expect([manual.calculation, manual.hasMacros]).toEqual(['manual', true]);
    expect(readBook('', [['m', 'xlMacrosheet', 'macrosheets/m.xml']]).hasMacros).toBe(true);
    const plain = readBook('<calcPr calcId="191029" fullCalcOnLoad="1"/>', []);
    expect([plain.calculation, plain.hasMacros]).toEqual(['auto', false]);
  });

  it.each([
    'xl/styles.xml',
    'xl/sharedStrings.xml',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    '[Content_Types].xml',
  ])('refuses the file when %s is broken', (part) => {
    expect(faultOf(readBytes(zip(bookParts(ONE, { [part]: '<a><b></a>' }))))).toEqual({
      code: 'broken-part',
      part,
      damage: 'xml',
    });
  });
});

describe('workbooks of several writers', () => {
  const read = (file: string): Snapshot =>
    valueOf(readBytes(readFileSync(join(__dirname, '../../../../test/fixtures/xlsx', file))));

  it.each(['prefixed.xlsx', 'strict.xlsx', 'macros.xlsm', 'rich.xlsx', 'rich-libreoffice.xlsx'])(
    '%s is read whole',
    (file) => {
      const snapshot = read(file);
      expect(snapshot.unread).toEqual([]);
      expect(snapshot.sheets.every((sheet) => sheet.grid.used !== undefined)).toBe(true);
    },
  );

  it('the same book saved by LibreOffice says the same', () => {
    const [ours, theirs] = [read('rich.xlsx'), read('rich-libreoffice.xlsx')];
    expect(theirs.sheets.map((sheet) => sheet.name)).toEqual(
      ours.sheets.map((sheet) => sheet.name),
    );
    for (const [i, sheet] of ours.sheets.entries()) {
      const other = theirs.sheets[i];
      if (other === undefined) throw new Error(sheet.name);
      expect(other.merges).toHaveLength(sheet.merges.length);
      expect(other.validations).toHaveLength(sheet.validations.length);
      expect(other.hiddenRows).toEqual(sheet.hiddenRows);
      expect(other.isProtected).toBe(sheet.isProtected);
      expect(other.tables.map((table) => table.range)).toEqual(
        sheet.tables.map((table) => table.range),
      );
    }
    expect(at(firstSheet(theirs), 'E6')).toBe(at(firstSheet(ours), 'E6'));
    expect(formulaAt(firstSheet(ours), 'G6')).toBe('TDKT.HOANTHANH(E6,D6)');
  });
});
