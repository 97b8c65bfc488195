import { parseCell, parseRange } from '../../../core/base/address';
import { assertPresent } from '../../../core/base/assert';
import { cellKey } from '../../../core/model/cells';
import type { CellContent, Operation } from '../../../core/model/plan';
import { changesOf, type SheetChanges } from './sheetChanges';
import { patchedSheet } from './sheetPatch';

const SHEET = 'S';
const WHOLE_COLUMNS = { kind: 'size', sheet: SHEET, axis: 'columns' } as const;

/** The number of patches as the style, so that a test sees what was asked for. */
const styles = { patched: (index: number, patches: readonly unknown[]) => index + patches.length };

function set(at: string, value: CellContent): Operation {
  const start = assertPresent(parseCell(at), at);
  const old = value === undefined ? 'before' : undefined;
  return { kind: 'set-block', sheet: SHEET, at: start, old: [[old]], values: [[value]] };
}

function changesFor(operations: readonly Operation[]): SheetChanges {
  return assertPresent(changesOf(operations, new Map()).get('s'), 'changes of the sheet');
}

function patch(source: string, ...operations: readonly Operation[]): string | undefined {
  return patchedSheet(source, changesFor(operations), styles);
}

const data = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const range = (text: string) => assertPresent(parseRange(text), text);

