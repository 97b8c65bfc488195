import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

const HEAD: readonly (readonly LiteralCell[])[] = [
  ['Biểu số 0601.N/BNV-TĐKT', null, null, null, null, null],
  ['Phân loại', 'Mã số', 'Tổng số', 'Cấp Trung ương', 'Cấp bộ, cấp tỉnh', 'Cơ quan, đơn vị'],
  ['A', 'B', '1=(2+3+4)', 2, 3, 4],
];

const LINES: readonly (readonly LiteralCell[])[] = [
  ['Tổng số', '01', 12, 1, 5, 6],
  ['1. Theo phạm vi', null, null, null, null, null],
  ['Toàn quốc', '02', 1, 1, null, null],
  ['Bộ, ban, ngành', '03', 3, null, 3, null],
  ['Cụm, khối thi đua', '04', 2, null, 1, 1],
  ['Cơ quan, tổ chức, đơn vị', '05', 6, null, 1, 5],
  ['2. Theo thời hạn', null, null, null, null, null],
  ['Dưới 1 năm', '06', 4, null, 1, 3],
  ['1 năm', '07', 4, null, 2, 2],
  ['Từ 1 năm đến dưới 3 năm', '08', 2, null, 1, 1],
  ['Từ 3 năm đến dưới 5 năm', '09', 1, 1, null, null],
  ['Từ 5 năm trở lên', '10', 1, null, 1, null],
  ['3. Theo phương thức', null, null, null, null, null],
  ['Chuyên đề', '11', 7, 1, 3, 3],
  ['Thường xuyên', '12', 5, null, 2, 3],
];

/** The form 0601 with cells changed, by the code of the line and the column. */
function form(
  changes: Readonly<Record<string, readonly [column: number, value: LiteralCell]>> = {},
): readonly (readonly LiteralCell[])[] {
  return [
    ...HEAD,
    ...LINES.map((line) => {
      const change = typeof line[1] === 'string' ? changes[line[1]] : undefined;
      return change === undefined
        ? line
        : line.map((cell, column) => (column === change[0] ? change[1] : cell));
    }),
  ];
}

const shortForm = (id: string, header: readonly string[], rows: readonly LiteralCell[][]) => [
  [`Biểu ${id}/BNV-TĐKT`],
  header,
  ...rows,
];

describe('arithmetic/form-identity', () => {
  it('says nothing of a form in which every breakdown makes the total', () => {
    expect(checkSheet(check, form())).toEqual([]);
  });

  it('says nothing of a breakdown that is not filled in, or of another form', () => {
    expect(
      checkSheet(
        check,
        form({ '11': [2, null], '12': [2, null] }).filter((_, i) => i < 11),
      ),
    ).toEqual([]);
    const other = form({ '01': [2, 13] }).map((row, i) => (i === 0 ? ['Biểu số 0699.N'] : row));
    expect(checkSheet(check, other)).toEqual([]);
  });

  it('reports a total that no breakdown makes, and the line across', () => {
    // 13 against 12 of each breakdown, and against 1 + 5 + 6.
    expect(checkSheet(check, form({ '01': [2, 13] }))).toEqual([
      'error C4',
      'error C4',
      'error C4',
      'error C4',
    ]);
  });

  it('reports one breakdown, and the line in which it is wrong', () => {
    expect(checkSheet(check, form({ '08': [2, 3] }))).toEqual(['error C4', 'error C13']);
    const [lines, columns] = findingsOn(check, [{ name: 'KPI', rows: form({ '08': [2, 3] }) }]);
    expect(lines?.data).toEqual({
      kind: 'lines',
      name: 'Tổng số',
      form: '0601.N',
      header: 'Tổng số',
      whole: '01',
      codes: '06+07+08+09+10',
      total: '12',
      sum: '13',
    });
    expect(columns?.data).toMatchObject({ kind: 'columns', whole: '08', total: '3', sum: '2' });
  });

  it('reads codes that are numbers', () => {
    const rows = form({ '12': [2, 6] }).map((row, i) =>
      i < 3 || row[1] === null ? row : row.map((cell, j) => (j === 1 ? Number(cell) : cell)),
    );
    expect(checkSheet(check, rows)).toEqual(['error C4', 'error C18']);
  });

  it('leaves an identity alone where a line of it is missing or can’t be read', () => {
    expect(
      checkSheet(
        check,
        form({ '01': [2, 13] }).filter((row) => row[1] !== '04'),
      ),
    ).toEqual(['error C4', 'error C4', 'error C4']);
    expect(checkSheet(check, form({ '01': [2, 'x'] }))).toEqual([]);
  });

  it('only warns where 0602 adds ministries and provinces, which have units of their own', () => {
    const header = ['Phân loại', 'Mã số', 'Tổng số'];
    expect(
      checkSheet(
        check,
        shortForm('0602.N', header, [
          ['Tổng số', '01', 9],
          ['Bộ, ngành', '02', 2],
          ['Tỉnh, thành phố', '03', 3],
          ['Tập thể', '06', 5],
          ['Trong đó: doanh nghiệp', '07', 6],
        ]),
      ),
    ).toEqual(['warning C3', 'error C6']);
  });

  it('adds the forms of organisations and of civil servants, and holds women to the total', () => {
    expect(
      checkSheet(
        check,
        shortForm(
          '0604.N',
          ['Tổ chức', 'Mã số', 'Đơn vị tính', 'Số lượng'],
          [
            ['Tổng số', '01', 'Tổ chức', 5],
            ['Cấp Vụ', '02', 'Vụ', 1],
            ['Cấp phòng thuộc Vụ', '03', 'Phòng', 1],
            ['Cấp ban thuộc Sở', '04', 'Ban', 1],
            ['Cấp phòng thuộc Sở', '05', 'Phòng', 1],
          ],
        ),
      ),
    ).toEqual(['error D3']);
    expect(
      checkSheet(
        check,
        shortForm(
          '0605.N',
          ['Phân loại', 'Mã số', 'Tổng số', 'Trong đó nữ'],
          [
            ['Tổng số', '01', 5, 2],
            ['Dưới 5 năm', '13', 2, 1],
            ['Từ 5 đến 10 năm', '14', 1, 2],
            ['Trên 10 năm', '15', 2, null],
          ],
        ),
      ),
    ).toEqual(['error D3', 'error C5']);
  });
});
