import {
  bookParts,
  rels,
  rowsXml,
  textsXml,
  workbookXml,
  zip,
  type Parts,
} from '../../../../../test/support/xlsx/book';
import { planOf } from '../../../../../test/contract/planning';
import type { Operation, Refusal } from '../../../../core/model/plan';
import { nodeCodec } from '../../codec/node';
import { openFileWorkbook, type FileWorkbook } from '../../file';
import { openPackage } from '../../package/openPackage';

const SHEETS =
  '<bookViews><workbookView activeTab="1"/></bookViews>' +
  '<sheets><sheet name="Biểu" sheetId="1" r:id="rId1"/><sheet name="Nháp &amp; cũ" sheetId="2" state="hidden" r:id="rId2"/></sheets>';

/** A visible sheet and a hidden one, each with a shared text of its own and one of both. */
function opened(more: Parts = {}, first = '', workbook = SHEETS): FileWorkbook {
  const parts = bookParts(
    rowsXml(`<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>2</v></c>${first}</row>`),
    {
      'xl/workbook.xml': workbookXml(workbook),
      'xl/_rels/workbook.xml.rels': rels(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
        ['rId3', 'sharedStrings', 'sharedStrings.xml'],
      ),
      'xl/worksheets/sheet2.xml': rowsXml(
        '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c></row>',
      ),
      'xl/sharedStrings.xml': textsXml('<t>công khai</t>', '<t>bí mật</t>', '<t>chung</t>'),
      ...more,
    },
  );
  const workbookFile = openFileWorkbook(zip(parts), nodeCodec);
  if (!workbookFile.ok) throw new Error(workbookFile.error.code);
  return workbookFile.value;
}

const REMOVAL: Operation = {
  kind: 'remove-sheet',
  sheet: 'Nháp & cũ',
  visibility: 'hidden',
  cells: 2,
  tables: [],
  names: [],
};

async function refusalOf(
  workbook: FileWorkbook,
  ...operations: Operation[]
): Promise<Refusal | undefined> {
  const outcome = await workbook.applyPlan(planOf(...operations));
  return outcome.ok ? undefined : outcome.error;
}

function textOf(workbook: FileWorkbook, part: string): string {
  const pkg = openPackage(workbook.bytes(), nodeCodec);
  const text = pkg.ok ? pkg.value.text(part) : pkg;
  if (!text.ok) throw new Error(text.error.code);
  return text.value.text;
}

test('empties the texts that only the removed sheet showed, each in its place', async () => {
  const workbook = opened();
  expect(await refusalOf(workbook, REMOVAL)).toBeUndefined();
  expect(textOf(workbook, 'xl/sharedStrings.xml')).toContain(
    '<si><t>công khai</t></si><si><t/></si><si><t>chung</t></si>',
  );
  expect(textOf(workbook, 'xl/workbook.xml')).toContain('activeTab="0"');
});

const CHART_PARTS = {
  'xl/worksheets/_rels/sheet1.xml.rels': rels(['rId1', 'drawing', '../drawings/drawing1.xml']),
  'xl/drawings/drawing1.xml': '<wsDr/>',
  'xl/drawings/_rels/drawing1.xml.rels': rels(['rId1', 'chart', '../charts/chart1.xml']),
};
const chart = (formula: string): Parts => ({
  ...CHART_PARTS,
  'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="c"><c:f>${formula}</c:f></c:chartSpace>`,
});

test.each([
  ["'Nháp &amp; cũ'!$A$1:$A$9", { code: 'sheet-in-use', sheet: 'Nháp & cũ', by: 'Biểu' }],
  ["'Biểu'!$A$1:$A$9", undefined],
])('looks at charts that show %s', async (formula, expected) => {
  expect(await refusalOf(opened(chart(formula)), REMOVAL)).toEqual(expected);
});

test('keeps links that a chart shows', async () => {
  const removal: Operation = { kind: 'remove-links', targets: [], names: [] };
  const refusal = await refusalOf(opened(chart('[1]S!$A$1')), removal);
  expect(refusal).toEqual({ code: 'links-in-use', by: 'Biểu' });
});

test('keeps a sheet that a conditional format of another speaks of', async () => {
  const sheet = rowsXml('<row r="1"><c r="A1"><v>1</v></c></row>').replace(
    '</worksheet>',
    '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>\'Nháp &amp; cũ\'!A1&gt;0</formula></cfRule></conditionalFormatting></worksheet>',
  );
  const refusal = await refusalOf(opened({ 'xl/worksheets/sheet1.xml': sheet }), REMOVAL);
  expect(refusal).toMatchObject({ code: 'sheet-in-use', by: 'Biểu' });
});

test('keeps all sheets of a workbook whose structure is locked', async () => {
  const workbook = opened({}, '', `<workbookProtection lockStructure="1"/>${SHEETS}`);
  const expected = { code: 'not-supported', what: 'structure-locked' };
  expect(await refusalOf(workbook, REMOVAL)).toEqual(expected);
});

test('lets the values of a spilling formula stand in all its cells', async () => {
  const workbook = opened(
    {},
    '<c r="C1" cm="1"><f t="array" ref="C1:D1">_xldudf_TDKT_GOPKY(A1:B1)</f><v>5</v></c><c r="D1"><v>6</v></c>',
  );
  const freed: Operation = {
    kind: 'array-to-values',
    sheet: 'Biểu',
    range: { top: 0, left: 2, bottom: 0, right: 3 },
    formula: 'TDKT.GOPKY(A1:B1)',
    values: [[5, 6]],
  };
  expect(await refusalOf(workbook, freed)).toBeUndefined();
  expect(textOf(workbook, 'xl/worksheets/sheet1.xml')).toContain(
    '<c r="C1"><v>5</v></c><c r="D1"><v>6</v></c>',
  );
});
