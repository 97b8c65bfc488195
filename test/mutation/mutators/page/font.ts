import type { Mutator } from '../../mutator';
import { addPage } from './support';

export const mutators: readonly Mutator[] = [
  {
    code: 'page/font',
    kind: 'other-font',
    spoil: (book, _, choose) => {
      const fontName = choose.oneOf(['Calibri', 'Arial', 'Tahoma']) ?? 'Arial';
      const letters = { fontName, fontSize: 12 };
      return addPage(book, { name: 'Trang in', more: { letters } }, 'A1');
    },
  },
  {
    code: 'page/font',
    kind: 'small',
    spoil: (book, _, choose) => {
      const letters = { fontName: 'Times New Roman', fontSize: 6 + choose.below(3) };
      return addPage(book, { name: 'Trang in', more: { letters } }, 'A1');
    },
  },
];
