import { nameHints, type NameHints } from './nameHints';

function show(hints: NameHints): string {
  return [
    hints.method ?? '-',
    ...(hints.strict ? ['strict'] : []),
    ...(hints.perYear ? ['per year'] : []),
  ].join(', ');
}

describe('nameHints', () => {
  it.each([
    // Direction is told by the wording, never by the topic.
    ['Giảm tỷ lệ hộ nghèo mỗi năm trên', 'cao, strict, per year'],
    ['Tỷ lệ hộ nghèo giảm bình quân hằng năm', 'cao, per year'],
    ['Giảm tỷ lệ trẻ em suy dinh dưỡng mỗi năm', 'cao, per year'],
    ['Giảm tỷ suất sinh mỗi năm', 'cao, per year'],
    ['Giảm tỷ lệ hộ nghèo xuống còn', 'thap'],
    ['Tỷ lệ hộ nghèo còn dưới 5%', 'thap, strict'],
    ['TỶ LỆ HỘ NGHÈO CÒN', 'thap'],
    ['Tỷ lệ thất nghiệp không quá 3%', 'thap'],
    ['Tỷ lệ thất nghiệp không vượt quá', 'thap'],
    ['Số vụ tai nạn tối đa', 'thap'],
    ['Tỷ lệ hộ nghèo', '-'],
    ['Tỷ lệ tăng dân số tự nhiên', '-'],
    // Strict only where the name ends in the bound.
    ['Thu ngân sách trên địa bàn mỗi năm tăng trên', '-, strict, per year'],
    ['Thu ngân sách trên địa bàn', '-'],
    ['Thu ngân sách trên địa bàn bình quân mỗi năm', '-, per year'],
    ['Tập huấn, đào tạo nghề mỗi năm trên', '-, strict, per year'],
    ['Số hộ được xem truyền hình trên 95%:', '-, strict'],
    ['Số cơ sở đảng HTTNV trở lên', '-'],
    // One year's target.
    ['Tốc độ tăng trưởng kinh tế bình quân mỗi năm', '-, per year'],
    ['- Xây dựng nhà văn hoá mỗi năm', '-, per year'],
    ['Kết nạp đảng viên hàng năm', '-, per year'],
    ['Kết nạp đảng viên từng năm', '-, per year'],
    ['Thu nhập bình quân đầu người/năm', '-, per year'],
    ['Đào tạo nghề 5 năm', '-'],
    ['Trường đạt chuẩn quốc gia năm 2020', '-'],
    // Words that look alike without their marks.
    ['Tổng số con bò', '-'],
    ['Tỷ lệ sinh con thứ ba', '-'],
    ['Tỷ lệ gia đình có con em đi học', '-'],
    ['Số cặp tảo hôn', '-'],
    ['Số cuộc giám sát', '-'],
    ['Số hộ còn lại', '-'],
    ['Số vốn còn nợ', '-'],
    ['Số hộ còn thiếu nước', '-'],
    ['', '-'],
  ])('reads "%s" as %s', (name, expected) => {
    expect(show(nameHints(name))).toBe(expected);
  });

  it('does not tell composed from decomposed letters, nor case and spaces', () => {
    const name = 'Giảm tỷ lệ hộ nghèo xuống còn';
    expect(nameHints(name.normalize('NFD'))).toEqual(nameHints(name));
    expect(nameHints(`  ${name.toUpperCase().replaceAll(' ', '\u00a0 ')} `)).toEqual(
      nameHints(name),
    );
  });
});
