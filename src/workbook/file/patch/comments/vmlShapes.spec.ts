import { cellKey } from '../../../../core/model/cells';
import type { TextChange } from '../sheetChanges';
import { changedShapes, newDrawing } from './vmlShapes';

type Entry = readonly [row: number, column: number, text: string | undefined];

const changes = (...entries: readonly Entry[]): Map<number, TextChange> =>
  new Map(
    entries.map(([row, column, text]) => [
      cellKey(row, column),
      { isGone: text === undefined, text },
    ]),
  );

const places = (drawing: string | undefined): readonly string[] =>
  [...(drawing ?? '').matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)</g)].map(
    ([, row, column]) => `${row ?? ''},${column ?? ''}`,
  );

describe('newDrawing', () => {
  test('draws a box for each note, by row and column', () => {
    const drawing = newDrawing(changes([5, 2, 'b'], [1, 7, 'a']));
    expect(places(drawing)).toEqual(['1,7', '5,2']);
    expect(drawing).toContain('<o:idmap v:ext="edit" data="1"/>');
    expect(drawing).toContain('<x:Anchor>8, 15, 0, 10, 11, 15, 2, 4</x:Anchor>');
  });

  test('keeps boxes inside the sheet and higher for longer texts', () => {
    const drawing = newDrawing(changes([1_048_575, 16_383, 'x'.repeat(34 * 3 + 1)]));
    expect(drawing).toContain('<x:Anchor>16380, 15, 1048570, 10, 16383, 15, 1048575, 4</x:Anchor>');
  });

  test('numbers more boxes than one block holds', () => {
    const many = Array.from({ length: 1100 }, (_, row): Entry => [row, 0, 'x']);
    expect(newDrawing(changes(...many))).toContain('data="1,2"');
  });

  test('is nothing without notes', () => {
    expect(newDrawing(changes([0, 0, undefined]))).toBeUndefined();
  });
});

describe('changedShapes', () => {
  const BUTTON =
    '<v:shape id="_x0000_s2049" type="#_x0000_t201"><x:ClientData ObjectType="Button"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>';
  // Excel writes line breaks in texts unclosed, which no XML reader takes.
  const theirs = `<xml><o:shapelayout><o:idmap v:ext="edit" data="2"/></o:shapelayout><div>a<br>b</div>${BUTTON}</xml>`;

  test('adds boxes at the end of a drawing that is no XML, with the type they need', () => {
    const drawing = changedShapes(theirs, changes([1, 1, 'x']));
    expect(drawing?.startsWith(theirs.slice(0, -'</xml>'.length))).toBe(true);
    expect(drawing).toContain('<v:shapetype id="_x0000_t202"');
    expect(drawing).toContain('<v:shape id="_x0000_s2050"');
    expect(places(drawing)).toEqual(['1,1', '1,1']);
  });

  test('takes away the box of a note and leaves the control on the same cell', () => {
    const drawing = changedShapes(theirs, changes([1, 1, 'x'], [2, 2, 'y']));
    const back = changedShapes(drawing ?? '', changes([1, 1, undefined], [2, 2, undefined]));
    expect(places(back)).toEqual(['1,1']);
    expect(back).toContain(BUTTON);
  });

  test('is nothing once the last shape is gone', () => {
    const drawing = newDrawing(changes([3, 3, 'x'])) ?? '';
    expect(changedShapes(drawing, changes([3, 3, undefined]))).toBeUndefined();
  });

  test('lists the block of a new box beside those there', () => {
    const full = theirs.replace('_x0000_s2049', '_x0000_s3071');
    expect(changedShapes(full, changes([4, 4, 'x']))).toContain('data="2,3"');
  });
});
