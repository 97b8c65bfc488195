import { tryAttainment } from './trial';

describe('tryAttainment', () => {
  it('gives the percentage and says how it came about', () => {
    expect(tryAttainment('1.994 tỷ đồng', '1.875', 'vi')).toEqual({
      result: 'Bằng 106,35% kế hoạch',
      explanation: [
        'Thực hiện: “1.994 tỷ đồng” đọc là 1.994 tỷ đồng.',
        'Kế hoạch: “1.875” đọc là 1.875.',
        'Cách tính: 1.994 : 1.875 × 100.',
      ],
    });
  });

  it('turns the quotient over where less is better', () => {
    const { result, explanation } = tryAttainment('5', 'dưới 4', 'en');
    expect(result).toBe('80% of the plan');
    expect(explanation).toEqual([
      'Actual: “5” is read as 5.',
      'Plan: “dưới 4” is read as less than 4.',
      'Computed as 4 ÷ 5 × 100.',
    ]);
  });

  it('says what is doubtful', () => {
    const { result, explanation } = tryAttainment('1,994', '2', 'vi');
    expect(result).toBe('Bằng 99,7% kế hoạch');
    expect(explanation[3]).toBe(
      '"1,994": dấu phẩy được đọc là dấu thập phân; nếu là hàng nghìn hãy dùng dấu chấm.',
    );
  });

  it.each([
    ['', '5', 'Thiếu số liệu nên kết quả để trống, không phải 0.'],
    ['5', '0', 'Không chia cho 0 được: hàm cho #DIV/0!.'],
    ['5', '-4', 'Số âm không tính được theo cách này: hàm cho #NUM!.'],
    ['5', 'Giữ vững', 'Kế hoạch ghi bằng chữ, thực hiện là con số: không so sánh được.'],
    ['5', '31/12/2020', 'Không đọc được số liệu “31/12/2020”: là ngày tháng.'],
    ['0,3', '0,2-2,0', 'Bằng 100% kế hoạch'],
    ['Giữ vững', 'Giữ vững', 'Bằng 100% kế hoạch'],
    ['17/19', '', 'Bằng 89,47% kế hoạch'],
  ])('says of “%s” against “%s”: %s', (actual, plan, result) => {
    expect(tryAttainment(actual, plan, 'vi').result).toBe(result);
  });
});
