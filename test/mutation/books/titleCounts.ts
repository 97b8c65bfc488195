import type { LiteralCell } from '../../support/snapshotOf';
import type { Choices, MutableSheet } from '../mutator';
import { between } from '../random';
import type { SheetRequest } from './targets';
import { cellOf, whole } from './written';

/** Awards, and whom they go to. */
const TITLES = [
  { title: 'Chiến sĩ thi đua cơ sở', to: 'persons' },
  { title: 'Lao động tiên tiến', to: 'persons' },
  { title: 'Tập thể lao động tiên tiến', to: 'collectives' },
  { title: 'Giấy khen của Chủ tịch UBND xã', to: 'both' },
  { title: 'Bằng khen của Chủ tịch UBND tỉnh', to: 'both' },
] as const;

/** Awards by title: collectives and persons, women among these, and the sum of each column. */
export function titleCountsSheet(request: SheetRequest, choose: Choices): MutableSheet {
  const sums = [0, 0, 0, 0];
  const line = (name: string, number: LiteralCell, counts: readonly number[]): LiteralCell[] => [
    number,
    name,
    ...counts.map((count, i) => cellOf(whole(count), request.writing, i)),
  ];
  const rows = Array.from({ length: Math.max(3, request.rows) }, (_, i) => {
    const { title, to } = TITLES[i % TITLES.length] ?? TITLES[3];
    const collectives = to === 'persons' ? 0 : between(choose, 1, 40);
    const persons = to === 'collectives' ? 0 : between(choose, 2, 200);
    const women = persons === 0 ? 0 : choose.below(persons);
    const counts = [collectives + persons, collectives, persons, women];
    counts.forEach((count, column) => {
      sums[column] = (sums[column] ?? 0) + count;
    });
    const round = Math.floor(i / TITLES.length) + 1;
    return line(round === 1 ? title : `${title} (đợt ${String(round)})`, i + 1, counts);
  });
  return {
    name: request.name,
    rows: [
      ['TỔNG HỢP KẾT QUẢ KHEN THƯỞNG'],
      [],
      [
        'STT',
        'Danh hiệu thi đua, hình thức khen thưởng',
        'Tổng số',
        'Tập thể',
        'Cá nhân',
        'Trong đó nữ',
      ],
      ...rows,
      line('Tổng cộng', null, sums),
    ],
    merges: ['A1:F1'],
  };
}
