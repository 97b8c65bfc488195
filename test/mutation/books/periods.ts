import type { LiteralCell } from '../../support/snapshotOf';
import type { Choices, MutableSheet } from '../mutator';
import { between } from '../random';
import { COUNTED } from './names';
import type { SheetRequest } from './targets';
import { cellOf, percentOf, type Amount } from './written';

/** What only adds up from month to month. */
const FLOWS = COUNTED.filter(({ name }) =>
  /Thu ngân sách|Kết nạp|giải quyết việc làm|thành lập mới|sản lượng|Giá trị sản xuất/iu.test(name),
);

/** A half year's report: plan, same period, first quarter and half year, what they come to in %. */
export function periodsSheet(request: SheetRequest, choose: Choices): MutableSheet {
  const rows = Array.from({ length: request.rows }, (_, i): LiteralCell[] => {
    const { name, unit, decimals } = FLOWS[i % FLOWS.length] ?? { name: '', unit: '', decimals: 0 };
    const round = Math.floor(i / FLOWS.length) + 1;
    const scale = 10 ** decimals;
    const plan = between(choose, 100, 9_000) * scale;
    const half = Math.round((plan * between(choose, 40, 65)) / 100);
    const quarter = Math.round((half * between(choose, 30, 60)) / 100);
    const before = Math.round((half * 100) / between(choose, 90, 115));
    const amount = (units: number): Amount => ({ units, decimals });
    // Half up of the ratio less 100 is half up of the growth: both go up at the same places.
    const ratio = percentOf(amount(half), amount(before), 2);
    const growth: Amount = { units: ratio.units - 10_000, decimals: 2 };
    const figures = [
      amount(plan),
      amount(before),
      amount(quarter),
      amount(half),
      percentOf(amount(half), amount(plan), 1),
      growth,
    ];
    const own = round === 1 ? name : `${name} (xã số ${String(round)})`;
    return [i + 1, own, unit, ...figures.map((figure, at) => cellOf(figure, request.writing, at))];
  });
  return {
    name: request.name,
    rows: [
      ['TÌNH HÌNH THỰC HIỆN CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2025'],
      [],
      [
        'TT',
        'Chỉ tiêu',
        'Đơn vị tính',
        'Kế hoạch năm 2025',
        'Cùng kỳ',
        'Thực hiện quý I',
        'Thực hiện 6 tháng',
        '% so với kế hoạch',
        'Tốc độ tăng so với cùng kỳ (%)',
      ],
      ...rows,
    ],
    merges: ['A1:I1'],
  };
}
