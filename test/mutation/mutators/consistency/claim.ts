import type { Mutator } from '../../mutator';
import { addSheet, between } from './support';

const HEADER = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'];
const LINES = 6;

const mutator = (kind: string, claim: (met: number) => string): Mutator => ({
  code: 'consistency/claim',
  kind,
  spoil: (book, _, choose) => {
    const missed = between(choose, 1, LINES);
    const rows = Array.from({ length: LINES }, (_unused, i) => {
      const plan = between(choose, 20, 400);
      const actual = i + 1 === missed ? plan - between(choose, 1, 9) : plan + i;
      return [i + 1, `Xây dựng công trình số ${String(i + 1)}`, 'công trình', plan, actual];
    });
    return addSheet(book, {
      name: 'Lời báo cáo',
      rows: [HEADER, ...rows, [], [null, claim(LINES)]],
      place: { row: LINES + 2, column: 1 },
    });
  },
});

export const mutators: readonly Mutator[] = [
  mutator('not-all', () => 'Các chỉ tiêu kinh tế - xã hội đều đạt và vượt kế hoạch đề ra.'),
  mutator('other-count', (of) => `Có ${String(of)}/${String(of)} chỉ tiêu đạt và vượt kế hoạch.`),
];
