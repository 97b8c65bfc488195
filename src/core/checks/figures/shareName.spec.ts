import { namesShare } from './shareName';

describe('namesShare', () => {
  it.each([
    'Tỷ lệ hộ nghèo',
    '- Tỉ lệ xã đạt chuẩn nông thôn mới',
    'Tỷ lệ che phủ rừng',
    'Tỷ lệ học sinh đến lớp',
    'Tỷ lệ hộ dùng nước hợp vệ sinh',
    'Tỷ lệ chi bộ đạt trong sạch, vững mạnh',
    'Tỷ trọng nông nghiệp',
    'Cơ cấu (%)',
    'Tỷ lệ lao động qua đào tạo'.normalize('NFD'),
  ])('knows "%s" for a share', (words) => {
    expect(namesShare(words)).toBe(true);
  });

  it.each([
    'Tỷ lệ %',
    'Tỷ lệ đạt',
    'Tỷ lệ hoàn thành kế hoạch',
    'Tỷ lệ so với cùng kỳ',
    'Tỷ lệ tăng dân số tự nhiên',
    'Tỷ lệ hộ nghèo giảm bình quân hằng năm',
    'Tỷ lệ thu ngân sách',
    'Tỷ lệ sinh',
    'Tốc độ tăng trưởng',
    'Tỷ số giới tính',
    'Thu ngân sách',
    'Con nuôi',
    '',
  ])('does not take "%s" for one', (words) => {
    expect(namesShare(words)).toBe(false);
  });
});
