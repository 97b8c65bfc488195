import type { Mutator } from '../../mutator';
import { addPage } from './support';

export const mutators: readonly Mutator[] = [
  {
    code: 'page/header-rows',
    kind: 'not-repeated',
    spoil: (book, _, choose) =>
      addPage(book, { name: 'Trang in', lines: 60 + choose.below(200) }, 'A2:E2'),
  },
];
