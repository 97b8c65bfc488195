/** One call of each custom function as Excel sends it, and the cells that must arrive. */
export interface FunctionCase {
  readonly args: readonly unknown[];
  readonly cells: readonly (readonly unknown[])[];
}

const cell = (value: unknown): readonly (readonly unknown[])[] => [[value]];

export const FUNCTION_CASES: Readonly<Record<string, FunctionCase>> = {
  BANGCHU: {
    args: [cell(710000), cell('đồng')],
    cells: [['Bảy trăm mười nghìn đồng']],
  },
  BIEUHANMUC: {
    args: [
      [
        ['Đơn vị', 'Danh hiệu', 'Số lượng'],
        ['Xã A', 'LĐTT', 20],
      ],
      null,
      cell(2025),
      null,
    ],
    cells: [[{ code: '#N/A', message: 'Chọn bộ quy định của tỉnh hoặc bộ' }]],
  },
  CAUBAOCAO: {
    args: [
      cell('Giá trị sản xuất'),
      cell(9427),
      cell('tỷ đồng'),
      cell('54,5%'),
      cell('+13,2%'),
      cell('uoc'),
      null,
      null,
      null,
      null,
    ],
    cells: [
      ['Giá trị sản xuất ước đạt 9.427 tỷ đồng, bằng 54,5% kế hoạch, tăng 13,2% so với cùng kỳ.'],
    ],
  },
  CHUYENMA: {
    args: [cell('Céng hßa x· héi chñ nghÜa ViÖt Nam'), null],
    cells: [['Cộng hòa xã hội chủ nghĩa Việt Nam']],
  },
  CUNGKY: {
    args: [[[1994], [5], ['']], [[1875], [0], ['']], cell('bang'), cell(2)],
    cells: [[106.35], [{ code: '#DIV/0!' }]],
  },
  DEMKHEN: {
    args: [
      [
        ['Danh hiệu', 'Số lượng', 'Trạng thái'],
        ['Bằng khen', 8, 'đã tặng'],
        ['Giấy khen', { type: 'FormattedNumber', basicValue: 66 }, 'đã tặng'],
        ['Giấy khen', 5, 'đề nghị'],
      ],
      [['Bằng khen'], ['Giấy khen']],
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ],
    cells: [[8], [66]],
  },
  DKXETTANG: {
    args: [
      [
        ['Năm', 'Danh hiệu'],
        [2023, 'CSTĐCS'],
        [2024, 'CSTĐCS'],
      ],
      [['CSTĐ cấp tỉnh'], ['Giấy khen']],
      cell(2025),
      null,
    ],
    cells: [
      [
        'Chưa đủ theo Điều 22 khoản 1 điểm a: cần 03 lần liên tục Chiến sĩ thi đua cơ sở, mới có 02 lần',
      ],
      [
        {
          code: '#N/A',
          message: 'Không bộ quy định nào ở đây đòi danh hiệu có trước khi xét Giấy khen.',
        },
      ],
    ],
  },
  DKTAPTHE: {
    args: [
      cell('Tập thể lao động tiên tiến'),
      [[10], [11], ['']],
      [[7], [7], ['']],
      null,
      null,
      cell(0),
      cell(2024),
      null,
    ],
    cells: [
      ['Đạt'],
      [
        'Thiếu: ít nhất 70% cá nhân đạt danh hiệu tiên tiến, cần 8, mới có 7 (Điều 28 khoản 1 điểm c)',
      ],
    ],
  },
  GIAITHICH: {
    args: [cell('Giữ vững'), cell(18), null, null],
    cells: [['Thực hiện ghi “Giữ vững”, đúng như kế hoạch, nên là 100%.']],
  },
  GOPKY: {
    args: [[[10, 20, '', 5]], cell('binh-quan'), null, null],
    cells: [[35 / 3]],
  },
  HANMUC: {
    args: [[[136], [20], ['']], cell('CSTĐCS'), cell('cao-bang-2018'), null, cell(2020)],
    cells: [[20], [3]],
  },
  HOANTHANH: {
    args: [
      [['36,88'], [{ type: 'Error', basicType: 'Error', basicValue: '#N/A' }], [4]],
      [[34], [1], ['Giữ vững']],
      null,
      null,
      cell(1),
    ],
    cells: [
      [108.5],
      [{ code: '#N/A' }],
      [
        {
          code: '#N/A',
          message: 'Kế hoạch ghi bằng chữ, thực hiện là con số: không so sánh được.',
        },
      ],
    ],
  },
  KIEMHANMUC: {
    args: [[[20], [22]], cell(136), cell('15%'), null, null, null],
    cells: [['Trong hạn mức (tối đa 20)'], ['Vượt hạn mức 02 (tối đa 20)']],
  },
  MUCDAT: {
    args: [[[25], [24]], cell(50), null, null, cell('6 tháng')],
    cells: [['Đạt tiến độ'], ['Chậm tiến độ']],
  },
  TACHSO: {
    args: [cell('>13.000 tấn'), null],
    cells: [[13000]],
  },
  TIENTHUONG: {
    args: [[['LĐTT'], ['Giấy khen']], [['ca-nhan'], ['hộ gia đình']], cell(2340000), null, null],
    cells: [[710000], [1060000]],
  },
  TONGHOPCHITIEU: {
    args: [[[6], [5], [4], ['']], [[5], [5], [5], [5]], null, null, null],
    cells: [
      ['Vượt', 1],
      ['Đạt', 1],
      ['Chưa đạt', 1],
      ['Chưa có số liệu', 1],
      ['Cộng', 4],
    ],
  },
  TONGHOPKHEN: {
    args: [
      [
        ['Danh hiệu', 'Đối tượng', 'Số lượng'],
        ['Giấy khen', 'cá nhân', 153],
        ['Giấy khen', 'tập thể', 66],
      ],
      null,
      null,
      null,
      null,
      null,
      null,
    ],
    cells: [
      ['Danh hiệu/Hình thức khen thưởng', 'Cá nhân', 'Tập thể', 'Cộng'],
      ['Giấy khen', 153, 66, 219],
      ['Cộng', 153, 66, 219],
    ],
  },
  TUGOC: {
    args: [cell(8), cell(4), cell(12), null],
    cells: [[50]],
  },
  TYTRONG: {
    args: [cell(85), cell(108), cell(1)],
    cells: [[78.7]],
  },
};
