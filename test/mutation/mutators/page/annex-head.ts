import type { Mutator } from '../../mutator';
import { addPage } from './support';

const TITLE = 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU';
const WITH = '(Kèm theo Báo cáo số 12/BC-UBND)';

const mutator = (
  kind: string,
  spoilt: readonly string[],
  other: readonly string[] | undefined,
): Mutator => ({
  code: 'page/annex-head',
  kind,
  spoil: (book) => {
    if (other !== undefined) addPage(book, { name: 'Trang đúng', heads: other });
    return addPage(book, { name: 'Trang in', heads: spoilt }, 'A1');
  },
});

export const mutators: readonly Mutator[] = [
  mutator('no-number', ['Phụ lục', TITLE, WITH], ['Phụ lục VIII', TITLE, WITH]),
  mutator('same-number', ['Phụ lục IX', TITLE, WITH], ['PHỤ LỤC IX', TITLE, WITH]),
  mutator('no-title', ['Phụ lục IX', WITH], undefined),
  mutator('no-reference', ['Phụ lục IX', TITLE], undefined),
];
