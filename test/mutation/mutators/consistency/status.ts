import type { Mutator } from '../../mutator';
import { addSheet, between } from './support';

const HEADER = ['STT', 'Nội dung, tiêu chí', 'Số tiêu chí đạt', 'Kết quả'];

const mutator = (kind: string, isReached: boolean, word: string): Mutator => ({
  code: 'consistency/status',
  kind,
  spoil: (book, _, choose) => {
    const of = between(choose, 12, 25);
    const spoilt = between(choose, 1, 6);
    const rows = Array.from({ length: 6 }, (_unused, i) => {
      const isWhole = i + 1 === spoilt ? isReached : i % 2 === 0;
      const met = isWhole ? of : between(choose, 1, of - 1);
      const right = isWhole ? 'Đạt chuẩn' : 'Chưa đạt chuẩn';
      const said = i + 1 === spoilt ? word : right;
      return [i + 1, `Xã số ${String(i + 1)}`, `${String(met)}/${String(of)}`, said];
    });
    return addSheet(book, {
      name: 'Tiêu chí',
      rows: [HEADER, ...rows],
      place: { row: spoilt, column: 3 },
    });
  },
});

export const mutators: readonly Mutator[] = [
  mutator('not-reached', false, 'Đạt chuẩn'),
  mutator('reached', true, 'Chưa đạt chuẩn'),
];
