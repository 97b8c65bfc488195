import type { LiteralCell } from '../../support/snapshotOf';
import type { Choices, MutableSheet } from '../mutator';
import { between } from '../random';
import type { SheetRequest } from './targets';
import { cellOf, whole, type Writing } from './written';

/** A line of a statutory form: the codes that add up to it, or `of`, the line it is some of. */
interface FormLine {
  readonly name: string;
  readonly code: string;
  readonly unit?: string;
  readonly of?: string;
}

interface Form {
  readonly title: readonly string[];
  readonly hasUnits: boolean;
  /** The columns after Tổng số: those that add up to it. */
  readonly columns: readonly string[];
  readonly lines: readonly (FormLine | string)[];
  /** Blocks of codes whose sums are equal, the first being that of line 01. */
  readonly blocks: readonly (readonly string[])[];
  /** A code and those that add up to it. */
  readonly sums: readonly (readonly [code: string, parts: readonly string[]])[];
}

const PEOPLE = (first: number): readonly FormLine[] =>
  [
    'Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên',
    'Lãnh đạo cấp vụ, sở, ngành và tương đương',
    'Doanh nhân',
    'Các cấp lãnh đạo khác từ phó phòng trở lên',
    'Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu',
  ].map((name, i) => ({ name: `- ${name}`, code: code(first + i), unit: 'Người' }));

const WAYS = (first: number): readonly FormLine[] =>
  [
    'Thường xuyên',
    'Chuyên đề',
    'Đột xuất',
    'Đối ngoại',
    'Cống hiến',
    'Niên hạn',
    'Kháng chiến',
  ].map((name, i) => ({ name, code: code(first + i) }));

function code(value: number): string {
  return String(value).padStart(2, '0');
}

function codes(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => code(from + i));
}

const MOVEMENTS: Form = {
  title: ['Biểu số 0601.N/BNV-TĐKT', 'SỐ PHONG TRÀO THI ĐUA'],
  hasUnits: false,
  columns: ['Cấp Trung ương', 'Cấp bộ, ban, ngành, tỉnh', 'Cơ quan, tổ chức, đơn vị'],
  lines: [
    { name: 'Tổng số', code: '01' },
    '1. Phân theo phạm vi tổ chức',
    { name: 'Toàn quốc', code: '02' },
    { name: 'Bộ, ban, ngành, đoàn thể, địa phương', code: '03' },
    { name: 'Cụm, khối thi đua do Hội đồng TĐKT các cấp tổ chức', code: '04' },
    { name: 'Cơ quan, tổ chức, đơn vị', code: '05' },
    '2. Phân theo thời hạn',
    { name: 'Dưới 1 năm', code: '06' },
    { name: '1 năm', code: '07' },
    { name: 'Từ 1 năm đến dưới 3 năm', code: '08' },
    { name: 'Từ 3 năm đến dưới 5 năm', code: '09' },
    { name: 'Từ 5 năm trở lên', code: '10' },
    '3. Phân theo phương thức',
    { name: 'Thi đua theo chuyên đề', code: '11' },
    { name: 'Thi đua thường xuyên hàng năm', code: '12' },
  ],
  blocks: [codes(2, 5), codes(6, 10), codes(11, 12)],
  sums: [],
};

const STATE_AWARDS: Form = {
  title: ['Biểu số 0602.N/BNV-TĐKT', 'SỐ LƯỢNG KHEN THƯỞNG CẤP NHÀ NƯỚC'],
  hasUnits: true,
  columns: [
    'Huân chương, huy chương',
    'Danh hiệu vinh dự nhà nước',
    'Cờ thi đua của Chính phủ',
    'Bằng khen của Thủ tướng Chính phủ',
    'Chiến sĩ thi đua toàn quốc',
  ],
  lines: [
    { name: 'Tổng số', code: '01' },
    '1. Phân theo đơn vị trình',
    { name: 'Bộ, ban, ngành, đoàn thể Trung ương', code: '02', unit: 'Bộ, ngành' },
    { name: 'Tỉnh, thành phố', code: '03', unit: 'Tỉnh, TP' },
    '2. Phân theo đối tượng',
    { name: 'Tập thể', code: '06', unit: 'Tập thể' },
    { name: 'Trong đó: Doanh nghiệp', code: '07', unit: 'Doanh nghiệp', of: '06' },
    { name: 'Hộ gia đình', code: '08', unit: 'Hộ' },
    { name: 'Cá nhân', code: '09', unit: 'Người' },
    ...PEOPLE(10),
    '3. Phân theo phương thức',
    ...WAYS(15),
  ],
  blocks: [['02', '03'], ['06', '08', '09'], codes(15, 21)],
  sums: [['09', codes(10, 14)]],
};

