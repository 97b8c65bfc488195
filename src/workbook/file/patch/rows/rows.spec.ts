import { RowMover, RowsUnadjusted } from './rowMover';
import { shiftAnchors } from './anchors';
import { emptyRows, readNewRows } from './newRows';
import { chartRules, controlRules, pivotCacheRules, pivotTableRules } from './partRules';
import { rewriteXml, type Rules } from './rewriteXml';
import { shiftSheetPart } from './shiftSheetPart';
import { shiftVml } from './vmlXml';

/** Two rows more before row 5 of `S` (zero-based 4), or rows 5 and 6 gone. */
const insert = new RowMover({ sheet: 'S', at: 4, count: 2 }, 'above');
const insertLikeBelow = new RowMover({ sheet: 'S', at: 4, count: 2 }, 'below');
const remove = new RowMover({ sheet: 'S', at: 4, count: -2 }, 'above');

const sheet = (xml: string): string => `<worksheet><sheetData/>${xml}</worksheet>`;

function around(xml: string, mover: RowMover, name = 'S'): string {
  const after = shiftSheetPart(sheet(xml), { name, part: 'sheet.xml' }, mover);
  return after.slice(
    sheet('').indexOf('<sheetData/>') + '<sheetData/>'.length,
    -'</worksheet>'.length,
  );
}

