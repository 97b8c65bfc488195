import { defineCheck } from '../../definition';

const CODE = 'figures/unknown-option';

/** A word or figure under cách tính, số kỳ or số lẻ that means nothing there and was not used. */
export const check = defineCheck({
  code: CODE,
  scope: 'cell',
  severities: ['error'],
  *run({ tables }) {
    for (const { sheet, rows } of tables) {
      for (const { indicator, problems } of rows) {
        for (const { role, cell } of problems) {
          const { row, column } = cell;
          const data = { indicator, role, text: cell.figure.text };
          yield { code: CODE, severity: 'error', sheet, cell: { row, column }, data };
        }
      }
    }
  },
});
