import { inCell } from '../../test/support/callFunction';
import { cauBaoCao } from './CAUBAOCAO';

describe('CAUBAOCAO on the figures of real reports', () => {
  // Triệu Sơn, report on the first half of 2020; names with a capital, spaces before units added.
  it.each([
    [
      ['Giá trị sản xuất nông, lâm, thủy sản', '1.231,2', 'tỷ đồng', '62,5%', '+2,4%', 'uoc'],
      'Giá trị sản xuất nông, lâm, thủy sản ước đạt 1.231,2 tỷ đồng, bằng 62,5% kế hoạch, tăng 2,4% so với cùng kỳ.',
    ],
    [
      ['Tổng diện tích gieo trồng vụ đông xuân', 14854.7, 'ha', '98,4%', '97,2%'],
      'Tổng diện tích gieo trồng vụ đông xuân đạt 14.854,7 ha, bằng 98,4% kế hoạch, bằng 97,2% so với cùng kỳ.',
    ],
    [
      ['Năng suất lúa bình quân vụ chiêm xuân', 65.7, 'tạ/ha', null, '98,8%'],
      'Năng suất lúa bình quân vụ chiêm xuân đạt 65,7 tạ/ha, bằng 98,8% so với cùng kỳ.',
    ],
    [
      ['Tổng sản lượng lương thực có hạt vụ đông xuân', 68.8, 'nghìn tấn', '', '94,8%'],
      'Tổng sản lượng lương thực có hạt vụ đông xuân đạt 68,8 nghìn tấn, bằng 94,8% so với cùng kỳ.',
    ],
    [
      ['Giá trị sản xuất công nghiệp', 3765.5, 'tỷ đồng', '52,8%', '+18,8%', 'uoc'],
      'Giá trị sản xuất công nghiệp ước đạt 3.765,5 tỷ đồng, bằng 52,8% kế hoạch, tăng 18,8% so với cùng kỳ.',
    ],
    [
      [
        'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ',
        1257.8,
        'tỷ đồng',
        '52,8%',
        'tăng 9,2%',
        'uoc',
      ],
      'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ ước đạt 1.257,8 tỷ đồng, bằng 52,8% kế hoạch, tăng 9,2% so với cùng kỳ.',
    ],
    [
      ['Xuất khẩu', 12.2, 'triệu USD', '48,7%', '+6,4%', 'uoc'],
      'Xuất khẩu ước đạt 12,2 triệu USD, bằng 48,7% kế hoạch, tăng 6,4% so với cùng kỳ.',
    ],
    [
      ['Nhập khẩu', 5.2, 'triệu USD', null, '+3,6%', 'uoc'],
      'Nhập khẩu ước đạt 5,2 triệu USD, tăng 3,6% so với cùng kỳ.',
    ],
    [
      ['Doanh thu vận tải', 158.3, 'tỷ đồng', '45,2%', '91,4%', 'uoc'],
      'Doanh thu vận tải ước đạt 158,3 tỷ đồng, bằng 45,2% kế hoạch, bằng 91,4% so với cùng kỳ.',
    ],
    [
      ['Huy động vốn đầu tư phát triển trên địa bàn', 1225.8, 'tỷ đồng', '55,7%', '+9,2%', 'uoc'],
      'Huy động vốn đầu tư phát triển trên địa bàn ước đạt 1.225,8 tỷ đồng, bằng 55,7% kế hoạch, tăng 9,2% so với cùng kỳ.',
    ],
    [
      [
        'Thu NSNN trên địa bàn',
        175.8,
        'tỷ đồng',
        '62,8%',
        '+3,9%',
        'uoc',
        null,
        '44,9%',
        'dự toán tỉnh giao',
        'dự toán huyện giao',
      ],
      'Thu NSNN trên địa bàn ước đạt 175,8 tỷ đồng, bằng 62,8% dự toán tỉnh giao, bằng 44,9% dự toán huyện giao, tăng 3,9% so với cùng kỳ.',
    ],
    [
      [
        'Thu tiền sử dụng đất',
        137.4,
        'tỷ đồng',
        '49,1%',
        '+12,1%',
        'uoc',
        null,
        null,
        'dự toán huyện giao',
      ],
      'Thu tiền sử dụng đất ước đạt 137,4 tỷ đồng, bằng 49,1% dự toán huyện giao, tăng 12,1% so với cùng kỳ.',
    ],
    [
      ['Số thu nợ đọng thuế', 'trên 9,8 tỷ đồng', '', null, null, 'uoc'],
      'Số thu nợ đọng thuế ước đạt trên 9,8 tỷ đồng.',
    ],
    [
      ['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng', 12.5, '%', null, null, 'con'],
      'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng còn 12,5%.',
    ],
    [['Tỷ lệ người tham gia BHYT', 83.1, '%'], 'Tỷ lệ người tham gia BHYT đạt 83,1%.'],
    [
      ['Tỷ trọng dịch vụ', 35.9, '%', null, '+0', 'chiem'],
      'Tỷ trọng dịch vụ chiếm 35,9%, tương đương cùng kỳ.',
    ],
    [
      ['Tỷ trọng công nghiệp - xây dựng', 49.5, '%', null, 48.2, 'chiem'],
      'Tỷ trọng công nghiệp - xây dựng chiếm 49,5%, tăng 1,3 điểm phần trăm so với cùng kỳ.',
    ],
  ])('writes what Triệu Sơn reports: %j', (args, expected) => {
    expect(inCell(cauBaoCao, ...args)).toBe(expected);
  });

  // Hồng Ngự, report on the first half of 2020.
  it.each([
    [
      ['Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp', 201, 'tỷ đồng', null, '-2,9%', 'uoc'],
      'Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp ước đạt 201 tỷ đồng, giảm 2,9% so với cùng kỳ.',
    ],
    [
      ['Tỷ lệ lao động qua đào tạo', '61,23', '%', '98,75%'],
      'Tỷ lệ lao động qua đào tạo đạt 61,23%, bằng 98,75% kế hoạch.',
    ],
    [
      ['Tỷ lệ người dân tham gia bảo hiểm y tế', '85,5%', ''],
      'Tỷ lệ người dân tham gia bảo hiểm y tế đạt 85,5%.',
    ],
    [
      ['Giải ngân vốn đầu tư phát triển', '22,60', '% kế hoạch vốn đã phân bổ', null, null, 'uoc'],
      'Giải ngân vốn đầu tư phát triển ước đạt 22,60% kế hoạch vốn đã phân bổ.',
    ],
    [
      ['Xã Thường Phước 2 duy trì', '17/19', 'tiêu chí'],
      'Xã Thường Phước 2 duy trì đạt 17/19 tiêu chí.',
    ],
    [['04 xã diện', '14-18', 'tiêu chí'], '04 xã diện đạt từ 14 đến 18 tiêu chí.'],
  ])('writes what Hồng Ngự reports: %j', (args, expected) => {
    expect(inCell(cauBaoCao, ...args)).toBe(expected);
  });
});
