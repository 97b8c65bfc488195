import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';
import { placeholderIn } from './placeholderWords';

const PLAN = ['Số TT', 'Nội dung hoạt động', 'Cơ quan tham mưu', 'Thời gian thực hiện'];
const plan = (
  ...rows: readonly (readonly LiteralCell[])[]
): readonly (readonly LiteralCell[])[] => [PLAN, ...rows];

describe('placeholderIn', () => {
  it.each([
    '……',
    '…',
    '...',
    '....',
    '____',
    '?',
    '???',
    'xxx',
    'XXX',
    '…/…',
    '../..',
    '…/…/2020',
    'xx/xx/2020',
  ])('takes "%s" for a blank cell', (text) => {
    expect(placeholderIn(text)).toBe('cell');
  });

  it.each([
    'Đơn vị: ………',
    'Tên cơ quan ....',
    '[nhập tên đơn vị]',
    '<điền số liệu>',
    '[...]',
    'Đơn vị báo cáo: …',
    'Đạt ??? hộ',
    'xã xxx',
    '(Kèm theo Báo cáo số 12/BC-UBND ngày 30 tháng 01 năm 2020 của …)',
  ])('finds a blank among the words of "%s"', (text) => {
    expect(placeholderIn(text)).toBe('words');
  });

  it.each([
    '(Kèm theo Báo cáo số: …… /BC-UBND ngày …… tháng …… năm …… của UBND xã A)',
    '(Kèm theo Báo cáo số .../BC-UBND ngày ... tháng ... năm 2020)',
    'Hồng Ngự, ngày .... tháng 01 năm 2020',
    '………, ngày …… tháng …… năm 20……',
  ])('allows the number and date of "%s" to be blank', (text) => {
    expect(placeholderIn(text)).toBe('reference');
  });

  it.each([
    '',
    '-',
    'x',
    '12/2020',
    '01/01/2020',
    '1-2',
    '0.25',
    'Thế kỷ XX',
    'Tuyên truyền, vận động, v.v...',
    'Nông, lâm, ngư nghiệp…',
    'Đảm bảo an ninh chính trị, trật tự an toàn xã hội.....',
    'Có đạt không?',
    'Theo tài liệu [1]',
    '(Kèm theo Báo cáo số 12/BC-UBND ngày 30 tháng 01 năm 2020)',
    '(Kèm theo Báo cáo số        /BC-UBND ngày      tháng      năm        )',
    'Phường Bùi Thị Xuân',
  ])('leaves "%s" alone', (text) => {
    expect(placeholderIn(text)).toBeUndefined();
  });
});

describe('structure/placeholder', () => {
  it('reports a line of a form that was left as it was, once', () => {
    const rows = plan([1, 'Ký kết', 'Phòng Nội vụ', 'Tháng 2'], ['…', '…', '…', '…']);
    const [finding, ...more] = findingsOn(check, [{ name: 'KH', rows }]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      cell: 'A3',
      data: { kind: 'cell', count: 4 },
    });
  });

  it('reports blanks in titles and lines', () => {
    const rows = [
      ['UBND xã ………'],
      ['(Kèm theo Kế hoạch số ……/KH-UBND ngày …… tháng …… năm 2020)'],
      ...plan([1, 'Ký kết', '???', 'Tháng 2']),
    ];
    expect(checkSheet(check, rows)).toEqual(['warning A1', 'info A2', 'warning C4']);
  });

  it('leaves the figures of targets to the check of figures', () => {
    const rows = [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Ghi chú'],
      [1, 'Thu', 'tỷ', '……', 5, '……'],
    ];
    expect(checkSheet(check, rows)).toEqual(['warning F2']);
  });

  it('reads a thirty in the column of TT', () => {
    expect(checkSheet(check, plan(['XXX', 'Ký kết', 'Phòng', 'Tháng 2']))).toEqual([]);
  });

  it('says nothing of sheets without a table of a report', () => {
    expect(checkSheet(check, [['Tên: ………'], ['……']])).toEqual([]);
  });

  it('leaves numbers, errors and ticks alone', () => {
    expect(
      checkSheet(check, plan([1, 'Ký kết', { error: '#N/A' }, 'x'], [2, 'Họp', null, 5])),
    ).toEqual([]);
  });
});
