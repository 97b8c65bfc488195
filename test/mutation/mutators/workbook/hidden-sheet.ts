import type { Visibility } from '../../../../src/core/model/snapshot';
import type { Mutator } from '../../mutator';

const mutator = (kind: string, visibility: Visibility): Mutator => ({
  code: 'workbook/hidden-sheet',
  kind,
  spoil: (book) => {
    book.sheets.push({ name: 'Nháp', rows: [['Nháp', 1]], merges: [], visibility });
    return { sheet: 'Nháp' };
  },
});

export const mutators: readonly Mutator[] = [
  mutator('hidden', 'hidden'),
  mutator('very-hidden', 'veryHidden'),
];