describe('what stands around the rows of the shifted sheet', () => {
  test.each([
    [
      '<mergeCells count="1"><mergeCell ref="A4:B5"/></mergeCells>',
      '<mergeCells count="1"><mergeCell ref="A4:B7"/></mergeCells>',
    ],
    [
      '<rowBreaks count="2"><brk id="3" max="9"/><brk id="4" max="9"/></rowBreaks>',
      '<rowBreaks count="2"><brk id="3" max="9"/><brk id="6" max="9"/></rowBreaks>',
    ],
    ['<colBreaks><brk id="9"/></colBreaks>', '<colBreaks><brk id="9"/></colBreaks>'],
    [
      '<autoFilter ref="A3:D9"><sortState ref="A4:D9"><sortCondition ref="B4:B9"/></sortState></autoFilter>',
      '<autoFilter ref="A3:D11"><sortState ref="A4:D11"><sortCondition ref="B4:B11"/></sortState></autoFilter>',
    ],
    [
      '<protectedRanges><protectedRange sqref="B5 C1:C9" name="x"/></protectedRanges>',
      '<protectedRanges><protectedRange sqref="B7 C1:C11" name="x"/></protectedRanges>',
    ],
    [
      "<hyperlinks><hyperlink ref='B5' location='S!A9'/></hyperlinks>",
      "<hyperlinks><hyperlink ref='B7' location='S!A11'/></hyperlinks>",
    ],
    [
      '<scenarios sqref="C9"><scenario><inputCells r="B9" val="1"/></scenario></scenarios>',
      '<scenarios sqref="C11"><scenario><inputCells r="B11" val="1"/></scenario></scenarios>',
    ],
    [
      '<cellWatches><cellWatch r="B4"/><cellWatch r="B5"/></cellWatches>',
      '<cellWatches><cellWatch r="B4"/><cellWatch r="B7"/></cellWatches>',
    ],
    [
      '<controls><control><controlPr linkedCell="$A$5" listFillRange="T!A5"><anchor moveWithCells="1"><from><row>4</row></from><to><row>6</row></to></anchor></controlPr></control></controls>',
      '<controls><control><controlPr linkedCell="$A$7" listFillRange="T!A5"><anchor moveWithCells="1"><from><row>6</row></from><to><row>8</row></to></anchor></controlPr></control></controls>',
    ],
    // The neighbour above hands its rules on; the formula is read from the first cell.
    [
      '<dataValidations><dataValidation sqref="B2:B4"><formula1>$D$1:$D$9</formula1></dataValidation></dataValidations>',
      '<dataValidations><dataValidation sqref="B2:B6"><formula1>$D$1:$D$11</formula1></dataValidation></dataValidations>',
    ],
    [
      '<conditionalFormatting sqref="B3:B4"><cfRule><formula>B3&lt;0</formula></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="B3:B6"><cfRule><formula>B3&lt;0</formula></cfRule></conditionalFormatting>',
    ],
    // A comparison with the next row stays one where rows come inside.
    [
      '<conditionalFormatting sqref="B4:B9"><cfRule><formula>B5=B4</formula></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="B4:B11"><cfRule><formula>B5=B4</formula></cfRule></conditionalFormatting>',
    ],
    [
      '<conditionalFormatting sqref="B4:B9"><cfRule><dataBar><cfvo type="num" val="$C$9"/></dataBar></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="B4:B11"><cfRule><dataBar><cfvo type="num" val="$C$11"/></dataBar></cfRule></conditionalFormatting>',
    ],
  ])('%s', (before, after) => {
    expect(around(before, insert)).toBe(after);
    expect(around(after, remove)).toBe(before);
  });

  test('a rule that begins at the neighbour below grows upwards and is read from the new row', () => {
    expect(
      around(
        '<conditionalFormatting sqref="B5:B9"><cfRule><formula>B5&gt;C6</formula></cfRule></conditionalFormatting>',
        insertLikeBelow,
      ),
    ).toBe(
      '<conditionalFormatting sqref="B5:B11"><cfRule><formula>B5&gt;C6</formula></cfRule></conditionalFormatting>',
    );
  });

  test('merged cells of which one is left are merged no more', () => {
    const merges =
      '<mergeCells count="2"><mergeCell ref="A4:A6"/><mergeCell ref="B9:C9"/></mergeCells>';
    expect(around(merges, remove)).toBe(
      '<mergeCells count="1"><mergeCell ref="B7:C7"/></mergeCells>',
    );
  });

  test('frozen rows grow with rows among them, and scroll on with others', () => {
    const pane = (split: number, top: string): string =>
      `<sheetViews><sheetView><pane ySplit="${String(split)}" topLeftCell="${top}" state="frozen"/></sheetView></sheetViews>`;
    expect(around(pane(5, 'A6'), insert)).toBe(pane(7, 'A8'));
    expect(around(pane(7, 'A8'), remove)).toBe(pane(5, 'A6'));
    expect(around(pane(4, 'A30'), insert)).toBe(pane(4, 'A30'));
  });

  test('a range that would go with the rows stops the move', () => {
    const rule = '<ignoredErrors><ignoredError sqref="B5:C6"/></ignoredErrors>';
    expect(() => around(rule, remove)).toThrow(RowsUnadjusted);
  });

  test('on another sheet only what names the shifted one follows', () => {
    const links = (a: string): string =>
      `<hyperlinks><hyperlink ref="B9" location="${a}"/></hyperlinks>`;
    expect(around(links("'S'!A9"), insert, 'T')).toBe(links("'S'!A11"));
    expect(around(links('A9'), insert, 'T')).toBe(links('A9'));
  });
});

