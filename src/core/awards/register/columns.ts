import { keysOf } from '../../base/keys';
import type { CellValue } from '../../model/snapshot';
import { looseKey } from '../../text/fold';

/** What a column of an award register holds. */
export type ColumnRole =
  | 'stt'
  | 'ten-goi'
  | 'ten'
  | 'chuc-vu'
  | 'don-vi'
  | 'doi-tuong'
  | 'danh-hieu'
  | 'phan-loai'
  | 'linh-vuc'
  | 'gioi-tinh'
  | 'ngay-sinh'
  | 'cap'
  | 'loai-hinh'
  | 'so-quyet-dinh'
  | 'ngay-quyet-dinh'
  | 'trang-thai'
  | 'nam'
  | 'so-luong'
  | 'phong-trao'
  | 'khoi-cum';

/** Headers as registers write them; case, diacritics and punctuation don't matter. */
const HEADERS: Readonly<Record<ColumnRole, readonly string[]>> = {
  stt: ['STT', 'TT', 'Số TT', 'Số thứ tự'],
  'ten-goi': ['Tên gọi', 'Tên gọi (Ông/Bà/Chức danh)', 'Danh xưng', 'Ông/Bà'],
  ten: [
    'Tên tập thể/cá nhân/hộ gia đình',
    'Tên tập thể/cá nhân/hộ',
    'Tên tập thể, cá nhân',
    'Tên cá nhân, tập thể',
    'Tên tập thể, cá nhân, hộ gia đình',
    'Tên cá nhân, tập thể, hộ gia đình',
    'Họ và tên cá nhân, tập thể, hộ gia đình',
    'Họ và tên cá nhân, tập thể',
    'Họ và tên cá nhân, tên tập thể',
    'Họ tên cá nhân, tập thể, hộ gia đình',
    'Họ tên cá nhân, tập thể',
    'Họ tên cá nhân, tên tập thể',
    'Họ và tên/Tên tập thể',
    'Họ tên/Tên tập thể',
    'Họ và tên',
    'Họ tên',
    'Tên tập thể',
    'Tên cá nhân',
    'Tên',
    'Tập thể, cá nhân',
    'Tập thể/cá nhân',
    'Cá nhân, tập thể',
    'Người được khen',
    'Tên đối tượng',
  ],
  'chuc-vu': ['Chức vụ', 'Chức danh', 'Chức vụ, đơn vị công tác'],
  'don-vi': [
    'Đơn vị công tác',
    'Đơn vị',
    'Tên đơn vị',
    'Cơ quan, đơn vị',
    'Đơn vị, địa phương',
    'Cơ quan, đơn vị, địa phương',
    'Cơ quan',
    'Địa phương',
    'Nơi công tác',
    'Xã, phường',
  ],
  'doi-tuong': [
    'Phân loại khen thưởng',
    'Phân loại KT',
    'Đối tượng',
    'Đối tượng khen thưởng',
    'Loại đối tượng',
    'Cá nhân/tập thể/hộ gia đình',
  ],
  'danh-hieu': [
    'Danh hiệu thi đua/Hình thức khen thưởng',
    'Danh hiệu/Hình thức khen thưởng',
    'Danh hiệu/Hình thức',
    'Danh hiệu, hình thức',
    'Danh hiệu thi đua, hình thức khen thưởng',
    'Danh hiệu, hình thức khen thưởng',
    'Danh hiệu hoặc hình thức khen thưởng',
    'Hình thức, danh hiệu khen thưởng',
    'Danh hiệu thi đua',
    'Danh hiệu',
    'Hình thức khen thưởng',
    'Hình thức khen',
    'Hình thức',
  ],
  'phan-loai': ['Phân loại đối tượng', 'PLĐT', 'Nhóm đối tượng'],
  'linh-vuc': ['Lĩnh vực hoạt động', 'Lĩnh vực'],
  'gioi-tinh': ['Giới tính', 'Nam/Nữ', 'Giới'],
  'ngay-sinh': ['Ngày sinh', 'Năm sinh', 'Ngày tháng năm sinh', 'Ngày, tháng, năm sinh'],
  cap: [
    'Cấp quyết định',
    'Cấp khen thưởng',
    'Cấp khen',
    'Cấp tặng',
    'Cấp',
    'Cơ quan quyết định',
    'Người quyết định',
    'Thẩm quyền',
    'Thẩm quyền quyết định',
    'Cấp ban hành',
  ],
  'loai-hinh': [
    'Loại khen thưởng',
    'Loại hình khen thưởng',
    'Loại hình',
    'Loại khen thưởng (phương thức)',
    'Phương thức',
    'Phương thức khen thưởng',
  ],
  'so-quyet-dinh': ['Số quyết định', 'Số QĐ', 'Quyết định số'],
  'ngay-quyet-dinh': [
    'Ngày quyết định',
    'Ngày QĐ',
    'Ngày, tháng, năm quyết định',
    'Ngày, tháng, năm QĐ',
    'Ngày, tháng quyết định',
    'Ngày, tháng QĐ',
    'Ngày ký',
    'Ngày ký QĐ',
    'Ngày ký quyết định',
    'Ngày, tháng, năm ký',
    'Ngày, tháng, năm ký QĐ',
    'Ngày, tháng, năm ký quyết định',
    'Ngày ban hành',
    'Ngày ban hành quyết định',
    'Ngày, tháng, năm ban hành',
    'Số, ngày quyết định',
    'Số, ngày QĐ',
    'Quyết định số, ngày',
    'Quyết định',
    'Ngày tặng',
    'Ngày khen thưởng',
  ],
  'trang-thai': ['Trạng thái', 'Tình trạng', 'Kết quả', 'Tình trạng hồ sơ', 'Trạng thái hồ sơ'],
  nam: [
    'Năm thành tích',
    'Năm',
    'Năm khen thưởng',
    'Năm khen',
    'Năm đạt',
    'Năm xét',
    'Năm công nhận',
  ],
  'so-luong': ['Số lượng', 'SL', 'Số lượng khen thưởng', 'Số lượng khen', 'Tổng số'],
  'phong-trao': ['Phong trào', 'Tên phong trào', 'Phong trào thi đua'],
  'khoi-cum': ['Khối/Cụm', 'Cụm/Khối', 'Khối, cụm thi đua', 'Cụm, khối thi đua', 'Khối', 'Cụm'],
};

