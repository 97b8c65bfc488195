import type { LiteralCell } from '../../support/snapshotOf';
import type { Choices, MutableSheet } from '../mutator';
import { pick } from '../random';
import { AGENCIES, WORKS } from './names';
import type { SheetRequest } from './targets';

const QUARTERS = ['I', 'II', 'III', 'IV'];
const YEAR = 2025;

/** A work plan of one year, its lines in order of when they are due. */
export function workPlanSheet(request: SheetRequest, choose: Choices): MutableSheet {
  const rows: LiteralCell[][] = [];
  for (let i = 0; i < request.rows; i++) {
    const month = Math.floor((i * 12) / request.rows) + 1;
    const round = Math.floor(i / WORKS.length) + 1;
    const work = WORKS[i % WORKS.length] ?? '';
    rows.push([
      i + 1,
      round === 1 ? work : `${work} (đợt ${String(round)})`,
      pick(choose, AGENCIES),
      'Các cơ quan, đơn vị có liên quan',
      due(month, choose),
    ]);
  }
  return {
    name: request.name,
    rows: [
      ['KẾ HOẠCH CÔNG TÁC THI ĐUA, KHEN THƯỞNG'],
      [`Năm ${String(YEAR)}`],
      [],
      ['STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện'],
      ...rows,
    ],
    merges: ['A1:E1', 'A2:E2'],
  };
}

/** A quarter's work stands where its last month does. */
function due(month: number, choose: Choices): string {
  const year = String(YEAR);
  const quarter = QUARTERS[Math.ceil(month / 3) - 1] ?? '';
  if (month % 3 === 0 && choose.below(3) === 0) return `Quý ${quarter}/${year}`;
  const two = String(month).padStart(2, '0');
  return choose.below(4) === 0 ? `Trước ngày 25/${two}/${year}` : `Tháng ${two}/${year}`;
}
