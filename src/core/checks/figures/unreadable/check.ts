import { defineCheck } from '../../definition';

/** Cells in the place of a figure that hold something else. */
export const check = defineCheck({
  code: 'figures/unreadable',
  scope: 'cell',
  findings: { unreadable: 'error' },
  options: {},
  missing: 'skip',
  *run({ targets }) {
    for (const { sheet, rows } of targets) {
      for (const { indicator, target, actual, printed } of rows) {
        for (const cell of [target, actual, printed]) {
          if (cell?.figure.kind !== 'unreadable') continue;
          const { row, column } = cell;
          const { text, reason } = cell.figure;
          const data = { indicator, text, reason };
          yield { kind: 'unreadable', sheet, cell: { row, column }, data };
        }
      }
    }
  },
});
