import fc from 'fast-check';
import { readFormula, readStyle, readValue } from './cells';
import { contentsDown, styleIndicesDown } from './columnReader';
import { GridBuilder } from './gridBuilder';
import type { SheetSnapshot } from './snapshot';
import { snapshotOf } from '../../../test/support/snapshotOf';

const content = fc.constantFrom('blank', 'value', 'formula', 'formula without a result', 'nothing');

describe('cells of a column one after another', () => {
  test('hold what they hold one by one, in whatever order they are asked for', () => {
    fc.assert(
      fc.property(
        fc.array(content, { maxLength: 12 }),
        fc.array(fc.nat(14), { minLength: 1, maxLength: 30 }),
        fc.boolean(),
        (cells, asked, inOrder) => {
          const builder = new GridBuilder();
          cells.forEach((kind, row) => {
            if (kind === 'nothing') return;
            const value = kind === 'value' || kind === 'formula' ? row * 10 : undefined;
            builder.add(row, 2, value, row % 3);
            if (kind.startsWith('formula')) builder.addFormula(row, 2, { text: `A${String(row)}` });
          });
          const grid = builder.build();
          const snapshot = snapshotOf({ name: 'S', rows: [] });
          const [first] = snapshot.sheets;
          if (first === undefined) throw new Error('a sheet');
          const sheet: SheetSnapshot = { ...first, grid };
          const styles = [8, 9, 10].map((fontSize) => ({
            numberFormat: 'General',
            fontName: 'A',
            fontSize,
          }));
          const at = contentsDown(grid, 2);
          const styleAt = styleIndicesDown(grid, 2);
          for (const row of inOrder ? [...asked].sort((a, b) => a - b) : asked) {
            const formula = readFormula(sheet, row, 2)?.text;
            const result = readValue(sheet, row, 2);
            expect(at(row)).toEqual(formula === undefined ? result : { formula, result });
            expect(styles[styleAt(row)]).toEqual(readStyle({ ...snapshot, styles }, sheet, row, 2));
          }
          expect(contentsDown(grid, 7)(3)).toBeUndefined();
        },
      ),
    );
  });
});
