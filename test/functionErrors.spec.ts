import fc from 'fast-check';
import '../src/functions/edge/host';
import { functions } from '../src/functions/registry/functions';

/** Anything a host may hand over in one cell, and some that none should. */
const cell = fc.oneof(
  fc.double(),
  fc.integer({ min: -3, max: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom<unknown>(
    ...['', ' ', '-', '1,5-2', '17/19', '5/0', '>40', 'không quá 4', 'Giữ vững', '54,5%', '-1,4'],
    ...['+13,2%', '1.020/750', '119 tỷ 214 triệu đồng', '31/12/2020', 'tang', 'thap', 'cuoi-ky'],
    ...['uoc-so', 'vni', 'x· héi', '%', '‰', 'tỷ đồng', 'luat-2022', 'Lao động tiên tiến'],
    ...[null, undefined, true, false, 0, 1e300, -0, NaN, Infinity, [], {}, { type: 'Empty' }],
    { type: 'Error', basicValue: '#REF!' },
    { type: 'FormattedNumber', basicValue: 0.15, numberFormat: '0%' },
    { type: 'Entity', basicType: 'Error', basicValue: '#VALUE!', text: 'A', properties: {} },
  ),
);
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 2 }))
  .chain(([rows, columns]) => {
    const row = fc.array(cell, { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });
const argument = fc.oneof({ weight: 5, arbitrary: matrix }, cell, fc.constant(null));

function isCell(value: unknown): boolean {
  return (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value)) ||
    value instanceof CustomFunctions.Error
  );
}

describe('whatever a host hands over', () => {
  it.each([...functions])('%s gives a block of cells', (_name, implementation) => {
    const call = implementation as (...args: unknown[]) => unknown;
    fc.assert(
      fc.property(fc.array(argument, { minLength: 1, maxLength: 10 }), (args) => {
        const result = call(...args) as unknown[][];
        expect(result.length).toBeGreaterThan(0);
        const width = result[0]?.length;
        for (const row of result) {
          expect(row).toHaveLength(width ?? NaN);
          expect(row.filter((value) => !isCell(value))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