const PROVINCE_AWARDS: Form = {
  title: [
    'Biểu số 0603.N/BNV-TĐKT',
    'SỐ LƯỢNG KHEN THƯỞNG CẤP BỘ, BAN, NGÀNH, ĐOÀN THỂ TRUNG ƯƠNG VÀ TỈNH, THÀNH PHỐ',
  ],
  hasUnits: true,
  columns: [
    'Bằng khen',
    'Chiến sĩ thi đua cấp bộ, cấp tỉnh',
    'Cờ thi đua của bộ, tỉnh',
    'Huy hiệu (kỷ niệm chương)',
  ],
  lines: [
    { name: 'Tổng số', code: '01' },
    '1. Phân theo đối tượng',
    { name: 'Tập thể', code: '02', unit: 'Tập thể' },
    { name: 'Trong đó: Doanh nghiệp', code: '03', unit: 'Doanh nghiệp', of: '02' },
    { name: 'Hộ gia đình', code: '04', unit: 'Hộ' },
    { name: 'Cá nhân', code: '05', unit: 'Người' },
    ...PEOPLE(6),
    '2. Phân theo phương thức',
    ...WAYS(11),
  ],
  blocks: [['02', '04', '05'], codes(11, 17)],
  sums: [['05', codes(6, 10)]],
};

export const FORMS: readonly [Form, Form, Form] = [MOVEMENTS, STATE_AWARDS, PROVINCE_AWARDS];

/** A statutory yearly form with right identities; its lines are given, whatever was asked for. */
export function statutorySheet(
  form: Form,
  { name, writing }: SheetRequest,
  choose: Choices,
): MutableSheet {
  const counts = form.columns.map(() => columnCounts(form, choose));
  const rows = form.lines.map((line): LiteralCell[] => {
    if (typeof line === 'string') return [line];
    const own = counts.map((column) => column.get(line.code) ?? 0);
    const labels = form.hasUnits
      ? [line.name, line.code, line.unit ?? null]
      : [line.name, line.code];
    return [...labels, ...figures(own, writing)];
  });
  const units = form.hasUnits ? ['Đơn vị tính'] : [];
  const keys = ['A', 'B', ...(form.hasUnits ? ['C'] : [])];
  return {
    name,
    rows: [
      ...form.title.map((text): LiteralCell[] => [text]),
      [],
      ['Chỉ tiêu', 'Mã số', ...units, 'Tổng số', ...form.columns],
      [...keys, ...['', ...form.columns].map((_, i) => String(i + 1))],
      ...rows,
    ],
    merges: [],
  };
}

function figures(own: readonly number[], writing: Writing): LiteralCell[] {
  const total = own.reduce((sum, count) => sum + count, 0);
  return [total, ...own].map((count, i) => cellOf(whole(count), writing, i));
}

/** Counts by code such that every block adds up to the same total. */
function columnCounts(form: Form, choose: Choices): ReadonlyMap<string, number> {
  const total = between(choose, 40, 900);
  const counts = new Map<string, number>([['01', total]]);
  const share = (sum: number, into: readonly string[]): void => {
    let left = sum;
    into.forEach((part, i) => {
      const own = i === into.length - 1 ? left : choose.below(left + 1);
      counts.set(part, own);
      left -= own;
    });
  };
  for (const block of form.blocks) share(total, block);
  for (const [sum, parts] of form.sums) share(counts.get(sum) ?? 0, parts);
  for (const line of form.lines) {
    if (typeof line !== 'string' && line.of !== undefined) {
      counts.set(line.code, choose.below((counts.get(line.of) ?? 0) + 1));
    }
  }
  return counts;
}
