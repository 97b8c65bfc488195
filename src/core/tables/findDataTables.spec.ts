import { snapshotOf, type LiteralCell, type LiteralSheet } from '../../../test/support/snapshotOf';
import { findTargetTables } from '../sources/findTables';
import type { DataTable } from './dataTable';
import { findDataTables } from './findDataTables';

function tablesOf(...sheets: readonly LiteralSheet[]): readonly DataTable[] {
  const snapshot = snapshotOf(...sheets);
  return findDataTables(snapshot, findTargetTables(snapshot));
}

function tablesIn(
  rows: readonly (readonly LiteralCell[])[],
  merges: readonly string[] = [],
): readonly DataTable[] {
  return tablesOf({ name: 'S', rows, merges });
}

const rolesOf = (table: DataTable | undefined): readonly (string | undefined)[] =>
  table?.columns.map(({ role }) => role) ?? [];
const namesOf = (table: DataTable | undefined): readonly string[] =>
  table?.rows.map(({ name }) => name) ?? [];

const TARGETS = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'];
const DOCUMENTS = ['STT', 'Loại', 'Số, ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành', 'Trích yếu'];
const PLAN = [
  'Số TT',
  'Nội dung hoạt động',
  'Cơ quan tham mưu',
  'Cơ quan phối hợp',
  'Thời gian thực hiện',
];

describe('findDataTables knows a table by its header', () => {
  it.each([
    ['targets', TARGETS, [1, 'Thu', 'tỷ', 10, 11], 1],
    ['documents', DOCUMENTS, [1, 'Kế hoạch', '19/KH-UBND', '30/01/2020', 'UBND', 'Thi đua'], 5],
    ['work-plan', PLAN, ['01', 'Ký kết giao ước', 'Phòng Nội vụ', 'Cụm, khối', 'Tháng 2'], 1],
    ['work-plan', ['Số T T', ...PLAN.slice(1)], ['01', 'Ký kết', 'Phòng', 'Cụm', 'Tháng 2'], 1],
    [
      'register',
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu/Hình thức khen thưởng'],
      [1, 'Ông A', 'Chuyên viên', 'Phòng Nội vụ', 'Bằng khen'],
      1,
    ],
    [
      'register',
      ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Thành tích', 'Hệ số', 'Tiền thưởng'],
      [1, 'Ông A', 'Chuyên viên', 'Phòng Nội vụ', 'Xuất sắc', 0.3, 540000],
      1,
    ],
    [
      'movements',
      ['STT', 'Tên phong trào', 'Cơ quan chủ trì', 'Văn bản', 'Từ ngày', 'Số khen thưởng'],
      [1, 'Chung sức', 'UBND huyện', '01/KH', '01/01/2020', 3],
      1,
    ],
    ['blocks', ['STT', 'Khối/Cụm', 'Khối trưởng', 'Số đơn vị'], [1, 'Cụm 1', 'Xã A', 5], 1],
    [
      'role-models',
      ['STT', 'Tên tập thể/cá nhân', 'Phong trào', 'Thành tích'],
      [1, 'Ông A', 'Nông thôn mới', 'Hiến đất'],
      1,
    ],
    [
      'award-counts',
      ['STT', 'Tên đơn vị', 'Tổng số', 'LĐTT', 'Giấy khen'],
      [1, 'Xã A', 10, 5, 5],
      1,
    ],
    ['award-counts', ['Danh hiệu', 'Tổng số', 'Tập thể', 'Cá nhân'], ['Bằng khen', 3, 1, 2], 0],
  ] as const)('%s: %j', (kind, header, row, nameColumn) => {
    const [table, ...more] = tablesIn([header, row]);
    expect(more).toEqual([]);
    expect(table).toMatchObject({ kind, nameColumn });
    expect(table?.rows).toMatchObject([{ row: 1, kind: 'item', name: row[nameColumn] }]);
  });

  it('reads a table of targets without a column of TT', () => {
    const [table] = tablesIn([TARGETS.slice(1), ['Thu', 'tỷ', 10, 11]]);
    expect(table).toMatchObject({ numberColumn: undefined, nameColumn: 0 });
  });

  it('reads a header of two tiers, merged', () => {
    const [table] = tablesIn(
      [
        ['TT', 'Danh hiệu, hình thức khen thưởng', 'Tổng số', 'Chia ra'],
        [null, null, null, 'Tập thể', 'Cá nhân', 'Hộ gia đình'],
        ['I', 'Cấp tỉnh'],
        [1, 'Bằng khen', 10, 4, 5, 1],
        [null, 'Cộng', 10, 4, 5, 1],
      ],
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'],
    );
    expect(table?.header).toEqual({ top: 0, bottom: 1, left: 0, right: 5 });
    expect(rolesOf(table)).toEqual(['number', 'title', 'total', 'part', 'part', 'part']);
    expect(table?.columns.map(({ header }) => header)[4]).toBe('Chia ra | Cá nhân');
    expect(table?.rows.map(({ kind }) => kind)).toEqual(['heading', 'item', 'total']);
  });

  it('reads a statutory form: its row of column numbers, its labels without a header', () => {
    const [table] = tablesIn(
      [
        ['Biểu số 0601.N/BNV-TĐKT', null, null, 'SỐ PHONG TRÀO THI ĐUA'],
        ['Ngày nhận báo cáo: Ngày 15 tháng 12'],
        [null, 'Mã số', 'Tổng số', 'Chia theo cấp chủ trì phát động'],
        [null, null, null, 'Cấp Trung ương', 'Cấp bộ, tỉnh', 'Cơ quan, tổ chức, đơn vị'],
        ['A', 'B', '1=(2+3+4)', '2', '3', '4'],
        ['Tổng số', '01', 3, 1, 1, 1],
        ['1. Theo phạm vi tổ chức'],
        ['Toàn quốc', '02', 1, 1, 0, 0],
        ['Người lập biểu', null, null, 'Thủ trưởng đơn vị'],
      ],
      ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3'],
    );
    expect(table).toMatchObject({
      kind: 'statutory',
      header: { top: 2, bottom: 4, left: 0, right: 5 },
      nameColumn: 0,
    });
    expect(rolesOf(table).slice(0, 3)).toEqual(['name', 'code', 'total']);
    expect(table?.rows.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'total Tổng số',
      'heading 1. Theo phạm vi tổ chức',
      'item Toàn quốc',
    ]);
    expect(table?.footer.map(({ text }) => text)).toEqual(['Người lập biểu Thủ trưởng đơn vị']);
  });
});

