import { ERROR_CODES } from '../../../model/cells';
import { LINE_UNREADABLE, linesWith } from '../../../sources/targetNumbers';
import { defineCheck } from '../../definition';

/** Cells in the place of a figure that hold something else. */
export const check = defineCheck({
  code: 'figures/unreadable',
  scope: 'cell',
  findings: { unreadable: 'error' },
  options: {},
  missing: 'skip',
  *run({ targets }) {
    for (const table of targets) {
      const { sheet } = table;
      for (const { indicator, target, actual, printed } of linesWith(table, LINE_UNREADABLE)) {
        for (const cell of [target, actual, printed]) {
          if (cell?.figure.kind !== 'unreadable') continue;
          const { row, column } = cell;
          const { text, reason } = cell.figure;
          // Of formulas that fail, workbook/formula-error says why.
          if (cell.hasFormula && ERROR_CODES.some((code) => code === reason)) continue;
          const data = { indicator, text, reason };
          yield { kind: 'unreadable', sheet, cell: { row, column }, data };
        }
      }
    }
  },
});
