import { checkTable } from '../../../../../test/support/checkTable';
import { check } from './check';

const row = (name: string, method: string | null, target: string | number = 5) => [
  name,
  '%',
  target,
  4,
  null,
  method,
];

describe('arithmetic/direction', () => {
  it.each([
    ['Tỷ lệ hộ nghèo còn', 'thap'],
    ['Tỷ lệ hộ nghèo còn', null],
    ['Tỷ lệ hộ nghèo', 'thap'],
    ['Giảm tỷ lệ hộ nghèo mỗi năm', 'cao'],
    ['Giảm tỷ lệ hộ nghèo xuống còn', 'thap'],
    ['Nâng độ che phủ rừng lên', 'cao'],
    ['Tỷ lệ tăng dân số tự nhiên', 'thap'],
    ['Số hộ còn thiếu nước', 'cao'],
    ['Nâng độ che phủ', 'chưa rõ'],
    ['Diện tích', 'can-tren'],
  ])('says nothing of "%s" with %s', (name, method) => {
    expect(checkTable(check, [row(name, method)])).toEqual([]);
  });

  it.each([
    ['Tỷ lệ hộ nghèo còn', 'cao', 'warning G2'],
    ['Tỷ lệ trẻ em suy dinh dưỡng dưới', 'Cao', 'warning G2'],
    ['Nâng độ che phủ rừng lên', 'thap', 'warning G2'],
    ['- Tăng thu ngân sách', 'thap-tuyen-tinh', 'warning G2'],
    ['Giảm tỷ lệ hộ nghèo mỗi năm', 'thap', 'info G2'],
  ])('reports "%s" with %s', (name, method, expected) => {
    expect(checkTable(check, [row(name, method)])).toEqual([expected]);
  });

  it('lets the target speak too', () => {
    expect(checkTable(check, [row('Tỷ lệ hộ nghèo', 'cao', 'không quá 5')])).toEqual([
      'warning G2',
    ]);
    expect(checkTable(check, [row('Tăng dân số', 'thap', 'dưới 1')])).toEqual([]);
  });
});
