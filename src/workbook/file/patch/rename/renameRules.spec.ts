import { renameInFormula } from '../../../../core/refs/renameInFormula';
import { rewriteXml, type Rules } from '../rows/rewriteXml';
import { followVml } from '../rows/vmlXml';
import {
  linkRules,
  pivotSourceRules,
  renamedChartRules,
  sheetRules,
  tableFormulaRules,
  workbookRules,
} from './renameRules';

const renaming = { from: 'Số liệu', to: "B'1" };
const follower = { formula: (text: string) => renameInFormula(text, renaming) };

function rewritten(xml: string, rules: Rules): string {
  return rewriteXml('part.xml', xml, rules);
}

describe('around the rows of a sheet', () => {
  test.each([
    [
      '<s><dataValidation sqref="A1"><formula1>\'Số liệu\'!$A$1:$A$9</formula1><formula2>9</formula2></dataValidation></s>',
      "<s><dataValidation sqref=\"A1\"><formula1>'B''1'!$A$1:$A$9</formula1><formula2>9</formula2></dataValidation></s>",
    ],
    [
      '<s xmlns:x14="x" xmlns:xm="m"><x14:dataValidation><x14:formula1><xm:f>\'Số liệu\'!A1</xm:f></x14:formula1><xm:sqref>A1</xm:sqref></x14:dataValidation></s>',
      '<s xmlns:x14="x" xmlns:xm="m"><x14:dataValidation><x14:formula1><xm:f>\'B\'\'1\'!A1</xm:f></x14:formula1><xm:sqref>A1</xm:sqref></x14:dataValidation></s>',
    ],
    [
      "<s><cfRule><formula>A1&gt;'Số liệu'!A1</formula></cfRule><cfvo val=\"'Số liệu'!A1\"/></s>",
      "<s><cfRule><formula>A1&gt;'B''1'!A1</formula></cfRule><cfvo val=\"'B''1'!A1\"/></s>",
    ],
    [
      '<s xmlns:xm="m"><sparkline><xm:f>\'số liệu\'!A1:C1</xm:f></sparkline></s>',
      "<s xmlns:xm=\"m\"><sparkline><xm:f>'B''1'!A1:C1</xm:f></sparkline></s>",
    ],
    [
      "<s><hyperlink ref='A1' location=\"'Số liệu'!A1\" display=\"'Số liệu'!A1\"/></s>",
      "<s><hyperlink ref='A1' location=\"'B''1'!A1\" display=\"'Số liệu'!A1\"/></s>",
    ],
    [
      '<s><controlPr linkedCell="\'Số liệu\'!A1"/><dataRef ref="A1" sheet="Số liệu"/></s>',
      '<s><controlPr linkedCell="\'B\'\'1\'!A1"/><dataRef ref="A1" sheet="B\'1"/></s>',
    ],
  ])('%s', (before, after) => {
    expect(rewritten(before, sheetRules('part.xml', renaming, follower))).toBe(after);
  });
});

test('names of the workbook follow, one that is only spelt like the sheet does not', () => {
  const before =
    '<w><sheets><sheet name="Số liệu" sheetId="1"/><sheet name="Số liệu 2"/></sheets>' +
    '<definedNames><definedName name="So" localSheetId="0">\'Số liệu\'!$A$1,\'[1]Số liệu\'!$A$1</definedName></definedNames></w>';
  expect(rewritten(before, workbookRules(renaming, follower))).toBe(
    before.replace('name="Số liệu"', 'name="B\'1"').replace("'Số liệu'!", "'B''1'!"),
  );
});

test('charts follow with their figures and their pivot table', () => {
  const chart = (source: string, formula: string): string =>
    `<c><pivotSource><name>${source}</name></pivotSource><ser><name>Số liệu</name><f>${formula}</f></ser></c>`;
  const rules = renamedChartRules(renaming, follower);
  expect(rewritten(chart('[Sổ.xlsx]Số liệu!P1', "'Số liệu'!A1:A3"), rules)).toBe(
    chart("[Sổ.xlsx]B'1!P1", "'B''1'!A1:A3"),
  );
  expect(rewritten(chart("'[Sổ.xlsx]Số liệu'!P1", 'Khac!A1'), rules)).toBe(
    chart("'[Sổ.xlsx]B''1'!P1", 'Khac!A1'),
  );
  const other = chart('[Sổ.xlsx]Số liệu 2!P1', 'Khac!A1');
  expect(rewritten(other, rules)).toBe(other);
});

test('pivot tables take their figures from the sheet, not from one of another workbook', () => {
  const source = (own: string): string =>
    `<p><worksheetSource ref="A1:B2" sheet="${own}"/><rangeSet sheet="${own}"/>` +
    '<worksheetSource ref="A1:B2" sheet="Số liệu" id="rId1"/></p>';
  expect(rewritten(source('Số liệu'), pivotSourceRules(renaming))).toBe(source("B'1"));
});

test("a table's own formulas follow", () => {
  const table = (sheet: string): string =>
    `<t><tableColumn name="'Số liệu'!A1"><calculatedColumnFormula>${sheet}!A1*2</calculatedColumnFormula>` +
    `<totalsRowFormula>SUM(${sheet}!A:A)</totalsRowFormula></tableColumn></t>`;
  expect(rewritten(table("'Số liệu'"), tableFormulaRules(follower))).toBe(table("'B''1'"));
});

test.each([
  ["#'Số liệu'!A1", "#'B''1'!A1"],
  ["#'S%E1%BB%91%20li%E1%BB%87u'!A1", "#'B''1'!A1"],
  ['https://x.vn/#a', 'https://x.vn/#a'],
  ['#Khac!A1', '#Khac!A1'],
])('a shape that leads to %s leads to %s', (before, after) => {
  const link = (target: string): string =>
    `<r><Relationship Id="1" Type="http://x/hyperlink" Target="${target}"/></r>`;
  expect(rewritten(link(before), linkRules(follower))).toBe(link(after));
});

test('what a control of old is linked to follows', () => {
  const shape = (sheet: string): string =>
    `<x:ClientData ObjectType="Drop"><x:FmlaLink>${sheet}!$A$1</x:FmlaLink></x:ClientData>`;
  expect(followVml(shape("'Số liệu'"), 'Khac', follower)).toBe(shape("'B''1'"));
});
