import { cellsWithRole, spoilCell } from '../../dateCells';
import type { Mutator } from '../../mutator';

/** Writes when the work of one line is due another way. */
function mutator(kind: string, ...dues: readonly string[]): Mutator {
  return {
    code: 'dates/malformed-period',
    kind,
    spoil: (book, facts, choose) =>
      spoilCell(
        book,
        choose,
        cellsWithRole(facts, ['work-plan'], 'due'),
        () => choose.oneOf(dues) ?? '',
      ),
  };
}

export const mutators: readonly Mutator[] = [
  mutator('mixed', 'Trong tháng Quý I/2025', 'Tháng quý III/2025'),
  mutator('roman-month', 'Trong tháng II/2025', 'Tháng XI/2025', 'Trước tháng VI'),
  mutator('no-such-month', 'Trong tháng 13/2025', 'Tháng 14 năm 2025', 'Tháng XIII/2025'),
  mutator('no-such-quarter', 'Quý V/2025', 'Trong Quý 5/2025', 'Quý VI'),
];
