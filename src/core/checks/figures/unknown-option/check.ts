import { LINE_PROBLEM, linesWith } from '../../../sources/targetNumbers';
import { defineCheck } from '../../definition';

/** A word or figure under cách tính, số kỳ or số lẻ that means nothing there and was not used. */
export const check = defineCheck({
  code: 'figures/unknown-option',
  scope: 'cell',
  findings: { 'unknown-option': 'error' },
  options: {},
  missing: 'skip',
  *run({ targets }) {
    for (const table of targets) {
      const { sheet } = table;
      for (const { indicator, problems } of linesWith(table, LINE_PROBLEM)) {
        for (const { role, cell } of problems) {
          const { row, column } = cell;
          const data = { indicator, role, text: cell.figure.text };
          yield { kind: 'unknown-option', sheet, cell: { row, column }, data };
        }
      }
    }
  },
});