describe('patchedSheet: cells', () => {
  const cases: readonly (readonly [string, string, readonly Operation[], string])[] = [
    [
      'puts a cell between its neighbours',
      '<row r="2"><c r="A2"><v>1</v></c> <c r="C2"><v>3</v></c></row>',
      [set('B2', 2)],
      '<row r="2"><c r="A2"><v>1</v></c> <c r="B2"><v>2</v></c><c r="C2"><v>3</v></c></row>',
    ],
    [
      'puts several new cells in their order',
      '<row r="2"><c r="C2"/></row>',
      [set('D2', 4), set('B2', 2), set('A2', 1)],
      '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c><c r="C2"/><c r="D2"><v>4</v></c></row>',
    ],
    [
      'makes rows that were not there',
      '<row r="2"/><row r="5"/>',
      [set('A1', 1), set('A3', 3), set('A9', 9)],
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/>' +
        '<row r="3"><c r="A3"><v>3</v></c></row><row r="5"/><row r="9"><c r="A9"><v>9</v></c></row>',
    ],
    [
      'opens a row that closed itself and keeps what it says',
      '<row r="2" ht="20" x:dyDescent="0.25" spans="1:3"/>',
      [set('D2', 1)],
      '<row r="2" ht="20" x:dyDescent="0.25" spans="1:4"><c r="D2"><v>1</v></c></row>',
    ],
    [
      'counts rows and cells without an address',
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      [set('B1', 9), set('B2', 8)],
      '<row><c><v>1</v></c><c r="B1"><v>9</v></c></row><row><c><v>3</v></c><c r="B2"><v>8</v></c></row>',
    ],
    [
      'finds rows out of order',
      '<row r="5"><c r="A5"/></row><row r="2"><c r="A2"><v>1</v></c></row>',
      [set('A2', 7)],
      '<row r="5"><c r="A5"/></row><row r="2"><c r="A2"><v>7</v></c></row>',
    ],
    [
      'keeps the style and drops what went with the old value',
      '<row r="1"><c r="A1" s="3" t="s" cm="1" vm="2" ph="1"><v>0</v><extLst/></c></row>',
      [set('A1', true)],
      '<row r="1"><c r="A1" s="3" t="b" ph="1"><v>1</v></c></row>',
    ],
    [
      'clears a cell but leaves its look',
      '<row r="1"><c r="A1" s="3" t="str"><f>B1</f><v>x</v></c></row>',
      [set('A1', undefined)],
      '<row r="1"><c r="A1" s="3"/></row>',
    ],
    [
      'does not make a cell to hold nothing',
      '<row r="1"><c r="A1"/></row>',
      [set('B1', undefined), set('B4', undefined)],
      '<row r="1"><c r="A1"/></row>',
    ],
    [
      'gives a new cell the style of its row',
      '<row r="1" s="6" customFormat="1"/>',
      [set('B1', 1)],
      '<row r="1" s="6" customFormat="1"><c r="B1" s="6"><v>1</v></c></row>',
    ],
  ];

  test.each(cases)('%s', (_, before, operations, after) => {
    expect(patch(data(before), ...operations)).toBe(data(after));
  });

  test.each([
    ['a row', '<row r="1"><c r="A1"/></row><row r="1"><c r="A1"/></row>'],
    ['a cell', '<row r="1"><c r="A1"/><c r="A1"/></row>'],
    ['a cell of another row', '<row r="1"><c r="A2"/></row>'],
  ])('leaves a sheet alone where %s stands twice or astray', (_, rows) => {
    expect(patch(data(rows), set('A1', 1))).toBeUndefined();
  });

  test('gives a new cell the style of its column', () => {
    const source =
      '<worksheet><cols><col min="2" max="3" style="4"/></cols><sheetData/></worksheet>';
    expect(patch(source, set('C1', 1))).toBe(
      '<worksheet><cols><col min="2" max="3" style="4"/></cols>' +
        '<sheetData><row r="1"><c r="C1" s="4"><v>1</v></c></row></sheetData></worksheet>',
    );
  });

  test('widens the dimension and leaves comments, spaces and unknown children alone', () => {
    const source =
      '<w><!-- a --><dimension  ref="B2:C3"/><sheetData >\n<row r="2">\n</row><!-- b --></sheetData><new x="1"/></w>';
    expect(patch(source, set('D5', 1))).toBe(
      '<w><!-- a --><dimension  ref="B2:D5"/><sheetData >\n<row r="2">\n</row><!-- b -->' +
        '<row r="5"><c r="D5"><v>1</v></c></row></sheetData><new x="1"/></w>',
    );
  });

  test('writes out what the rest of a shared formula said', () => {
    const changes = changesFor([set('A1', 5)]);
    const source = data(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">_xlfn.IFS(B1&gt;0,"&lt;")</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2" t="str"><f t="shared" si="0"/><v>&lt;</v></c></row>',
    );
    expect(patchedSheet(source, changes, styles)).toBe(
      data(
        '<row r="1"><c r="A1"><v>5</v></c></row>' +
          '<row r="2"><c r="A2" t="str"><f>_xlfn.IFS(B2&gt;0,"&lt;")</f><v>&lt;</v></c></row>',
      ),
    );
  });

  test('gives a formula a new result, or none, and keeps the formula as it is written', () => {
    const settled = new Map([
      [
        'S',
        new Map([
          [cellKey(0, 0), { value: 'a<b', isStale: false }],
          [cellKey(0, 1), { value: undefined, isStale: true }],
        ]),
      ],
    ]);
    const changes = assertPresent(changesOf([], settled).get('s'), 'changes');
    const source = data(
      '<row r="1"><c r="A1" s="2"><f ca="1">X( 1 )</f><v>1</v></c><c r="B1" t="e"><f>Y</f><v>#N/A</v></c></row>',
    );
    expect(patchedSheet(source, changes, styles)).toBe(
      data(
        '<row r="1"><c r="A1" s="2" t="str"><f ca="1">X( 1 )</f><v>a&lt;b</v></c><c r="B1"><f>Y</f></c></row>',
      ),
    );
  });
});

