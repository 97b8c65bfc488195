import type { Mutator } from '../../mutator';
import { addPage, setup } from './support';

const RIGHT = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 };
const SIDES = ['top', 'bottom', 'left', 'right'] as const;

export const mutators: readonly Mutator[] = [
  {
    code: 'page/paper',
    kind: 'size',
    spoil: (book, _, choose) =>
      addPage(book, { name: 'Trang in', more: setup({ paperSize: choose.oneOf([1, 5, 8]) ?? 1 }) }),
  },
  {
    code: 'page/paper',
    kind: 'margins',
    spoil: (book, _, choose) => {
      const side = choose.oneOf(SIDES) ?? 'left';
      const margins = { ...RIGHT, [side]: choose.oneOf([5, 10, 45]) ?? 5 };
      return addPage(book, { name: 'Trang in', more: setup({ margins }) });
    },
  },
];
