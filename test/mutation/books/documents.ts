import type { LiteralCell } from '../../support/snapshotOf';
import type { Choices, MutableSheet } from '../mutator';
import { between, happens } from '../random';
import type { SheetRequest } from './targets';

const KINDS = [
  { kind: 'Kế hoạch', sign: 'KH-UBND', about: 'về phát động phong trào thi đua' },
  { kind: 'Quyết định', sign: 'QĐ-UBND', about: 'về việc khen thưởng thành tích' },
  { kind: 'Báo cáo', sign: 'BC-UBND', about: 'kết quả công tác thi đua, khen thưởng' },
  { kind: 'Tờ trình', sign: 'TTr-UBND', about: 'về việc đề nghị khen thưởng' },
] as const;
const DAY_MS = 86_400_000;
const MONDAY = Date.UTC(2025, 0, 6);
const EPOCH = Date.UTC(1899, 11, 30);
/** The working days of 2025 after the first Monday. */
const WORKING_DAYS = 250;

/** Documents of one office in one year: their numbers rise with their dates. */
export function documentsSheet(request: SheetRequest, choose: Choices): MutableSheet {
  const asDates = request.writing !== 'text';
  const next: number[] = KINDS.map(() => 0);
  const rows = Array.from({ length: request.rows }, (_, i): LiteralCell[] => {
    const day = Math.floor((i * WORKING_DAYS) / request.rows);
    const time = MONDAY + (Math.floor(day / 5) * 7 + (day % 5)) * DAY_MS;
    const which = choose.below(KINDS.length);
    const { kind, sign, about } = KINDS[which] ?? KINDS[0];
    const number = (next[which] ?? 0) + between(choose, 1, 3);
    next[which] = number;
    const abstract = happens(choose, 90) ? `${about} (văn bản ${String(i + 1)})` : null;
    const two = String(number).padStart(2, '0');
    return [i + 1, kind, `${two}/${sign}`, dateCell(time, asDates), 'UBND xã', abstract];
  });
  return {
    name: request.name,
    rows: [
      ['DANH MỤC VĂN BẢN VỀ THI ĐUA, KHEN THƯỞNG NĂM 2025'],
      [],
      ['STT', 'Loại văn bản', 'Số, ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành', 'Trích yếu'],
      ...rows,
    ],
    merges: ['A1:F1'],
  };
}

function dateCell(time: number, asDate: boolean): LiteralCell {
  if (asDate) return { value: (time - EPOCH) / DAY_MS, format: 'dd/mm/yyyy' };
  const date = new Date(time);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${String(date.getUTCFullYear())}`;
}
