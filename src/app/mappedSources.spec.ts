import { cellsOf } from '../../test/support/fillLiteral';
import { snapshotOf, type LiteralCell } from '../../test/support/snapshotOf';
import { isFormulaCell } from '../core/plan/content';
import { annexChoices, columnRoles } from './annexChoices';
import { planFilling } from './fillAnnexes';
import type { TableMapping } from '../core/sources/mapping';
import { rememberMapping } from '../core/sources/mappingState';
import { messages } from '../strings';

/** Headers that say nothing to anybody but those who keep the table. */
const TABLES: Readonly<Record<string, readonly (readonly LiteralCell[])[]>> = {
  register: [
    ['#', 'Ai', 'Nơi', 'Khen gì', 'Bao nhiêu'],
    [1, 'Ông A', 'Phòng Một', 'Giấy khen', 2],
    [2, 'Bà B', 'Phòng Hai', 'Giấy khen', 3],
  ],
  movements: [
    ['#', 'Việc', 'Ai phát động', 'Ở đâu', 'Bắt đầu', 'Kết thúc', 'Kiểu'],
    [1, 'Thi đua A', 'Xã', 'Cơ quan, đơn vị', '01/01/2026', '31/12/2026', 'Thường xuyên'],
    [2, 'Thi đua B', 'Tỉnh', 'Toàn tỉnh', '01/01/2026', '31/03/2026', 'Chuyên đề'],
  ],
  standards: [
    ['#', 'Loại', 'Xong', 'Cả thảy'],
    [1, 'Trường học', 3, 4],
  ],
  bodies: [
    ['Tên', 'Mã', 'Đếm'],
    ['Cấp ban thuộc Sở Nội vụ', 30, 1],
    ['Cấp phòng thuộc Sở Nội vụ', 50, 2],
  ],
  staff: [
    ['Người', 'Phái', 'Bằng cấp'],
    ['Ông A', 'Nam', 'Đại học'],
    ['Bà B', 'Nữ', 'Cao đẳng'],
  ],
};

const MAPS: Readonly<Record<string, TableMapping['columns']>> = {
  register: { stt: 0, ten: 1, 'don-vi': 2, 'danh-hieu': 3, 'so-luong': 4 },
  movements: {
    number: 0,
    movement: 1,
    'launch-level': 2,
    scope: 3,
    'from-day': 4,
    'to-day': 5,
    'movement-kind': 6,
  },
  standards: { number: 0, standard: 1, reached: 2, whole: 3 },
  bodies: { 'form-lines': 0, 'form-counts': 2 },
  staff: { 'staff-name': 0, 'staff-gender': 1, 'staff-degree': 2 },
};

const snapshot = snapshotOf(
  ...Object.entries(TABLES).map(([name, rows]) => ({
    name,
    rows: [['Sổ của đơn vị'], ...rows],
  })),
);
const mapping = (sheet: string): TableMapping => ({
  sheet,
  header: { first: 1, last: 1 },
  columns: MAPS[sheet] ?? {},
});

/** What a filled annex shows, blanks left out. */
function filled(annex: string, sheet: string, mappings: readonly TableMapping[]): string {
  const planned = planFilling(snapshot, [{ annex, sheet }], {
    formulas: 'native',
    force: false,
    mappings,
  });
  if (!planned.ok) return planned.error.code;
  const [only] = planned.value.annexes;
  if (only === undefined) return 'nothing';
  return cellsOf(only)
    .map((line) =>
      line
        .map((cell) => (isFormulaCell(cell) ? cell.result : cell))
        .flatMap((value) =>
          typeof value === 'string' || typeof value === 'number' ? [String(value)] : [],
        )
        .join(' '),
    )
    .join('\n');
}

describe('tables whose columns the user points out', () => {
  it.each<[string, string, readonly string[]]>([
    ['danh-sach-khen-thuong', 'register', ['I Giấy khen', '1 Ông A (2) Phòng Một']],
    ['khen-thuong-don-vi', 'register', ['1 Phòng Một 2 2', '2 Phòng Hai 3 3', 'Tổng cộng 5 5']],
    ['phong-trao', 'movements', ['1 Thi đua A Xã Cơ quan, đơn vị']],
    ['bieu-0601', 'movements', ['Tổng số 01 2 0 1 1']],
    ['dat-chuan', 'standards', ['1 Trường học 3 4 75']],
    ['bieu-0604', 'bodies', ['Tổng số 01 Tổ chức 3', '05 Phòng 2']],
    ['bieu-0605', 'staff', ['Tổng số 01 2 1', 'Cao đẳng 10 1 1', 'Đại học 11 1 0']],
  ])('%s is filled from %s only with them', (annex, sheet, lines) => {
    const unaided = filled(annex, sheet, []);
    const text = filled(annex, sheet, [mapping(sheet)]);
    for (const line of lines) {
      expect(unaided).not.toContain(line);
      expect(text).toContain(line);
    }
  });

  it.each(Object.keys(TABLES))('shows the columns of %s as they were pointed out', (sheet) => {
    const state = rememberMapping(undefined, mapping(sheet));
    const known = annexChoices({ ...snapshot, ...(state === undefined ? {} : { state }) });
    const sources = known.flatMap((choice) => choice.sources).filter((one) => one.sheet === sheet);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.some(({ missing }) => missing.length === 0)).toBe(true);
    for (const { columns } of sources) {
      expect(columns.header).toEqual({ first: 1, last: 1 });
      expect(MAPS[sheet]).toMatchObject(columns.roles);
    }
  });

  it('does not read a column that is no longer pointed out', () => {
    const { 'so-luong': _quantity, ...columns } = mapping('register').columns;
    const text = filled('khen-thuong-don-vi', 'register', [{ ...mapping('register'), columns }]);
    expect(text).toContain('Tổng cộng 2 2');
  });
});

test('every role that can be pointed out has its word', () => {
  const codes = new Set(messages.map(({ code }) => code));
  expect(columnRoles().filter((role) => !codes.has(`roles/${role}`))).toEqual([]);
  expect(columnRoles()).toEqual(expect.arrayContaining(['indicator', 'danh-hieu', 'movement']));
});
