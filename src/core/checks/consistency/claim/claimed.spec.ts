import { claimOf } from './claimed';

test.each([
  ['Các chỉ tiêu đều đạt và vượt kế hoạch', { kind: 'all' }],
  ['Tất cả các chỉ tiêu kinh tế - xã hội đều đạt', { kind: 'all' }],
  ['100% chỉ tiêu hoàn thành', { kind: 'all' }],
  ['Toàn bộ mục tiêu đạt và vượt', { kind: 'all' }],
  ['có 15/18 chỉ tiêu đạt và vượt', { kind: 'some', met: 15, of: 18 }],
  ['Có 09/12 mục tiêu hoàn thành', { kind: 'some', met: 9, of: 12 }],
  ['Hầu hết các chỉ tiêu đều đạt', undefined],
  ['Cơ bản các chỉ tiêu đều đạt kế hoạch', undefined],
  ['Còn 2 chỉ tiêu chưa đạt, các chỉ tiêu khác đều đạt', undefined],
  ['có 3/18 chỉ tiêu chưa đạt', undefined],
  ['có 5/18 chỉ tiêu vượt kế hoạch', undefined],
  ['Học sinh trong độ tuổi đến trường đều đạt chỉ tiêu', undefined],
  ['Chỉ tiêu', undefined],
])('%j claims %j', (text, expected) => {
  expect(claimOf(text)).toEqual(expected);
});