describe('the rows', () => {
  const rows = (xml: string, mover = insert, name = 'S'): string =>
    shiftSheetPart(
      `<x:worksheet xmlns:x="m"><x:sheetData>${xml}</x:sheetData></x:worksheet>`,
      { name, part: 'p' },
      mover,
    ).slice(
      '<x:worksheet xmlns:x="m"><x:sheetData>'.length,
      -'</x:sheetData></x:worksheet>'.length,
    );

  test.each([
    [
      '<x:row r="4"/><x:row r="5"><x:c r="B5"/></x:row>',
      '<x:row r="4"/><x:row r="7"><x:c r="B7"/></x:row>',
    ],
    ['<!-- <x:row r="9"> --><x:row r="9"/>', '<!-- <x:row r="9"> --><x:row r="11"/>'],
    [
      '<x:row r="1"><x:c><x:f>A9&amp;"&lt;"</x:f><x:v>1</x:v></x:c></x:row>',
      '<x:row r="1"><x:c><x:f>A11&amp;"&lt;"</x:f><x:v>1</x:v></x:c></x:row>',
    ],
    [
      '<x:row r="9"><x:c r="A9"><x:f t="shared" ref="A9:A10" si="0">B9+$C$1</x:f></x:c></x:row><x:row r="10"><x:c r="A10"><x:f t="shared" si="0"/></x:c></x:row>',
      '<x:row r="11"><x:c r="A11"><x:f t="shared" ref="A11:A12" si="0">B11+$C$1</x:f></x:c></x:row><x:row r="12"><x:c r="A12"><x:f t="shared" si="0"/></x:c></x:row>',
    ],
  ])('%s', (before, after) => {
    expect(rows(before)).toBe(after);
    expect(rows(after, remove)).toBe(before);
  });

  test('a shared formula whose cells no longer say the same is written out', () => {
    const shared =
      '<x:row r="1"><x:c r="A1"><x:f t="shared" ref="A1:A2" si="0">B4</x:f></x:c></x:row><x:row r="2"><x:c r="A2"><x:f t="shared" si="0"/></x:c></x:row>';
    expect(rows(shared)).toBe(
      '<x:row r="1"><x:c r="A1"><x:f>B4</x:f></x:c></x:row><x:row r="2"><x:c r="A2"><x:f>B7</x:f></x:c></x:row>',
    );
  });

  test.each([
    [
      'array-formula',
      '<x:row r="4"><x:c r="A4"><x:f t="array" ref="A4:A6">B4:B6</x:f></x:c></x:row>',
    ],
    [
      'data-table',
      '<x:row r="9"><x:c r="A9"><x:f t="dataTable" ref="A9:A10" r1="B1"/></x:c></x:row>',
    ],
    ['rows-out-of-order', '<x:row r="9"/><x:row r="2"/>'],
  ])('%s stops the move', (what, xml) => {
    expect(() => rows(xml)).toThrow(new RowsUnadjusted(what));
  });

  test('new rows look like the neighbour and are neither hidden nor filled', () => {
    const like =
      '<row r="4" spans="1:3" ht="20" customHeight="1" hidden="1"><c r="A4" s="3"><v>1</v></c><c r="B4"/><c s="5"/></row>';
    expect(emptyRows(readNewRows(like, '', 4, 2), '')).toBe(
      '<row r="5" spans="1:3" ht="20" customHeight="1"><c r="A5" s="3"/><c r="C5" s="5"/></row>' +
        '<row r="6" spans="1:3" ht="20" customHeight="1"><c r="A6" s="3"/><c r="C6" s="5"/></row>',
    );
    expect(
      emptyRows(readNewRows('<row r="4" spans="1:3"><c r="A4"><v>1</v></c></row>', '', 4, 2), ''),
    ).toBe('');
  });
});

describe('objects', () => {
  const anchor = (from: number, to: number, offset = 5, editAs = ''): string =>
    `<wsDr><twoCellAnchor${editAs}><from><row>${String(from)}</row><rowOff>0</rowOff></from><to><row>${String(to)}</row><rowOff>${String(offset)}</rowOff></to></twoCellAnchor></wsDr>`;

  test.each([
    ['below moves', anchor(4, 8), anchor(6, 10)],
    ['across grows', anchor(2, 8), anchor(2, 10)],
    ['that ends on the line above the rows stays', anchor(2, 4, 0), anchor(2, 4, 0)],
    [
      'across, sized by itself, stays',
      anchor(2, 8, 5, ' editAs="oneCell"'),
      anchor(2, 8, 5, ' editAs="oneCell"'),
    ],
    [
      'below, sized by itself, moves',
      anchor(4, 8, 5, ' editAs="oneCell"'),
      anchor(6, 10, 5, ' editAs="oneCell"'),
    ],
    [
      'tied to no cell stays',
      anchor(4, 8, 5, ' editAs="absolute"'),
      anchor(4, 8, 5, ' editAs="absolute"'),
    ],
  ])('one %s', (_, before, after) => {
    expect(shiftAnchors(before, insert)).toBe(after);
    expect(shiftAnchors(after, remove)).toBe(before);
  });

  test('one within rows that go stops the move', () => {
    expect(() => shiftAnchors(anchor(4, 5), remove)).toThrow(new RowsUnadjusted('object-in-rows'));
  });

  test('a linked check box follows its cell', () => {
    const box = (cell: string, rows: readonly [number, number]): string =>
      `<v:shape><x:ClientData ObjectType="Checkbox"><x:Anchor>1, 2, ${String(rows[0])}, 4, 5, 6, ${String(rows[1])}, 8</x:Anchor><x:FmlaLink>${cell}</x:FmlaLink></x:ClientData></v:shape>`;
    expect(shiftVml(box('$B$5', [4, 6]), 'S', insert)).toBe(box('$B$7', [6, 8]));
    expect(shiftVml(box("'S'!$B$5", [4, 6]), 'T', insert)).toBe(box("'S'!$B$7", [4, 6]));
  });
});

