/** The reports whose printed figures are recomputed. */
export const SOURCES = {
  'hong-ngu': 'Báo cáo sơ kết 6 tháng đầu năm 2020, huyện Hồng Ngự',
  'trieu-son': 'Báo cáo sơ kết 6 tháng đầu năm 2020, huyện Triệu Sơn',
  'ha-quang': 'Báo cáo tổng kết giai đoạn 2015-2020, huyện Hà Quảng',
} as const;

export type Source = keyof typeof SOURCES;

/** One printed figure that other printed figures give, and the call that gives it. */
export interface PrintedFigure {
  readonly source: Source;
  /** Where it stands, in the words of the report. */
  readonly quote: string;
  readonly name: 'HOANTHANH' | 'CUNGKY' | 'TYTRONG' | 'GOPKY';
  /** One cell each, a list is a column; null is left out. Text is as the report writes it. */
  readonly args: readonly (string | number | null | readonly (string | number)[])[];
  /** What the report prints; shares of one whole make 100, changes of such shares make 0. */
  readonly printed: number;
  /** Printed percentages of the running text that this call accounts for. */
  readonly covers?: readonly string[];
  /** How the arguments that are not printed follow from what is. */
  readonly derived?: string;
  /** A known disagreement: what comes out, and why. */
  readonly differs?: { readonly gives: number; readonly because: string };
}

