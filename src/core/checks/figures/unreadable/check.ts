import { defineCheck } from '../../definition';

const CODE = 'figures/unreadable';

/** Cells in the place of a figure that hold something else. */
export const check = defineCheck({
  code: CODE,
  scope: 'cell',
  severities: ['error'],
  *run({ tables }) {
    for (const { sheet, rows } of tables) {
      for (const { indicator, target, actual, printed } of rows) {
        for (const cell of [target, actual, printed]) {
          if (cell?.figure.kind !== 'unreadable') continue;
          const { row, column } = cell;
          const { text, reason } = cell.figure;
          const data = { indicator, text, reason };
          yield { code: CODE, severity: 'error', sheet, cell: { row, column }, data };
        }
      }
    }
  },
});