/** Every role of a column, in the order of the lists above. */
export const REGISTER_ROLES: readonly ColumnRole[] = keysOf(HEADERS);

/** The surest word over a column with the role; undefined for what is no role of registers. */
export function headerFor(role: string): string | undefined {
  const known = REGISTER_ROLES.find((one) => one === role);
  return known === undefined ? undefined : HEADERS[known][0];
}

/** `key → role, place of the spelling in its list`: an earlier spelling says it more exactly. */
const BY_HEADER: ReadonlyMap<string, { readonly role: ColumnRole; readonly place: number }> =
  new Map(
    keysOf(HEADERS).flatMap((role) =>
      HEADERS[role].map((header, place) => [looseKey(header), { role, place }] as const),
    ),
  );

/** Rows above the header that a block may have (a title, a date). */
const HEADER_DEPTH = 15;

/** Where a register's columns are. */
export interface RegisterColumns {
  /** Zero-based in the block. */
  readonly headerRow: number;
  readonly byRole: ReadonlyMap<ColumnRole, number>;
  /** Columns of awards, one where a register keeps danh hiệu and hình thức together. */
  readonly awards: readonly number[];
}

/** The role that a header names: `Danh hiệu/Hình thức → danh-hieu`. */
export function readHeader(text: string): ColumnRole | undefined {
  return headerOf(text)?.role;
}

function headerOf(text: string): { readonly role: ColumnRole; readonly place: number } | undefined {
  return BY_HEADER.get(looseKey(text)) ?? BY_HEADER.get(looseKey(text.replace(/\([^)]*\)/g, ' ')));
}

/** The header row with the most known columns, an award column among them. */
export function findColumns(rows: readonly (readonly CellValue[])[]): RegisterColumns | undefined {
  let best: RegisterColumns | undefined;
  const depth = Math.min(rows.length, HEADER_DEPTH);
  for (let row = 0; row < depth; row++) {
    const columns = columnsOf(rows[row] ?? [], row);
    if (columns.awards.length === 0) continue;
    if (best === undefined || columns.byRole.size > best.byRole.size) best = columns;
  }
  return best;
}

function columnsOf(cells: readonly CellValue[], headerRow: number): RegisterColumns {
  const chosen = new Map<ColumnRole, { readonly column: number; readonly place: number }>();
  const awards: number[] = [];
  cells.forEach((cell, column) => {
    const header = typeof cell === 'string' ? headerOf(cell) : undefined;
    if (header === undefined) return;
    const { role, place } = header;
    if (role === 'danh-hieu') awards.push(column);
    const before = chosen.get(role);
    if (before === undefined || place < before.place) chosen.set(role, { column, place });
  });
  const byRole = new Map([...chosen].map(([role, { column }]) => [role, column]));
  return { headerRow, byRole, awards };
}