export const PRINTED: readonly PrintedFigure[] = [
  {
    source: 'hong-ngu',
    quote:
      'Tổng giá trị sản xuất … được 1,994 tỷ đồng, … đạt 106,35% so với cùng kỳ năm 2019 (năm 2019 được 1,875 tỷ đồng …)',
    name: 'CUNGKY',
    args: [1994, 1875, 'bang', 2],
    printed: 106.35,
    covers: ['106,35%'],
  },
  {
    source: 'hong-ngu',
    quote: '1,994 tỷ đồng, … đạt 106,35% so với cùng kỳ năm 2019 (… 1,875 tỷ đồng …)',
    name: 'CUNGKY',
    args: ['1,994 tỷ đồng', '1,875 tỷ đồng', 'bang', 2],
    printed: 106.35,
  },
  {
    source: 'hong-ngu',
    quote:
      'được 1,994 tỷ đồng, … trong đó, lĩnh vực nông - lâm - thủy sản được 1,542 tỷ đồng, công nghiệp xây dựng 452 tỷ đồng',
    name: 'GOPKY',
    args: [[1542, 452]],
    printed: 1994,
  },
  {
    source: 'hong-ngu',
    quote:
      '1,994 tỷ đồng, … nông - lâm - thủy sản được 1,542 tỷ đồng, công nghiệp xây dựng 452 tỷ đồng',
    name: 'GOPKY',
    args: [['1,542 tỷ đồng', '452 tỷ đồng']],
    printed: 1994,
    differs: {
      gives: 453.542,
      because:
        'A comma before three digits is a decimal comma in one cell; only the sum shows that this report means thousands.',
    },
  },
  {
    source: 'trieu-son',
    quote: 'có 43 DN thành lập mới, bằng 61,4% kế hoạch tỉnh giao (KH: 70 DN)',
    name: 'HOANTHANH',
    args: ['43 DN', '70 DN', null, null, 1],
    printed: 61.4,
    covers: ['61,4%'],
  },
  {
    source: 'trieu-son',
    quote: 'có 43 DN thành lập mới, … bằng 53,7% kế hoạch huyện giao (KH: 80 DN)',
    name: 'HOANTHANH',
    args: ['43 DN', '80 DN', null, null, 1],
    printed: 53.7,
    covers: ['53,7%'],
    differs: { gives: 53.8, because: '53,75 was cut off, not rounded half up.' },
  },
  {
    source: 'trieu-son',
    quote:
      'tỷ trọng nông, lâm, thủy sản chiếm 14,6% …; công nghiệp - xây dựng 49,5% …; dịch vụ 35,9%',
    name: 'GOPKY',
    args: [['14,6%', '49,5%', '35,9%']],
    printed: 100,
    covers: ['14,6%', '49,5%', '35,9%'],
  },
  {
    source: 'trieu-son',
    quote:
      'nông, lâm, thủy sản … giảm 1,4%; công nghiệp - xây dựng … tăng 1,3%; dịch vụ …, tương đương cùng kỳ',
    name: 'GOPKY',
    args: [['-1,4', '1,3', '0']],
    printed: 0,
    covers: ['1,4%', '1,3%'],
    differs: {
      gives: -0.1,
      because: 'Each change was rounded by itself; those of the shares of one whole cancel out.',
    },
  },
  {
    source: 'trieu-son',
    quote:
      'giá trị sản xuất … 9.427 tỷ đồng; nông, lâm, thủy sản chiếm 14,6%; giá trị sản xuất [nông, lâm, thủy sản] ước đạt 1.231,2 tỷ đồng',
    name: 'TYTRONG',
    args: ['1.231,2 tỷ đồng', '9.427 tỷ đồng', 1],
    printed: 14.6,
    differs: {
      gives: 13.1,
      because:
        'The shares are not those of the two printed values, and the report does not say at which prices either is counted.',
    },
  },
  {
    source: 'trieu-son',
    quote:
      'Thu NSNN trên địa bàn ước đạt 175,8 tỷ đồng, …: thu không bao gồm tiền sử dụng đất ước đạt 38,5 tỷ đồng …, thu tiền sử dụng đất ước đạt 137,4 tỷ đồng',
    name: 'GOPKY',
    args: [['38,5 tỷ đồng', '137,4 tỷ đồng']],
    printed: 175.8,
    differs: { gives: 175.9, because: 'The parts and their sum were each rounded by themselves.' },
  },
  {
    source: 'trieu-son',
    quote: '175,8 tỷ đồng, … bằng 44,9% dự toán huyện giao; 38,5 … bằng 34,4%; 137,4 … bằng 49,1%',
    name: 'HOANTHANH',
    args: ['175,8 tỷ đồng', 391.7557, null, null, 1],
    printed: 44.9,
    covers: ['44,9%', '34,4%', '49,1%'],
    derived: '38,5 / 34,4% + 137,4 / 49,1% = 111,9186 + 279,8371 = 391,7557',
  },
  {
    source: 'trieu-son',
    quote:
      '175,8 tỷ đồng, … tăng 3,9% so với cùng kỳ; 38,5 … bằng 81,5% so với cùng kỳ; 137,4 … tăng 12,1%',
    name: 'CUNGKY',
    args: ['175,8 tỷ đồng', 169.8084, 'tang', 1],
    printed: 3.9,
    covers: ['3,9%', '81,5%', '12,1%'],
    derived: '38,5 / 81,5% + 137,4 / 112,1% = 47,2393 + 122,5691 = 169,8084',
    differs: {
      gives: 3.5,
      because:
        'The parts’ own comparisons leave between 3,4 and 3,7 however they were rounded, never 3,9.',
    },
  },
  {
    source: 'trieu-son',
    quote:
      'quyết toán được 74 công trình (huyện quyết toán: 26 c.trình, xã quyết toán: 48 c.trình)',
    name: 'GOPKY',
    args: [['26 c.trình', '48 c.trình']],
    printed: 74,
  },
  {
    source: 'trieu-son',
    quote: '1 bếp ăn tập thể an toàn theo chỉ tiêu tỉnh giao (đạt 100%)',
    name: 'HOANTHANH',
    args: ['1 bếp ăn', 1],
    printed: 100,
    covers: ['100%'],
    derived: 'What was assigned is the one that was recognised.',
  },
  {
    source: 'ha-quang',
    quote: 'dân số 58.087 người (Tày 26,8%, Nùng 43,6%, Mông 15%, Dao 12,6%, Kinh 1,7%)',
    name: 'GOPKY',
    args: [['26,8%', '43,6%', '15%', '12,6%', '1,7%']],
    printed: 100,
    covers: ['26,8%', '43,6%', '15%', '12,6%', '1,7%'],
    differs: { gives: 99.7, because: 'Other peoples, or rounding, are left out of the list.' },
  },
];

/**
 * A printed percentage whose total is not printed, and the only whole number that gives it at
 * the printed decimals.
 */
export interface OnlyTotal {
  readonly source: Source;
  readonly quote: string;
  readonly name: 'TYTRONG' | 'CUNGKY';
  readonly part: number;
  readonly percent: number;
  readonly decimals: number;
  readonly total: number;
  readonly covers: string;
}

