import type { LiteralCell } from '../../support/snapshotOf';
import type { Choices, MutableSheet } from '../mutator';
import { between } from '../random';
import { UNITS, roman } from './names';
import type { SheetRequest } from './targets';
import { cellOf, whole } from './written';

const AWARDS = [
  'Lao động tiên tiến',
  'Chiến sĩ thi đua cơ sở',
  'Tập thể lao động xuất sắc',
  'Bằng khen',
  'Giấy khen',
];
const GROUP_NAMES = ['Khối xã, phường', 'Khối phòng, ban', 'Khối trường học'];

/** Awards by unit, in groups with their sums, the sum of all, and a column that adds the row up. */
export function awardCountsSheet(request: SheetRequest, choose: Choices): MutableSheet {
  const rows: LiteralCell[][] = [];
  const all = AWARDS.map(() => 0);
  const groups = Math.min(GROUP_NAMES.length, Math.max(1, Math.floor(request.rows / 4)));
  const line = (number: LiteralCell, name: string, counts: readonly number[]): LiteralCell[] => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    const figures = [total, ...counts].map((count, i) => cellOf(whole(count), request.writing, i));
    return [number, name, ...figures];
  };
  let unit = 0;
  for (let group = 0; group < groups; group++) {
    rows.push([roman(group + 1), GROUP_NAMES[group] ?? '', ...AWARDS.map(() => null), null]);
    const sums = AWARDS.map(() => 0);
    const last = Math.max(2, Math.floor(request.rows / groups));
    for (let i = 0; i < last; i++) {
      unit += 1;
      const counts = AWARDS.map(() => between(choose, 0, 60));
      counts.forEach((count, column) => {
        sums[column] = (sums[column] ?? 0) + count;
        all[column] = (all[column] ?? 0) + count;
      });
      rows.push(line(i + 1, `${UNITS[unit % UNITS.length] ?? ''} số ${String(unit)}`, counts));
    }
    rows.push(line(null, 'Cộng', sums));
  }
  rows.push(line(null, 'Tổng cộng', all));
  return {
    name: request.name,
    rows: [
      ['TỔNG HỢP KHEN THƯỞNG NĂM 2025'],
      [],
      ['STT', 'Tên đơn vị', 'Tổng số', ...AWARDS],
      ...rows,
    ],
    merges: ['A1:H1'],
  };
}
