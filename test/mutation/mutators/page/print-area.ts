import type { Mutator } from '../../mutator';
import { addPage, setup } from './support';

export const mutators: readonly Mutator[] = [
  {
    code: 'page/print-area',
    kind: 'outside',
    spoil: (book, _, choose) => {
      const printArea = [
        { top: 0, left: 0, bottom: 1 + choose.below(6), right: 1 + choose.below(4) },
      ];
      return addPage(book, { name: 'Trang in', lines: 6, more: setup({ printArea }) }, 'A2:E8');
    },
  },
];
