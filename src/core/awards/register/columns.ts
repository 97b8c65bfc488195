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

/** Every beginning with every ending, which may be nothing. */
function each(beginnings: readonly string[], endings: readonly string[]): readonly string[] {
  return beginnings.flatMap((beginning) =>
    endings.map((ending) => `${beginning} ${ending}`.trimEnd()),
  );
}

const WHO = [
  'tap the ca nhan ho gia dinh',
  'tap the ca nhan ho',
  'tap the ca nhan',
  'ca nhan tap the',
  'ca nhan tap the ho gia dinh',
];
const DECISION = ['quiet dinh', 'qd'];

/**
 * Headers as registers write them: the surest first, as it is shown, the others loosely spelt
 * (`looseKey`), for every start of Excel fetches this list.
 */
const HEADERS: Readonly<Record<ColumnRole, readonly string[]>> = {
  stt: ['STT', 'tt', 'so tt', 'so thu tu'],
  'ten-goi': ['Tên gọi', 'danh xung', 'ong ba'],
  ten: [
    'Tên tập thể/cá nhân/hộ gia đình',
    ...each(['ten', 'ho va ten', 'ho ten'], WHO),
    ...each(['ho va ten', 'ho ten'], ['ca nhan ten tap the', 'ten tap the', '']),
    'ten tap the',
    'ten ca nhan',
    'ten',
    'tap the ca nhan',
    'ca nhan tap the',
    'nguoi duoc khen',
    'ten doi tuong',
  ],
  'chuc-vu': ['Chức vụ', 'chuc danh', 'chuc vu don vi cong tac'],
  'don-vi': [
    'Đơn vị công tác',
    'don vi',
    'ten don vi',
    'co quan don vi',
    'don vi dia phuong',
    'co quan don vi dia phuong',
    'co quan',
    'dia phuong',
    'noi cong tac',
    'xa phuong',
  ],
  'doi-tuong': [
    'Phân loại khen thưởng',
    'phan loai kt',
    'doi tuong',
    'doi tuong khen thuong',
    'loai doi tuong',
    'ca nhan tap the ho gia dinh',
  ],
  'danh-hieu': [
    'Danh hiệu thi đua/Hình thức khen thưởng',
    'danh hieu hinh thuc khen thuong',
    'danh hieu hinh thuc',
    'danh hieu hoac hinh thuc khen thuong',
    'hinh thuc danh hieu khen thuong',
    'danh hieu thi dua',
    'danh hieu',
    'hinh thuc khen thuong',
    'hinh thuc khen',
    'hinh thuc',
  ],
  'phan-loai': ['Phân loại đối tượng', 'pldt', 'nhom doi tuong'],
  'linh-vuc': ['Lĩnh vực hoạt động', 'linh vuc'],
  'gioi-tinh': ['Giới tính', 'nam nu', 'gioi'],
  'ngay-sinh': ['Ngày sinh', 'nam sinh', 'ngai thang nam sinh'],
  cap: [
    'Cấp quyết định',
    'cap khen thuong',
    'cap khen',
    'cap tang',
    'cap',
    'co quan quiet dinh',
    'nguoi quiet dinh',
    'tham quien',
    'tham quien quiet dinh',
    'cap ban hanh',
  ],
  'loai-hinh': [
    'Loại khen thưởng',
    'loai hinh khen thuong',
    'loai hinh',
    'phuong thuc',
    'phuong thuc khen thuong',
  ],
  'so-quyet-dinh': ['Số quyết định', 'so qd', 'quiet dinh so'],
  'ngay-quyet-dinh': [
    'Ngày quyết định',
    ...each(
      ['ngai', 'ngai thang nam', 'ngai thang'],
      [...DECISION, ...each(['ki', 'ban hanh'], ['', ...DECISION])],
    ),
    ...each(['so ngai'], DECISION),
    'quiet dinh so ngai',
    'quiet dinh',
    'ngai tang',
    'ngai khen thuong',
  ],
  'trang-thai': ['Trạng thái', 'tinh trang', 'ket qua', 'tinh trang ho so', 'trang thai ho so'],
  nam: [
    'Năm thành tích',
    'nam',
    'nam khen thuong',
    'nam khen',
    'nam dat',
    'nam xet',
    'nam cong nhan',
  ],
  'so-luong': ['Số lượng', 'sl', 'so luong khen thuong', 'so luong khen', 'tong so'],
  'phong-trao': ['Phong trào', 'ten phong trao', 'phong trao thi dua'],
  'khoi-cum': ['Khối/Cụm', 'cum khoi', 'khoi cum thi dua', 'cum khoi thi dua', 'khoi', 'cum'],
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
