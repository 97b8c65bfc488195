import fc from 'fast-check';
import type { CellValue } from '../../core/model/snapshot';
import { formatCell } from '../../core/base/address';
import type { CustomFunction } from './book';
import { compareStored, type Comparison } from './compareStored';
import { snapshotOf, type Sketch, type SketchExtras } from './sketch';

const FUNCTIONS = new Map<string, CustomFunction>([
  ['TDKT.DOI', ([value]) => (typeof value === 'number' ? value * 2 : { error: '#VALUE!' })],
]);

function compare(sketch: Sketch, most = 200, extras?: SketchExtras): Comparison {
  const steps = compareStored(snapshotOf(sketch, extras), FUNCTIONS, most);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Differences as `Sheet!A1: stored → computed`. */
function listed(sketch: Sketch): readonly string[] {
  return compare(sketch).differing.map(
    (cell) => `${cell.sheet}!${formatCell(cell)}: ${text(cell.stored)} → ${text(cell.computed)}`,
  );
}

function text(value: CellValue): string {
  return value === undefined ? 'blank' : JSON.stringify(value);
}

describe('stored results against computed ones', () => {
  const cases: readonly (readonly [string, Sketch[string], readonly string[]])[] = [
    ['a result that fits', { A1: 5, B1: { formula: 'A1*2', value: 10 } }, []],
    ['one that does not', { A1: 5, B1: { formula: 'A1*2', value: 8 } }, ['S!B1: 8 → 10']],
    [
      'a ninth digit',
      { A1: { formula: '1/3', value: 0.333333332 } },
      ['S!A1: 0.333333332 → 0.3333333333333333'],
    ],
    ['a tenth digit', { A1: { formula: '1/3', value: 0.3333333331 } }, []],
    ['noise about zero', { A1: { formula: 'SUM(0.1,0.2,-0.3)', value: 0 } }, []],
    ['a blank and an empty text', { A1: { formula: 'IF(1=1,"","x")', value: undefined } }, []],
    ['a blank and zero', { A1: { formula: '1-1', value: undefined } }, ['S!A1: blank → 0']],
    ['an empty text and zero', { A1: { formula: '1-1', value: '' } }, ['S!A1: "" → 0']],
    ['a text and its number', { A1: { formula: '5', value: '5' } }, ['S!A1: "5" → 5']],
    ['the same error', { A1: { formula: '1/0', value: { error: '#DIV/0!' } } }, []],
    [
      'another error',
      { A1: { formula: '1/0', value: { error: '#N/A' } } },
      ['S!A1: {"error":"#N/A"} → {"error":"#DIV/0!"}'],
    ],
    [
      'a function that Excel did not know',
      { A1: 4, B1: { formula: 'TDKT.DOI(A1)', value: { error: '#NAME?' } } },
      ['S!B1: {"error":"#NAME?"} → 8'],
    ],
    [
      'what follows from a difference',
      { A1: 5, B1: { formula: 'A1*2', value: 8 }, C1: { formula: 'B1+1', value: 9 } },
      ['S!B1: 8 → 10', 'S!C1: 9 → 11'],
    ],
    ['nothing stored', { A1: 5, B1: { formula: 'A1*2', isStale: true } }, []],
    [
      'what reads a formula without a stored result',
      { A1: 5, B1: { formula: 'A1*2', isStale: true }, C1: { formula: 'B1+1', value: 1 } },
      ['S!C1: 1 → 11'],
    ],
    [
      'what reads a formula that can not be computed',
      { A1: { formula: 'VLOOKUP(1,D1:E9,2)', value: 7 }, B1: { formula: 'A1+1', value: 7 } },
      ['S!B1: 7 → 8'],
    ],
  ];
  test.each(cases)('%s', (_name, cells, expected) => {
    // A cell without a value but not stale is one whose stored result is empty.
    expect(listed({ S: cells })).toEqual(expected);
  });

  test('what changes by itself or can not be computed is counted, not compared', () => {
    const { differing, volatile, uncomputed } = compare({
      S: {
        A1: { formula: 'TODAY()', value: 1 },
        A2: { formula: 'RAND()*2', value: 1 },
        A3: { formula: 'SUM(OFFSET(B1,0,0,2))', value: 1 },
        A4: { formula: 'INDIRECT("B1")', value: 1 },
        A5: { formula: 'VLOOKUP(1,C1:D9,2)', value: 1 },
        A6: { formula: 'A6+1', value: 1 },
        A7: { formula: 'A1+1', value: 2 },
      },
    });
    expect({ differing, volatile, uncomputed }).toEqual({
      differing: [],
      volatile: 4,
      uncomputed: 2,
    });
  });

  test('of many differences the first are listed and the rest counted', () => {
    const rows = Array.from({ length: 300 }, (_, i): [string, Sketch[string][string]] => [
      `A${String(i + 1)}`,
      { formula: `${String(i)}+1`, value: -1 },
    ]);
    const { differing, more } = compare({ S: Object.fromEntries(rows) }, 200);
    expect(differing.length).toBe(200);
    expect(differing[199]).toEqual({ sheet: 'S', row: 199, column: 0, stored: -1, computed: 200 });
    expect(more).toBe(100);
  });

  test('a long chain gives pauses, and the same answer as without them', () => {
    const rows = Array.from({ length: 2000 }, (_, i): [string, Sketch[string][string]] => [
      `A${String(i + 1)}`,
      i === 0 ? 1 : { formula: `A${String(i)}+1`, value: i + 1 },
    ]);
    const steps = compareStored(snapshotOf({ S: Object.fromEntries(rows) }), FUNCTIONS, 200);
    let pauses = 0;
    for (let step = steps.next(); step.done !== true; step = steps.next()) pauses += 1;
    expect(pauses).toBeGreaterThan(50);
  });

  test('changing one stored result by more than noise lists that formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        fc.integer({ min: 1, max: 1000 }),
        (numbers, pick, off) => {
          const wrong = pick % numbers.length;
          const cells = Object.fromEntries(
            numbers.flatMap((number, i): [string, Sketch[string][string]][] => [
              [`A${String(i + 1)}`, number],
              [
                `B${String(i + 1)}`,
                { formula: `A${String(i + 1)}*3`, value: number * 3 + (i === wrong ? off : 0) },
              ],
            ]),
          );
          expect(compare({ S: cells }).differing.map(({ row }) => row)).toEqual([wrong]);
        },
      ),
    );
  });
});
