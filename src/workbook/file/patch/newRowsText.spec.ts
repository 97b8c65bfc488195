import fc from 'fast-check';
import type { Operation } from '../../../core/model/plan';
import { newRowsText } from './newRowsText';
import { readNewRows } from './rows/newRows';
import { changesOf } from './sheetChanges';

const AT = { sheet: 'S', kind: 'set-block' } as const;

/** Two rows from row 5 on like `like`, with what operations put into them. */
function rows(like: string | undefined, ...operations: readonly Operation[]): string {
  const changes = changesOf(operations, new Map()).get('s');
  const none = changesOf([{ ...AT, at: { row: 99, column: 0 }, old: [], values: [] }], new Map());
  const found = changes ?? none.get('s');
  if (found === undefined) throw new Error('no changes');
  const pieces = newRowsText(readNewRows(like, '', 4, 2), found, {
    prefix: '',
    // A look more is a hundred more.
    styles: { patched: (index, patches) => index + 100 * patches.length },
    columnStyle: (column) => (column === 3 ? 7 : 0),
  });
  return pieces.join('');
}

const LIKE = '<row r="4" spans="1:2" ht="20"><c r="A4" s="3"><v>9</v></c><c r="B4" s="5"/></row>';

describe('new rows with what a plan puts into them', () => {
  test('take the looks of their neighbour, whether they are filled or not', () => {
    const block = { ...AT, at: { row: 4, column: 0 }, old: [[undefined]], values: [[1.5]] };
    expect(rows(LIKE, block)).toBe(
      '<row r="5" spans="1:2" ht="20"><c r="A5" s="3"><v>1.5</v></c><c r="B5" s="5"/></row>' +
        '<row r="6" spans="1:2" ht="20"><c r="A6" s="3"/><c r="B6" s="5"/></row>',
    );
  });

  test('take the look of the column where the neighbour has none, and say how far they reach', () => {
    const values = [['x', { formula: 'A5<B5', result: true }]];
    const block = { ...AT, at: { row: 4, column: 2 }, old: [[undefined, undefined]], values };
    expect(rows(LIKE, block)).toBe(
      '<row r="5" spans="1:4" ht="20"><c r="A5" s="3"/><c r="B5" s="5"/>' +
        '<c r="C5" t="inlineStr"><is><t>x</t></is></c>' +
        '<c r="D5" s="7" t="b"><f>A5&lt;B5</f><v>1</v></c></row>' +
        '<row r="6" spans="1:2" ht="20"><c r="A6" s="3"/><c r="B6" s="5"/></row>',
    );
  });

  test('take looks and heights that the plan gives them', () => {
    const style = {
      kind: 'style',
      sheet: 'S',
      range: { top: 5, left: 1, bottom: 5, right: 2 },
      style: { bold: true },
    } as const;
    const span = { first: 5, last: 5 };
    const size = { kind: 'size', sheet: 'S', axis: 'rows', span, size: 40, old: 20 } as const;
    expect(rows(LIKE, style, size)).toBe(
      '<row r="5" spans="1:2" ht="20"><c r="A5" s="3"/><c r="B5" s="5"/></row>' +
        '<row r="6" spans="1:3" ht="40" customHeight="1"><c r="A6" s="3"/><c r="B6" s="105"/>' +
        '<c r="C6" s="100"/></row>',
    );
  });

  test('are the same text whether they are all alike or one of them has a height of its own', () => {
    const content = fc.oneof(
      fc.constant(undefined),
      fc.constantFrom('a', 'a<b', ' a', 'người', '_x0041_', ''),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant({ error: '#N/A' } as const),
      fc.record({
        formula: fc.constantFrom('A1<B1', 'SUM(A1:B1)', 'TDKT.TACHSO(A1)'),
        result: fc.constantFrom(undefined, 1, 'x', true),
      }),
    );
    const line = fc.array(content, { minLength: 3, maxLength: 3 });
    const patch = fc.constantFrom({ bold: true }, { numberFormat: '0' });
    const plain = '<row><c s="4"/></row>';
    fc.assert(
      fc.property(
        fc.constantFrom(LIKE, plain, undefined, LIKE.replace(' spans="1:2"', '')),
        fc.array(line, { minLength: 2, maxLength: 2 }),
        fc.nat(2),
        fc.option(patch, { nil: undefined }),
        (like, values, column, style) => {
          const old = values.map((cells) => cells.map(() => undefined));
          const block = { ...AT, at: { row: 4, column }, old, values };
          const range = { top: 4, left: 1, bottom: 5, right: 3 };
          const look = { kind: 'style', sheet: 'S', range, style: style ?? {} } as const;
          const span = { first: 5, last: 5 };
          const size = { kind: 'size', sheet: 'S', axis: 'rows', span, size: 41, old: 20 } as const;
          const operations = style === undefined ? [block] : [block, look];
          const one = rows(like, ...operations);
          const apart = rows(like, ...operations, size);
          const height = / ht="41" customHeight="1"/g;
          const bare = (text: string): string =>
            text
              .replace(height, '')
              .replace(/ ht="20"/g, '')
              .replace(/<row r="6"\/>/, '');
          expect(bare(apart)).toBe(bare(one));
        },
      ),
    );
  });

  test('are not written while there is nothing to be said of them', () => {
    const block = { ...AT, at: { row: 5, column: 1 }, old: [[undefined]], values: [['b']] };
    const text = '<row r="6"><c r="B6" t="inlineStr"><is><t>b</t></is></c></row>';
    expect(rows('<row r="4" spans="1:1"><c r="A4"><v>1</v></c></row>', block)).toBe(text);
    expect(rows(undefined, block)).toBe(text);
    expect(rows(undefined)).toBe('');
  });
});
