import { checkSheet } from '../../../../../test/support/checkSheets';
import { check } from './check';

const HEADER = ['STT', 'Nội dung, tiêu chí', 'Số tiêu chí đạt', 'Kết quả'];

test.each([
  ['17/19', 'Đạt chuẩn', ['warning D2']],
  ['17/19', 'Đã đạt chuẩn nông thôn mới', ['warning D2']],
  ['19/19', 'Chưa đạt chuẩn', ['warning D2']],
  ['19/19', 'Không đạt', ['warning D2']],
  ['19/19', 'Đạt chuẩn', []],
  ['17/19', 'Chưa đạt', []],
  ['17/19', 'Phấn đấu năm 2021', []],
  ['17/19', 'Đạt 17 tiêu chí', []],
  ['17', 'Đạt chuẩn', []],
  [17, 'Đạt chuẩn', []],
  [null, 'Đạt chuẩn', []],
])('%j criteria and the result %j', (criteria, result, expected) => {
  expect(checkSheet(check, [HEADER, [1, 'Xã Bắc', criteria, result]])).toEqual(expected);
});

test('a fraction of a plan is not one of criteria', () => {
  const header = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Đánh giá'];
  expect(checkSheet(check, [header, [1, 'Xã đạt chuẩn', 'xã', 15, '17/19', 'Đạt']])).toEqual([]);
});