describe('patchedSheet: layout', () => {
  const sheet = (before: string, after = ''): string =>
    `<worksheet>${before}<sheetData></sheetData>${after}</worksheet>`;
  const size = (first: number, last: number, wanted: number | undefined): Operation => ({
    ...WHOLE_COLUMNS,
    span: { first, last },
    size: wanted,
    old: undefined,
  });
  const merge = (text: string, merged = true): Operation => ({
    kind: 'merge',
    sheet: SHEET,
    range: range(text),
    merged,
  });

  test('splits a run of columns and keeps what else it says', () => {
    const source = sheet('<cols><col min="1" max="9" width="8" style="5" customWidth="1"/></cols>');
    expect(patch(source, size(2, 3, 20))).toBe(
      sheet(
        '<cols><col min="1" max="2" width="8" style="5" customWidth="1"/>' +
          '<col min="3" max="4" width="20" style="5" customWidth="1"/>' +
          '<col min="5" max="9" width="8" style="5" customWidth="1"/></cols>',
      ),
    );
  });

  test('fills the gaps between runs and takes away a run that says nothing more', () => {
    const source = sheet('<cols><col min="2" max="2" width="8" hidden="1"/></cols>');
    expect(patch(source, size(0, 2, 5))).toBe(
      sheet(
        '<cols><col width="5" customWidth="1" min="1" max="1"/>' +
          '<col min="2" max="2" width="5" hidden="1" customWidth="1"/>' +
          '<col width="5" customWidth="1" min="3" max="3"/></cols>',
      ),
    );
    expect(
      patch(
        sheet('<cols><col min="1" max="1" width="5" customWidth="1"/></cols>'),
        size(0, 0, undefined),
      ),
    ).toBe(sheet(''));
  });

  test('puts merges where the schema wants them and keeps their count', () => {
    const after = '<sheetProtection/><dataValidations/><drawing/>';
    const one = patch(sheet('<sheetFormatPr/>', after), merge('A1:B1')) ?? '';
    expect(one).toBe(
      sheet(
        '<sheetFormatPr/>',
        '<sheetProtection/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><dataValidations/><drawing/>',
      ),
    );
    const two = patch(one, merge('C1:C2')) ?? '';
    expect(two).toContain(
      '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="C1:C2"/></mergeCells>',
    );
    expect(patch(two, merge('A1:B1', false), merge('C1:C2', false))).toBe(
      sheet('<sheetFormatPr/>', after),
    );
  });

  test('puts the parts of a page setup where the schema wants them', () => {
    const operation: Operation = {
      kind: 'page-setup',
      sheet: SHEET,
      old: {},
      setup: {
        fitToWidth: 1,
        fitToHeight: 2,
        orientation: 'landscape',
        horizontalCentered: true,
        margins: { top: 25.4, bottom: 25.4, left: 12.7, right: 12.7, header: 0, footer: 0 },
        footer: '&P <x>',
      },
    };
    const source = sheet(
      '<sheetPr><tabColor/></sheetPr><cols><col min="1" max="1"/></cols>',
      '<drawing/>',
    );
    const after = patch(source, operation) ?? '';
    expect(after).toBe(
      sheet(
        '<sheetPr><tabColor/><pageSetUpPr fitToPage="1"/></sheetPr><cols><col min="1" max="1"/></cols>',
        '<printOptions horizontalCentered="1"/>' +
          '<pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0" footer="0"/>' +
          '<pageSetup fitToHeight="2" orientation="landscape"/>' +
          '<headerFooter><oddFooter>&amp;P &lt;x&gt;</oddFooter></headerFooter><drawing/>',
      ),
    );
    expect(patch(after, { ...operation, setup: {} })).toBe(source);
  });

  test('sets and resets the heights of rows that are and are not there', () => {
    const height = (first: number, last: number, wanted: number | undefined): Operation => ({
      kind: 'size',
      sheet: SHEET,
      axis: 'rows',
      span: { first, last },
      size: wanted,
      old: undefined,
    });
    const set20 = patch(data('<row r="2" hidden="1"><c r="A2"/></row>'), height(1, 2, 20)) ?? '';
    expect(set20).toBe(
      data(
        '<row r="2" hidden="1" ht="20" customHeight="1"><c r="A2"/></row><row r="3" ht="20" customHeight="1"/>',
      ),
    );
    expect(patch(set20, height(1, 2, undefined))).toBe(
      data('<row r="2" hidden="1"><c r="A2"/></row><row r="3"/>'),
    );
  });
});
