import type { Mutator } from '../../mutator';
import { addPage } from './support';

export const mutators: readonly Mutator[] = [
  {
    code: 'page/too-wide',
    kind: 'columns-cut',
    spoil: (book, _, choose) =>
      addPage(book, { name: 'Trang in', more: { columnWidth: 19 + choose.below(30) } }, 'A2:E2'),
  },
];
