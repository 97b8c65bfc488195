import { columnRole } from './columnRole';

describe('columnRole', () => {
  it.each([
    ['TT', 'number'],
    ['Số TT', 'number'],
    ['Số\nT\nT', 'number'],
    ['Số thứ tự', 'number'],
    ['Số lượng', 'quantity'],
    ['Số đơn vị', 'quantity'],
    ['Chỉ tiêu', 'indicator'],
    ['Nội dung hoạt động', 'content'],
    ['Cơ quan tham mưu', 'agency'],
    ['Cơ quan phối hợp', 'agency'],
    ['Cơ quan ban hành', 'issuer'],
    ['Thời gian thực hiện', 'due'],
    ['Số, ký hiệu', 'document'],
    ['Trích yếu', 'abstract'],
    ['Danh hiệu thi đua/Hình thức khen thưởng', 'title'],
    ['Danh hiệu, hình thức khen thưởng', 'title'],
    ['Họ và tên', 'name'],
    ['Tên tập thể/cá nhân/hộ gia đình', 'name'],
    ['Họ tên cá nhân, tập thể, hộ gia đình', 'name'],
    ['Họ và tên cá nhân, tập thể', 'name'],
    ['Ngày, tháng, năm QĐ', 'date'],
    ['Ngày ký QĐ', 'date'],
    ['Ngày ban hành quyết định', 'date'],
    ['Đơn vị công tác', 'organisation'],
    ['Đơn vị tính', 'unit'],
    ['Mã số', 'code'],
    ['Tổng số', 'total'],
    ['Tập thể', 'part'],
    ['Khối/Cụm', 'block'],
    ['Khối trưởng', 'leader'],
    ['Tiền thưởng', 'money'],
    ['So sánh % cùng kỳ', 'same-period-percent'],
  ])('reads "%s" as %s', (header, role) => {
    expect(columnRole(header)).toBe(role);
  });

  it.each(['', 'Khoản mục', 'Thứ 2', 'Lương tháng'])('has no role for "%s"', (header) => {
    expect(columnRole(header)).toBeUndefined();
  });

  it('takes a sentence about the table for no header', () => {
    const sentence =
      'Nội dung phong trào thi đua của các cơ quan, đơn vị trên địa bàn huyện Hồng Ngự năm 2020';
    expect(columnRole(sentence)).toBeUndefined();
  });
});