describe('figures of a chart', () => {
  const after = (rows: number): RowMover =>
    new RowMover({ sheet: 'S', at: 5, count: rows }, 'above');

  test.each([
    ["'S'!$D$5", "'S'!$D$5:$D$8"],
    ['S!$D$5:$D$5', 'S!$D$5:$D$8'],
    ['S!$D$3:$D$5', 'S!$D$3:$D$8'],
    ['S!$D$4:$D$9', 'S!$D$4:$D$12'],
    ['S!$D$4', 'S!$D$4'],
    ['T!$D$5', 'T!$D$5'],
    ['(S!$D$5,S!$D$9)', '(S!$D$5:$D$8,S!$D$12)'],
  ])('%s goes on over three rows under row 5 as %s', (text, grown) => {
    expect(after(3).figures(text)).toBe(grown);
  });

  test('shrink when the rows go', () => {
    expect(after(-3).figures('S!$D$5:$D$8')).toBe('S!$D$5:$D$5');
  });
});

describe('other parts', () => {
  const rewritten = (xml: string, rules: Rules): string => rewriteXml('part', xml, rules);

  test.each([
    [
      '<c><c:f>(S!$A$5,S!$A$9)</c:f><c:numCache><c:v>5</c:v></c:numCache></c>',
      chartRules(insert),
      '<c><c:f>(S!$A$7,S!$A$11)</c:f><c:numCache><c:v>5</c:v></c:numCache></c>',
    ],
    [
      '<d><cx:f dir="row">S!$A$2:$A$9</cx:f></d>',
      chartRules(insert),
      '<d><cx:f dir="row">S!$A$2:$A$11</cx:f></d>',
    ],
    [
      '<formControlPr fmlaLink="$A$9"/>',
      controlRules('S', insert),
      '<formControlPr fmlaLink="$A$11"/>',
    ],
    [
      '<p><worksheetSource ref="A1:D9" sheet="s"/></p>',
      pivotCacheRules(insert),
      '<p><worksheetSource ref="A1:D11" sheet="s"/></p>',
    ],
    [
      '<p><worksheetSource ref="A1:D9" sheet="T"/></p>',
      pivotCacheRules(insert),
      '<p><worksheetSource ref="A1:D9" sheet="T"/></p>',
    ],
    [
      '<p><worksheetSource r:id="x" ref="A1:D9" sheet="S"/></p>',
      pivotCacheRules(insert),
      '<p><worksheetSource r:id="x" ref="A1:D9" sheet="S"/></p>',
    ],
    ['<t><location ref="A5:D9"/></t>', pivotTableRules(insert), '<t><location ref="A7:D11"/></t>'],
  ])('%s', (before, rules, after) => {
    expect(rewritten(before, rules)).toBe(after);
  });

  test('rows in the midst of a pivot table stop the move', () => {
    expect(() => rewritten('<t><location ref="A4:D9"/></t>', pivotTableRules(insert))).toThrow(
      new RowsUnadjusted('pivot-table'),
    );
  });
});
