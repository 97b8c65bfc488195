/** A line of the sample: TT, chỉ tiêu, đơn vị tính, mục tiêu, thực hiện, % so với mục tiêu. */
export type SampleLine = readonly [
  number: number | undefined,
  indicator: string,
  unit: string,
  target: number | string,
  actual: number | string,
  printed: number,
];

/** The words over the table, as printed. */
export const SAMPLE_TITLES = [
  'Kết quả thực hiện các chỉ tiêu kinh tế, xã hội',
  'huyện Hà Quảng giai đoạn 2015-2020 (huyện Hà Quảng cũ)',
  '(Kèm theo Báo cáo số: /BC-UBND ngày tháng 6 năm 2020 của UBND huyện Hà Quảng)',
] as const;

/**
 * Eight lines of the annex to a published report of Hà Quảng (Cao Bằng), 2015-2020, as they were
 * printed. One figure was printed as 17.68 and is 17.680: what the check is there to find.
 */
export const SAMPLE_LINES: readonly SampleLine[] = [
  [1, 'Tốc độ tăng trưởng kinh tế bình quân mỗi năm', '%', 7, 7.4, 106],
  [2, 'Thu nhập bình quân đầu người/năm', 'triệu đồng', 15, 18.02, 120],
  [3, 'Giá trị sản xuất nông nghiệp/ha', 'triệu đồng', 34, 36.88, 109],
  [4, 'Tổng sản lượng lương thực có hạt', 'tấn', '17.68', '17.889', 102],
  [5, 'Diện tích trồng ngô hàng hoá', 'ha', 800, 934, 117],
  [6, 'Diện tích trồng lạc hàng hoá', 'ha', 700, 603, 86],
  [7, 'Trồng rừng kinh tế', 'ha', 500, 426.1, 85],
  [8, 'Trạm y tế có bác sỹ', '%', 100, 100, 100],
];
