import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

type Rows = readonly (readonly LiteralCell[])[];

const TARGETS = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Ghi chú'];
const REGISTER = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu/Hình thức khen thưởng'];
const COUNTS = ['STT', 'Danh hiệu', 'Tổng số', 'Tập thể', 'Cá nhân'];

const targets = (...rows: Rows): Rows => [TARGETS, ...rows];
const register = (...rows: Rows): Rows => [REGISTER, ...rows];
const counts = (...rows: Rows): Rows => [COUNTS, ...rows];

describe('structure/duplicate-row', () => {
  it.each<readonly [string, Rows]>([
    [
      'second measures under different lines',
      targets(
        [1, 'Lúa', 'ha', 10, 10],
        [null, 'Sản lượng', 'tấn', 50, 60],
        [2, 'Ngô', 'ha', 10, 10],
        [null, 'Sản lượng', 'tấn', 50, 60],
      ),
    ],
    [
      'parts of different lines',
      targets(
        [1, 'Lúa', 'ha', 10, 10],
        [null, '- Vụ xuân', 'ha', 5, 5],
        [2, 'Ngô', 'ha', 10, 10],
        [null, '- Vụ xuân', 'ha', 5, 5],
      ),
    ],
    [
      'one name in two groups',
      counts(
        ['I', 'Cấp tỉnh'],
        [1, 'Bằng khen', 5, 2, 3],
        ['II', 'Cấp bộ'],
        [1, 'Bằng khen', 5, 2, 3],
      ),
    ],
    [
      'one name under two headings without a number',
      counts(
        [null, 'Cấp tỉnh'],
        [1, 'Bằng khen', 5, 2, 3],
        [null, 'Cấp bộ'],
        [1, 'Bằng khen', 5, 2, 3],
      ),
    ],
    [
      'one name in two units of measure',
      targets([1, 'Giá trị sản xuất', 'tỷ đồng', 5, 5], [2, 'Giá trị sản xuất', '%', 5, 5]),
    ],
    [
      'namesakes, and one person with two titles',
      register(
        [1, 'Nguyễn Văn A', 'Chuyên viên', 'Phòng Nội vụ', 'Giấy khen'],
        [2, 'Nguyễn Văn A', 'Giáo viên', 'Trường B', 'Giấy khen'],
        [3, 'Nguyễn Văn A', 'Chuyên viên', 'Phòng Nội vụ', 'Bằng khen'],
      ),
    ],
    [
      'totals',
      counts(
        ['I', 'Cấp tỉnh'],
        [1, 'Bằng khen', 5, 2, 3],
        [null, 'Cộng', 5, 2, 3],
        [null, 'Cộng', 5, 2, 3],
      ),
    ],
    [
      'documents that have neither an abstract nor a number yet',
      [
        ['STT', 'Loại văn bản', 'Số, ký hiệu', 'Ngày ban hành', 'Trích yếu'],
        [1, 'Báo cáo', '/BC-UBND', 'ngày tháng 6 năm 2020', null],
        [2, 'Báo cáo', '/BC-UBND', 'ngày tháng 6 năm 2020', null],
      ],
    ],
    ['lines with a name only', targets([1, 'Lúa'], [2, 'Lúa'], [3, 'Ngô', 'ha', 1, 1])],
    [
      'crops without a column of TT',
      [
        TARGETS.slice(1),
        ['Lúa', 'ha', 10, 10],
        ['Sản lượng', 'tấn', 50, 60],
        ['Ngô', 'ha', 10, 10],
        ['Sản lượng', 'tấn', 40, 50],
      ],
    ],
    ['one line', targets([1, 'Lúa', 'ha', 10, 10])],
    [
      'errors only',
      targets([1, 'Lúa', null, { error: '#REF!' }], [null, 'Lúa', null, { error: '#REF!' }]),
    ],
  ])('says nothing of %s', (_, rows) => {
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it.each<readonly [string, Rows, readonly string[]]>([
    [
      'documents that have no abstract, known by their numbers',
      [
        ['STT', 'Loại văn bản', 'Số, ký hiệu', 'Ngày ban hành', 'Trích yếu'],
        [1, 'Chỉ thị', '199/CT-UBND', '01/02/2023', null],
        [2, 'Chỉ thị', '01/CT-UBND', '19/01/2023', null],
        [3, 'Chỉ thị', '199/CT-UBND', '01/02/2023', null],
      ],
      ['warning E4'],
    ],
    [
      'a line entered twice',
      targets([1, 'Lúa', 'ha', 10, 10], [2, 'Ngô', 'ha', 5, 5], [3, 'Lúa', 'ha', 10, 10]),
      ['warning B4'],
    ],
    [
      'a name with other figures',
      counts(['I', 'Cấp tỉnh'], [1, 'Bằng khen', 5, 2, 3], [2, 'Bằng khen', 6, 3, 3]),
      ['warning B4'],
    ],
    [
      'a name with another result and rating',
      [
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Mức đạt', 'Cách tính'],
        [1, 'Lúa', 'ha', 10, 10, 'Đạt', null],
        [2, 'Lúa', 'ha', 10, 9, 'Chưa đạt', 'cao'],
      ],
      ['warning B3'],
    ],
    [
      'a part entered twice under one line',
      targets(
        [1, 'Lúa', 'ha', 10, 10],
        [null, '- Vụ xuân', 'ha', 5, 5],
        [null, '- Vụ xuân', 'ha', 5, 5],
      ),
      ['warning B4'],
    ],
    [
      'a person entered twice',
      register(
        [1, 'Nguyễn Văn A', 'Chuyên viên', 'Phòng Nội vụ', 'Giấy khen'],
        [2, 'Trần Thị B', 'Chuyên viên', 'Phòng Nội vụ', 'Giấy khen'],
        [3, 'Nguyễn Văn A', 'Chuyên viên', 'Phòng Nội vụ', 'Giấy khen'],
      ),
      ['warning B4'],
    ],
    [
      'three times the same, each but the first',
      targets([1, 'Lúa', 'ha', 1, 1], [2, 'Lúa', 'ha', 1, 1], [3, 'Lúa', 'ha', 1, 1]),
      ['warning B3', 'warning B4'],
    ],
  ])('reports %s', (_, rows, found) => {
    expect(checkSheet(check, rows)).toEqual(found);
  });

  it('names the line that is repeated', () => {
    const rows = targets([1, 'Lúa', 'ha', 10, 10], [2, 'Lúa', 'ha', 10, 12, 'ước']);
    const [finding] = findingsOn(check, [{ name: 'KPI', rows }]);
    expect(finding?.data).toEqual({
      kind: 'same-name',
      indicator: 'Lúa',
      firstRow: 2,
      firstNumber: '1',
    });
  });
});
