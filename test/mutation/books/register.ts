import type { LiteralCell } from '../../support/snapshotOf';
import type { Choices, MutableSheet } from '../mutator';
import { between } from '../random';
import { UNITS } from './names';
import type { SheetRequest } from './targets';

/** Lines of one round: a person with both titles, a collective, a form, other persons. */
const ROUND = 8;
const YEARS = [2021, 2022, 2023, 2024, 2025] as const;
const DIRECT = 'Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu';
const LEADER = 'Các cấp lãnh đạo từ phó phòng trở lên';

/** A decision by which awards of one year of achievement are given. */
interface Decision {
  readonly level: string;
  readonly number: string;
  readonly day: string;
}

/**
 * An award register of five years: titles with their holders, levels and decisions, and from
 * 01/7/2025 the money, by a base salary of 2.340.000 đồng. Who has CSTĐ tỉnh for 2024 held CSTĐCS
 * for the years before.
 */
export function registerSheet(request: SheetRequest, choose: Choices): MutableSheet {
  const perYear = Math.max(ROUND, Math.floor(request.rows / YEARS.length));
  const first = between(choose, 10, 50);
  const rows: LiteralCell[][] = [];
  for (const year of YEARS) {
    const own = decisionOf(year, first);
    const province = {
      ...decisionOf(year, first + 200),
      level: 'Chủ tịch UBND tỉnh',
      day: `20/03/${String(year + 1)}`,
    };
    for (let i = 0; i < perYear; i++) {
      const place = i % ROUND;
      const head = i - place;
      const isTop = place === 3 && year === 2024;
      if (place === 1) rows.push(collective(rows.length + 1, head, year, own));
      else if (place === 2) rows.push(person(rows.length + 1, i, year, own, 'Giấy khen', 710_000));
      else if (isTop)
        rows.push(person(rows.length + 1, head, year, province, 'CSTĐ cấp tỉnh', null));
      else if (place === 0) {
        rows.push(person(rows.length + 1, head, year, own, 'Chiến sĩ thi đua cơ sở', 2_340_000));
      }
      // Of two titles of one year the higher one pays.
      else if (place === 4) rows.push(person(rows.length + 1, head, year, own, 'LĐTT', null));
      else rows.push(person(rows.length + 1, i, year, own, 'Lao động tiên tiến', 710_000));
    }
  }
  return {
    name: request.name,
    rows: [
      ['SỔ KHEN THƯỞNG'],
      [],
      [
        'STT',
        'Tên tập thể/cá nhân/hộ gia đình',
        'Chức vụ',
        'Đơn vị công tác',
        'Phân loại khen thưởng',
        'Danh hiệu thi đua/Hình thức khen thưởng',
        'Phân loại đối tượng',
        'Cấp quyết định',
        'Loại hình khen thưởng',
        'Số quyết định',
        'Ngày quyết định',
        'Trạng thái',
        'Năm thành tích',
        'Tiền thưởng (đồng)',
      ],
      ...rows,
    ],
    merges: ['A1:N1'],
  };
}

/** Titles of a year are given in the next January; those of 2025 in its December. */
function decisionOf(year: number, number: number): Decision {
  const isNew = year === 2025;
  return {
    level: isNew ? 'Chủ tịch UBND xã' : 'Chủ tịch UBND huyện',
    number: `${String(isNew ? number + 500 : number)}/QĐ-UBND`,
    day: isNew ? '15/12/2025' : `15/01/${String(year + 1)}`,
  };
}

function unitOf(holder: number): string {
  const number = Math.floor(holder / ROUND);
  return `${UNITS[number % UNITS.length] ?? ''} số ${String(number + 1)}`;
}

function person(
  number: number,
  holder: number,
  year: number,
  { level, number: decision, day }: Decision,
  award: string,
  money: number | null,
): LiteralCell[] {
  const isLeader = holder % 3 === 0;
  return [
    number,
    `Cá nhân ${String(holder + 1).padStart(3, '0')}`,
    isLeader ? 'Phó Trưởng phòng' : 'Chuyên viên',
    unitOf(holder),
    'Cá nhân',
    award,
    isLeader ? LEADER : DIRECT,
    level,
    'Công trạng',
    decision,
    day,
    'Đã tặng',
    year,
    year === 2025 ? money : null,
  ];
}

function collective(
  number: number,
  head: number,
  year: number,
  { level, number: decision, day }: Decision,
): LiteralCell[] {
  const unit = unitOf(head);
  return [
    number,
    `Tập thể ${unit}`,
    null,
    unit,
    'Tập thể',
    'Tập thể lao động tiên tiến',
    'Cơ quan hành chính',
    level,
    'Công trạng',
    decision,
    day,
    'Đã tặng',
    year,
    year === 2025 ? 1_880_000 : null,
  ];
}
