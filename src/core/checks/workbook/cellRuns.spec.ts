import { assertPresent } from '../../base/assert';
import { formatRange, parseCell } from '../../base/address';
import { cellRuns, placeOfRun, placesInWords } from './cellRuns';

const cells = (text: string) => text.split(' ').map((name) => assertPresent(parseCell(name), name));

it.each([
  ['B2 B3 C7', 'B2:B3, C7'],
  ['B3 A1 B2 B5', 'A1, B2:B3, B5'],
  ['A1 C1 E1 G1 I1', 'A1, C1, E1, G1, I1'],
  ['A1 C1 E1 G1 I1 K1', 'A1, C1, E1, G1, I1 …'],
])('%s are %s', (text, expected) => {
  expect(placesInWords(cells(text))).toBe(expected);
});

it('a run of one cell is that cell', () => {
  const [run, pair] = cellRuns(cells('B2 C4 C5'));
  expect(run === undefined ? undefined : placeOfRun(run)).toEqual({ cell: { row: 1, column: 1 } });
  expect(pair === undefined ? '' : formatRange(pair)).toBe('C4:C5');
});