describe('findDataTables keeps tables on one sheet apart', () => {
  it('gives notes to the first and titles to the second', () => {
    const tables = tablesIn([
      ['Biểu 01'],
      TARGETS,
      [1, 'Thu', 'tỷ', 10, 11],
      ['Ghi chú: số ước'],
      [],
      ['Biểu 02'],
      ['DANH MỤC VĂN BẢN'],
      DOCUMENTS,
      [1, 'Kế hoạch', '19/KH-UBND', '30/01/2020', 'UBND', 'Thi đua'],
    ]);
    expect(tables.map(({ kind }) => kind)).toEqual(['targets', 'documents']);
    expect(tables.map(({ titles }) => titles.map(({ text }) => text))).toEqual([
      ['Biểu 01'],
      ['Biểu 02', 'DANH MỤC VĂN BẢN'],
    ]);
    expect(tables.map(({ footer }) => footer.map(({ text }) => text))).toEqual([
      ['Ghi chú: số ước'],
      [],
    ]);
    expect(tables.map(namesOf)).toEqual([['Thu'], ['Thi đua']]);
  });

  it('parts words without "Phụ lục" or "Biểu" at the empty row', () => {
    const tables = tablesIn([
      TARGETS,
      [1, 'Thu', 'tỷ', 10, 11],
      ['Nguồn: Chi cục Thống kê'],
      [],
      ['KẾT QUẢ NĂM 2021'],
      TARGETS,
      [1, 'Thu', 'tỷ', 12, 13],
    ]);
    expect(tables.map(({ titles }) => titles.map(({ text }) => text))).toEqual([
      [],
      ['KẾT QUẢ NĂM 2021'],
    ]);
    expect(tables[0]?.footer.map(({ text }) => text)).toEqual(['Nguồn: Chi cục Thống kê']);
  });

  it('does not take a line with header words for a header', () => {
    const [table, ...more] = tablesIn([
      TARGETS,
      [1, 'Tổng số', 'đơn vị', 10, 11],
      [2, 'Kinh phí', 'đơn vị', 10, 11],
      [3, 'Số lượng', 'đơn vị', 10, 11],
    ]);
    expect(more).toEqual([]);
    expect(table?.rows).toHaveLength(3);
  });
});

describe('findDataTables finds none where the workbook is no report', () => {
  it.each([
    ['empty', []],
    ['a budget', [['DỰ TOÁN'], ['STT', 'Khoản mục', 'Số tiền'], [1, 'Lương', 100]]],
    [
      'a shopping list',
      [
        ['STT', 'Nội dung', 'Số lượng', 'Thành tiền'],
        [1, 'Giấy', 3, 300],
      ],
    ],
    [
      'a timetable',
      [
        ['Tiết', 'Thứ 2', 'Thứ 3'],
        [1, 'Toán', 'Văn'],
      ],
    ],
    [
      'a class list',
      [
        ['STT', 'Họ và tên', 'Ngày sinh', 'Lớp'],
        [1, 'A', '01/01/2010', '5A'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(tablesIn(rows)).toEqual([]);
  });

  it('but takes numbered lists in where another table makes it one', () => {
    const list = {
      name: 'Khác',
      rows: [
        ['STT', 'Nội dung', 'Số lượng'],
        [1, 'Giấy', 3],
      ],
    };
    const report = { name: 'KPI', rows: [TARGETS, [1, 'Thu', 'tỷ', 10, 11]] };
    expect(tablesOf(list)).toEqual([]);
    expect(tablesOf(list, report).map(({ kind }) => kind)).toEqual(['other', 'targets']);
  });
});

describe('findDataTables takes no line for a header', () => {
  it('where its words could head columns and its figure is typed as text', () => {
    const header = ['STT', 'Tên tập thể', 'Danh hiệu thi đua', 'Cấp quyết định', 'Số lượng'];
    const [table, ...more] = tablesIn([
      header,
      ['1', 'Trường Một', 'Lao động tiên tiến', 'UBND huyện', '4'],
      ['2', 'Tập thể', 'Danh hiệu', 'Cấp tỉnh', '6'],
      ['3', 'Đơn vị', 'Hình thức', 'Cấp', '1.250'],
    ]);
    expect(more).toEqual([]);
    expect(table?.rows.map(({ row }) => row)).toEqual([1, 2, 3]);
  });

  it('where awards stand that are only there to be chosen', () => {
    const list = [
      ['Lao động tiên tiến', 'Cá nhân', 'Cơ quan, đơn vị'],
      ['Chiến sĩ thi đua cơ sở', 'Hộ gia đình', 'Toàn xã'],
      ['Bằng khen', 'Doanh nhân', 'Khối, cụm'],
    ];
    expect(tablesIn(list)).toEqual([]);
    expect(tablesIn([...list, ['2', '3', 'Thôn Một']]).map(({ kind }) => kind)).toEqual([
      'award-counts',
    ]);
  });
});