export const ONLY_TOTALS: readonly OnlyTotal[] = [
  {
    source: 'trieu-son',
    quote: 'nâng tổng số trường đạt chuẩn lên 85 trường, chiếm 78,7%',
    name: 'TYTRONG',
    part: 85,
    percent: 78.7,
    decimals: 1,
    total: 108,
    covers: '78,7%',
  },
  {
    source: 'trieu-son',
    quote: 'nâng tổng số xã đạt Bộ TCQG về y tế lên 33 xã, chiếm 97%',
    name: 'TYTRONG',
    part: 33,
    percent: 97,
    decimals: 0,
    total: 34,
    covers: '97%',
  },
  {
    source: 'trieu-son',
    quote: '56 lao động đi làm việc ở nước ngoài, … bằng 35,4% so với cùng kỳ',
    name: 'CUNGKY',
    part: 56,
    percent: 35.4,
    decimals: 1,
    total: 158,
    covers: '35,4%',
  },
];

/** Printed n/N: both numbers as they stand, and the share that they are, worked out by hand. */
export const COUNTS: readonly (readonly [
  source: Source,
  text: string,
  n: number,
  of: number,
  share: number,
])[] = [
  ['hong-ngu', '17/19 tiêu chí', 17, 19, 89.47],
  ['hong-ngu', '18/19 tiêu chí', 18, 19, 94.74],
  ['hong-ngu', '19/19 tiêu chí', 19, 19, 100],
  ['hong-ngu', '24/54 Trường', 24, 54, 44.44],
  ['trieu-son', '13/29 chuỗi cung ứng thực phẩm an toàn', 13, 29, 44.83],
  ['trieu-son', '15/30 cơ sở giết mổ gia súc, gia cầm', 15, 30, 50],
  ['trieu-son', '9/21 cửa hàng kinh doanh thực phẩm an toàn', 9, 21, 42.86],
  ['trieu-son', '1/10 chợ ATTP', 1, 10, 10],
  ['trieu-son', '8/25 xã', 8, 25, 32],
  ['ha-quang', '1.020/750', 1020, 750, 136],
];

/** Percentages of the running text that stand alone: nothing printed beside them gives them. */
export const ALONE: Readonly<Record<Source, readonly (readonly [text: string, value: number])[]>> =
  {
    'hong-ngu': [
      ['46,73%', 46.73],
      ['46,39%', 46.39],
      ['100%', 100],
      ['2,9%', 2.9],
      ['45,62%', 45.62],
      ['46,4%', 46.4],
      ['47%', 47],
      ['55,5%', 55.5],
      ['57,2%', 57.2],
      ['22,60%', 22.6],
      ['61,23%', 61.23],
      ['98,75%', 98.75],
      ['49,3%', 49.3],
      ['57,02%', 57.02],
      ['54%', 54],
      ['85,5%', 85.5],
    ],
    'trieu-son': [
      ['54,5%', 54.5],
      ['13,2%', 13.2],
      ['2,4%', 2.4],
      ['15,6%', 15.6],
      ['18,8%', 18.8],
      ['4,2%', 4.2],
      ['14,3%', 14.3],
      ['62,5%', 62.5],
      ['2,4%', 2.4],
      ['98,4%', 98.4],
      ['97,2%', 97.2],
      ['98,8%', 98.8],
      ['94,8%', 94.8],
      ['26,2%', 26.2],
      ['28%', 28],
      ['trên 96%', 96],
      ['52,8%', 52.8],
      ['18,8%', 18.8],
      ['19,6%', 19.6],
      ['12,9%', 12.9],
      ['18,6%', 18.6],
      ['14,2%', 14.2],
      ['52,8%', 52.8],
      ['9,2%', 9.2],
      ['48,7%', 48.7],
      ['6,4%', 6.4],
      ['3,6%', 3.6],
      ['2,3%', 2.3],
      ['80,1%', 80.1],
      ['45,2%', 45.2],
      ['91,4%', 91.4],
      ['55,7%', 55.7],
      ['9,2%', 9.2],
      ['62,8%', 62.8],
      ['12,5%', 12.5],
      ['41%', 41],
      ['74,3%', 74.3],
      ['14%', 14],
      ['63%', 63],
      ['68,4%', 68.4],
      ['83,1%', 83.1],
    ],
    'ha-quang': [
      ['85,3%', 85.3],
      ['trên 80%', 80],
      ['100%', 100],
      ['không quá 15%', 15],
      ['trên 70%', 70],
    ],
  };

/** How many percentages the running text of each report prints, counted in the text. */
export const PERCENTAGES: Readonly<Record<Source, number>> = {
  'hong-ngu': 17,
  'trieu-son': 58,
  'ha-quang': 10,
};
