import { aggregationOf, isRateLike } from './aggregationOf';

describe('aggregationOf', () => {
  it.each([
    ['', 'Thu ngân sách nhà nước', 'tỷ đồng', 'tong', true],
    ['', 'Số doanh nghiệp thành lập mới', 'doanh nghiệp', 'tong', true],
    ['', 'Số vụ tai nạn giao thông', 'vụ', 'tong', false],
    ['', 'Tổng số hộ', 'hộ', 'cuoi', true],
    ['', 'Số hộ nghèo', 'hộ', 'cuoi', true],
    ['', 'Luỹ kế số xã đạt chuẩn', 'xã', 'cuoi', true],
    ['', 'Tỷ lệ hộ nghèo', '%', 'cuoi', false],
    ['', 'Năng suất lúa', 'tạ/ha', 'binh-quan', false],
    ['', 'Thu nhập bình quân đầu người', 'triệu đồng', 'cuoi', false],
    ['', 'Tốc độ tăng trưởng bình quân hằng năm', '%', 'binh-quan', false],
    ['', 'Nhiệt độ cao nhất', 'độ', 'lon-nhat', true],
    ['Bình quân', 'Tỷ lệ hộ nghèo', '%', 'binh-quan', true],
    ['cuối kỳ', 'Thu ngân sách', 'tỷ đồng', 'cuoi', true],
    ['lớn nhất', 'Số người', 'người', 'lon-nhat', true],
  ])('of "%s" for %s (%s) is %s, sure: %s', (word, indicator, unit, aggregation, isSure) => {
    expect(aggregationOf(word, indicator, unit)).toEqual({ aggregation, isSure });
  });
});

describe('isRateLike', () => {
  it.each([
    ['Tỷ lệ hộ nghèo', '', true],
    ['Độ che phủ rừng', '%', true],
    ['Thu nhập', 'triệu đồng/người', true],
    ['Điểm trung bình', 'điểm', true],
    ['Thu ngân sách', 'tỷ đồng', false],
    ['Kết nạp đảng viên', 'đảng viên/năm', false],
    ['Tổng số hộ', 'hộ', false],
  ])('%s (%s): %s', (indicator, unit, is) => {
    expect(isRateLike(indicator, unit)).toBe(is);
  });
});
