/** Indicators as district and commune reports name them, with their unit. */
export const COUNTED: readonly [Counted, ...Counted[]] = [
  { name: 'Tổng sản lượng lương thực có hạt', unit: 'tấn', decimals: 0 },
  { name: 'Diện tích trồng ngô hàng hóa', unit: 'ha', decimals: 1 },
  { name: 'Diện tích trồng rừng kinh tế', unit: 'ha', decimals: 1 },
  { name: 'Giá trị sản xuất công nghiệp', unit: 'tỷ đồng', decimals: 1 },
  { name: 'Thu ngân sách trên địa bàn', unit: 'triệu đồng', decimals: 0 },
  { name: 'Lao động được giải quyết việc làm', unit: 'người', decimals: 0 },
  { name: 'Số hộ tham gia bảo hiểm y tế', unit: 'hộ', decimals: 0 },
  { name: 'Kết nạp đảng viên', unit: 'đảng viên', decimals: 0 },
  { name: 'Xây dựng nhà văn hóa', unit: 'nhà', decimals: 0 },
  { name: 'Doanh nghiệp thành lập mới', unit: 'doanh nghiệp', decimals: 0 },
  { name: 'Đường giao thông nông thôn được bê tông hóa', unit: 'km', decimals: 1 },
  { name: 'Sản lượng thủy sản', unit: 'tấn', decimals: 1 },
];

export interface Counted {
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
}

/** Rates that should rise, in percent. */
export const RATES = [
  'Tỷ lệ hộ dân được sử dụng điện lưới quốc gia',
  'Tỷ lệ che phủ rừng',
  'Tỷ lệ lao động qua đào tạo',
  'Tỷ lệ dân số tham gia bảo hiểm y tế',
  'Tỷ lệ gia đình văn hóa',
  'Tỷ lệ hộ dân được sử dụng nước hợp vệ sinh',
] as const;

export const GROUPS = [
  'Kinh tế',
  'Văn hóa, xã hội',
  'Tài nguyên, môi trường',
  'Quốc phòng, an ninh',
  'Xây dựng Đảng',
  'Nông thôn mới',
] as const;

export const UNITS = ['Xã', 'Phường', 'Phòng', 'Trường', 'Trạm', 'Hội'] as const;

export const WORKS = [
  'Ban hành kế hoạch phát động phong trào thi đua',
  'Tổng kết thực hiện giao ước thi đua',
  'Hướng dẫn đăng ký danh hiệu thi đua',
  'Phân công trưởng, phó các cụm, khối thi đua',
  'Tổ chức hội nghị điển hình tiên tiến',
  'Giám sát, kiểm tra việc thực hiện các phong trào thi đua',
  'Họp xét, công nhận sáng kiến, giải pháp',
  'Tuyên truyền gương người tốt, việc tốt',
] as const;

export const AGENCIES = [
  'Phòng Nội vụ',
  'Văn phòng HĐND và UBND',
  'Phòng Văn hóa và Thông tin',
  'Hội đồng Thi đua - Khen thưởng',
  'Mặt trận Tổ quốc và các đoàn thể',
] as const;

/** 1 to 99 as a Roman numeral. */
export function roman(value: number): string {
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'];
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return `${tens[Math.floor(value / 10)] ?? ''}${ones[value % 10] ?? ''}`;
}
