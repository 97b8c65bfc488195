/** A line of a chi-tieu-ky annex as it was worked out by hand from the report. */
export interface PeriodLine {
  readonly indicator: string;
  /** Plans by the province and the district, same period, result: as the report prints them. */
  readonly plans: readonly [string | number | null, string | number | null];
  readonly samePeriod: string | number | null;
  readonly actual: string | number | null;
  /** In per cent of both plans and of the same period; null where nothing gives it. */
  readonly percents: readonly [number | null, number | null, number | string | null];
}

type Short = readonly [
  indicator: string,
  actual: string | number | null,
  ofProvince: number | null,
  ofDistrict: number | null,
  ofSamePeriod: number | string | null,
];

const NO_PLANS = [null, null] as const;

/** Lines of which the report prints the result and percentages only. */
function printed(lines: readonly Short[]): readonly PeriodLine[] {
  return lines.map(([indicator, actual, ofProvince, ofDistrict, ofSamePeriod]) => ({
    indicator,
    plans: NO_PLANS,
    samePeriod: null,
    actual,
    percents: [ofProvince, ofDistrict, ofSamePeriod],
  }));
}

/**
 * Huyện Triệu Sơn, 6 tháng đầu năm 2020. "tăng 13,2%" is 113,2; changes of shares are points and
 * stay in words. Of new enterprises 43 of 70 is 61,43, of 80 53,75, of 42 102,38.
 */
export const TRIEU_SON: readonly PeriodLine[] = [
  ...printed([
    ['Giá trị sản xuất trên địa bàn', 9427, null, 54.5, 113.2],
    ['Tỷ trọng nông, lâm, thủy sản', 14.6, null, null, 'giảm 1,4%'],
    ['Tỷ trọng công nghiệp - xây dựng', 49.5, null, null, 'tăng 1,3%'],
    ['Tỷ trọng dịch vụ', 35.9, null, null, 'tương đương'],
    ['Giá trị sản xuất nông, lâm, thủy sản', 1231.2, null, 62.5, 102.4],
    ['Diện tích gieo trồng vụ đông xuân', 14854.7, null, 98.4, 97.2],
    ['Năng suất lúa bình quân vụ chiêm xuân', 65.7, null, null, 98.8],
    ['Sản lượng lương thực có hạt vụ đông xuân', 68.8, null, null, 94.8],
    ['Chuyển đổi đất trồng lúa sang cây trồng khác, nuôi trồng thủy sản', 187, null, 26.2, null],
    ['Tích tụ, tập trung đất để sản xuất quy mô lớn', 103.5, null, 28, null],
    ['Giá trị sản xuất công nghiệp', 3765.5, null, 52.8, 118.8],
  ]),
  {
    indicator: 'Doanh nghiệp thành lập mới',
    plans: [70, 80],
    samePeriod: 42,
    actual: 43,
    percents: [61.4, 53.8, 102.4],
  },
  ...printed([
    ['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ', 1257.8, null, 52.8, 109.2],
    ['Xuất khẩu', 12.2, null, 48.7, 106.4],
    ['Nhập khẩu', 5.2, null, null, 103.6],
    ['Vận tải hàng hóa', 569, null, null, 102.3],
    ['Vận tải hành khách', 432, null, null, 80.1],
    ['Doanh thu vận tải', 158.3, null, 45.2, 91.4],
    ['Huy động vốn đầu tư phát triển', 1225.8, null, 55.7, 109.2],
    ['Thu ngân sách nhà nước trên địa bàn', 175.8, 62.8, 44.9, 103.9],
    ['- Thu không bao gồm tiền sử dụng đất', 38.5, null, 34.4, 81.5],
    ['- Thu tiền sử dụng đất', 137.4, null, 49.1, 112.1],
    ['Chi ngân sách', 681.5, null, null, null],
    ['Trường đạt chuẩn quốc gia', 85, null, null, null],
    ['Xã đạt Bộ tiêu chí quốc gia về y tế', 33, null, null, null],
    ['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng', 12.5, null, null, null],
    ['Giải quyết việc làm', 1437, null, 41, 74.3],
    ['- Đi làm việc ở nước ngoài', 56, null, 14, 35.4],
    ['Đào tạo nghề', 975, null, null, 63],
    ['Tỷ lệ lao động được đào tạo', 68.4, null, null, null],
    ['Tỷ lệ người tham gia bảo hiểm y tế', 83.1, null, null, null],
    ['Bếp ăn tập thể an toàn theo chỉ tiêu tỉnh giao', 1, 100, null, null],
    ['Bếp ăn tập thể an toàn theo chỉ tiêu huyện giao', 3, null, null, null],
    ['Chuỗi cung ứng thực phẩm an toàn', '13/29', null, null, null],
    ['Cơ sở giết mổ gia súc, gia cầm đảm bảo ATTP', '15/30', null, null, null],
    ['Cửa hàng kinh doanh thực phẩm an toàn', '9/21', null, null, null],
    ['Chợ ATTP', '1/10', null, null, null],
    ['Xã được công nhận xã ATTP', '8/25', null, null, null],
    ['Tuyển quân, giao quân', 190, null, null, null],
  ]),
];

/** Huyện Hồng Ngự, 6 tháng đầu năm 2020. 1,994 of 1,875 is 106,35; "giảm 2,9%" is 97,1. */
export const HONG_NGU: readonly PeriodLine[] = [
  {
    indicator: 'Tổng giá trị sản xuất',
    plans: NO_PLANS,
    samePeriod: '1,875',
    actual: '1,994',
    percents: [null, 46.73, 106.35],
  },
  ...printed([
    ['- Nông - lâm - thủy sản', '1,542', null, null, null],
    ['- Công nghiệp, xây dựng', 452, null, null, null],
    ['Tổng diện tích gieo trồng', null, null, 100, null],
    ['Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp', 201, null, null, 97.1],
    ['Tổng mức bán lẻ hàng hóa, dịch vụ', null, null, 45.62, null],
    ['Khách tham quan, du lịch', 27600, null, null, null],
    ['- Khách quốc tế', 2880, null, null, null],
    ['Thu ngân sách', null, 47, 46.4, null],
    ['Chi ngân sách', null, 57.2, 55.5, null],
    ['Giải ngân vốn đầu tư phát triển', null, null, 22.6, null],
    ['Trường đạt chuẩn quốc gia', '24/54', null, null, null],
    ['Tỷ lệ lao động qua đào tạo', 61.23, null, 98.75, null],
    ['- Qua đào tạo nghề', 49.3, null, null, null],
    ['Chuyển lao động nông nghiệp sang phi nông nghiệp', null, null, 57.02, null],
    ['Lao động đi làm việc có thời hạn ở nước ngoài', null, null, 54, null],
    ['Tỷ lệ người dân tham gia bảo hiểm y tế', 85.5, null, null, null],
    ['Tiêu chí nông thôn mới đã đạt', null, null, null, null],
    ['- Xã Thường Phước 2', '17/19', null, null, null],
    ['- Xã Long Thuận', '18/19', null, null, null],
    ['- Xã Thường Lạc', '19/19', null, null, null],
    ['- Xã Thường Phước 1', '18/19', null, null, null],
    ['- Xã Phú Thuận B', '19/19', null, null, null],
  ]),
];
