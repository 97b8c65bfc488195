import {
  isStructureLocked,
  withFullCalculation,
  withLocalName,
  withSheet,
  withoutSheet,
} from './workbookXml';
import { treeOf } from './tags';

const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

describe('withSheet', () => {
  test('adds it after the last one under an id that no sheet has', () => {
    const source = `<workbook ${R}><sheets><sheet name="A" sheetId="7" r:id="rId1"/></sheets></workbook>`;
    expect(withSheet(source, 'B & <C>', 'rId9')).toBe(
      source.replace(
        '</sheets>',
        '<sheet name="B &amp; &lt;C>" sheetId="8" r:id="rId9"/></sheets>'.replace('C>', 'C&gt;'),
      ),
    );
  });

  test('declares the namespace of relationships where the root does not', () => {
    expect(withSheet('<workbook><sheets></sheets></workbook>', 'A', 'rId1')).toBe(
      `<workbook><sheets><sheet name="A" sheetId="1" ${R} r:id="rId1"/></sheets></workbook>`,
    );
  });
});

describe('withoutSheet', () => {
  const names =
    '<definedName name="A" localSheetId="0">x</definedName>' +
    '<definedName name="B" localSheetId="1">x</definedName>' +
    '<definedName name="C" localSheetId="2">x</definedName><definedName name="D">x</definedName>';
  const book = (view: string, sheets: string, rest: string): string =>
    `<workbook><bookViews><workbookView ${view}/></bookViews><sheets>${sheets}</sheets>${rest}</workbook>`;

  test('takes its names along and moves the positions after it', () => {
    const source = book(
      'activeTab="2" firstSheet="1"',
      '<sheet name="A"/><sheet name="B"/><sheet name="C"/>',
      `<definedNames>${names}</definedNames>`,
    );
    expect(withoutSheet(source, 1)).toBe(
      book(
        'activeTab="1" firstSheet="0"',
        '<sheet name="A"/><sheet name="C"/>',
        '<definedNames><definedName name="A" localSheetId="0">x</definedName>' +
          '<definedName name="C" localSheetId="1">x</definedName><definedName name="D">x</definedName></definedNames>',
      ),
    );
  });

  test('takes the list of names away when none is left', () => {
    const source = book(
      'activeTab="0"',
      '<sheet name="A"/><sheet name="B"/>',
      '<definedNames><definedName name="B" localSheetId="1">x</definedName></definedNames><calcPr/>',
    );
    expect(withoutSheet(source, 1)).toBe(book('activeTab="0"', '<sheet name="A"/>', '<calcPr/>'));
  });
});

describe('withLocalName', () => {
  test('adds, changes and takes away the name of one sheet', () => {
    const source = '<workbook><sheets/><calcPr/></workbook>';
    const added = withLocalName(source, '_xlnm.Print_Area', 1, "'A&B'!$A$1");
    expect(added).toBe(
      '<workbook><sheets/><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">' +
        "'A&amp;B'!$A$1</definedName></definedNames><calcPr/></workbook>",
    );
    const other = withLocalName(added, '_xlnm.Print_Area', 2, 'X!$A$1');
    expect(other).toContain('localSheetId="2">X!$A$1</definedName></definedNames>');
    expect(withLocalName(other, '_xlnm.print_area', 2, undefined)).toBe(added);
    expect(withLocalName(added, '_xlnm.Print_Area', 1, undefined)).toBe(source);
  });
});

test('withFullCalculation keeps what else calculation says', () => {
  expect(withFullCalculation('<workbook><sheets/><calcPr calcId="1"/></workbook>')).toBe(
    '<workbook><sheets/><calcPr calcId="1" fullCalcOnLoad="1"/></workbook>',
  );
  expect(withFullCalculation('<x:workbook><x:sheets/><x:extLst/></x:workbook>')).toBe(
    '<x:workbook><x:sheets/><x:calcPr fullCalcOnLoad="1"/><x:extLst/></x:workbook>',
  );
});

test.each([
  ['<workbook><workbookProtection lockStructure="1"/></workbook>', true],
  ['<workbook><workbookProtection lockWindows="1"/></workbook>', false],
  ['<workbook/>', false],
])('isStructureLocked of %s is %s', (source, isLocked) => {
  expect(isStructureLocked(treeOf(source))).toBe(isLocked);
});
