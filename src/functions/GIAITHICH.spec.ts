import { excelError, formatted, inCell, whyInCell } from '../../test/support/callFunction';
import { shown } from '../../test/support/shown';
import { giaiThich } from './GIAITHICH';

const BY_PLAN = 'Không chọn cách tính nên theo cách ghi kế hoạch:';

describe('GIAITHICH', () => {
  it.each([
    [
      ['36,88', 34],
      `Thực hiện 36,88 chia cho kế hoạch 34, nhân 100 ≈ 108,47%. ${BY_PLAN} cao (càng cao càng tốt).`,
    ],
    [
      [0, 5, 'cao'],
      'Thực hiện 0 chia cho kế hoạch 5, nhân 100 = 0%. Cách tính đã chọn: cao (càng cao càng tốt).',
    ],
    [
      [5, 'không quá 4'],
      `Kế hoạch 4 chia cho thực hiện 5, nhân 100 = 80%. ${BY_PLAN} thap (càng thấp càng tốt). ` +
        'Kế hoạch ghi “không quá 4”: dùng số 4.',
    ],
    [
      [-1, -2, 'thap-tuyen-tinh'],
      '1 trừ đi phần chênh lệch (thực hiện -1 trừ kế hoạch -2, chia cho 2), nhân 100 = 50%. ' +
        'Cách tính đã chọn: thap-tuyen-tinh (càng thấp càng tốt, tuyến tính).',
    ],
    [
      ['0,3', '0,2-2,0'],
      `Thực hiện 0,3 nằm trong mức “0,2-2,0” nên là 100%. ${BY_PLAN} trong-khoang (trong khoảng).`,
    ],
    [
      ['0,1', '0,2-2,0'],
      `Thực hiện 0,1 chia cho kế hoạch 0,2, nhân 100 = 50%. ${BY_PLAN} trong-khoang (trong khoảng). ` +
        'Kế hoạch “0,2-2,0” là một khoảng: dùng cận dưới 0,2.',
    ],
    [
      ['581,4', '650-700', 'can-tren'],
      'Thực hiện 581,4 chia cho kế hoạch 700, nhân 100 ≈ 83,06%. ' +
        'Cách tính đã chọn: can-tren (so với cận trên). ' +
        'Kế hoạch “650-700” là một khoảng: dùng cận trên 700.',
    ],
    [
      ['3,92', '1,5-2', 'trung-diem', 4],
      'Thực hiện 3,92 chia cho kế hoạch 7, nhân 100 = 56%. ' +
        'Cách tính đã chọn: trung-diem (so với trung điểm). ' +
        'Kế hoạch một kỳ là 1,5-2, nhân 4 kỳ là 6 – 8. ' +
        'Kế hoạch “1,5-2” là một khoảng: dùng trung điểm 7.',
    ],
    [
      ['1.020/750', 150, null, 5],
      'Thực hiện 1.020 chia cho kế hoạch 750, nhân 100 = 136%. ' +
        `${BY_PLAN} cao (càng cao càng tốt). Kế hoạch một kỳ là 150, nhân 5 kỳ là 750.`,
    ],
    [
      ['17/19', null],
      'Kế hoạch để trống nên lấy 17 chia cho 19 trong ô thực hiện, nhân 100 ≈ 89,47%.',
    ],
    [['Giữ vững', 18], 'Thực hiện ghi “Giữ vững”, đúng như kế hoạch, nên là 100%.'],
    [
      ['9,2‰', '1%'],
      `Thực hiện 0,92 chia cho kế hoạch 1, nhân 100 = 92%. ${BY_PLAN} cao (càng cao càng tốt). ` +
        'Thực hiện “9,2‰” đổi ra 0,92%.',
    ],
    [
      [formatted(3), 4, 0],
      `Thực hiện 3 chia cho kế hoạch 4, nhân 100 = 75%. ${BY_PLAN} cao (càng cao càng tốt).`,
    ],
  ])('explains %j', (args, expected) => {
    expect(inCell(giaiThich, ...args)).toBe(expected);
  });

  it.each([
    [
      ['1,994', 2],
      '"1,994": dấu phẩy được đọc là dấu thập phân; nếu là hàng nghìn hãy dùng dấu chấm. Cũng có thể là 1.994.',
    ],
    [['17.68', 20], '"17.68": dấu chấm được đọc là dấu thập phân. Cũng có thể là 17.680.'],
    [['1,234,567', 20], '"1,234,567": dấu phẩy được đọc là dấu hàng nghìn.'],
    [
      ['1,234.5', 20],
      '"1,234.5": viết theo kiểu Anh, dấu phẩy là hàng nghìn, dấu chấm là thập phân.',
    ],
    [['-', 20], '"-" được hiểu là để trống.'],
    [['khoảng 5', 20], 'số chỉ là gần đúng ("khoảng").'],
    [['70%(738)', '80%'], 'trong ô còn một số nữa, "(738)", không dùng để tính.'],
    [
      ['6/2020', 20],
      '"6/2020" có thể là tháng/năm. "6/2020": mẫu số khác với kế hoạch nên chỉ dùng tử số.',
    ],
    [['tăng 5', 20], 'bỏ qua chữ "tăng" đứng trước số.'],
    [['3', '2%', null, 4], 'mục tiêu tính theo % được nhân với số kỳ.'],
    [['trên 5', 20], 'thực hiện ghi "trên 5": dùng số đứng sau để tính.'],
    [['17/19', 20], '"17/19": mẫu số khác với kế hoạch nên chỉ dùng tử số.'],
    [['5 người', '4 hộ'], 'hai ô khác đơn vị tính (người, hộ).'],
  ])('states the doubts of %j', (args, doubts) => {
    const text = String(inCell(giaiThich, ...args));
    expect(text.slice(text.indexOf('Lưu ý: '))).toBe(`Lưu ý: ${doubts}`);
  });

  it.each([
    [[null, 5], 'Chưa có số liệu thực hiện nên chưa tính.'],
    [[5, ''], 'Chưa có kế hoạch nên chưa tính.'],
    [[null, null], 'Chưa có kế hoạch và số liệu thực hiện.'],
    [[5, 0], 'Kế hoạch bằng 0: không chia cho 0 được.'],
    [
      [0, 5, 'thap'],
      'Thực hiện bằng 0, mà cách tính này chia cho thực hiện: không chia cho 0 được.',
    ],
    [['5/0', null], 'Mẫu số trong ô thực hiện bằng 0: không chia cho 0 được.'],
    [[5, -4], 'Kế hoạch là số âm: chỉ tính được bằng cách tính thap-tuyen-tinh.'],
    [[-1, 2, 'thap'], 'Thực hiện là số âm: cách tính này không tính được.'],
    [['Loại A', 'Loại B'], 'Thực hiện ghi bằng chữ, khác với kế hoạch: không tính được phần trăm.'],
    [['Chưa đạt', 'Đạt'], 'Thực hiện ghi là không đạt: không tính được phần trăm.'],
    [[4, 'Giữ vững'], 'Kế hoạch ghi bằng chữ, thực hiện là con số: không so sánh được.'],
    [['5-6', 4], 'Thực hiện là một khoảng: không biết lấy số nào.'],
    [[5, '17/19'], 'Kế hoạch ghi dạng n/N: không biết lấy số nào làm kế hoạch.'],
    [['31/12/2020', 5], 'Không đọc được số liệu “31/12/2020”: là ngày tháng.'],
  ])('says why there is no percentage for %j', (args, expected) => {
    expect(inCell(giaiThich, ...args)).toBe(expected);
  });

  it.each([
    ['an error in a cell', [excelError('#NUM!'), 5], '#NUM!'],
    ['a wrong word', [5, 4, 'nhanh'], '#VALUE!'],
    ['no periods', [5, 4, null, 0], '#NUM!'],
  ])('gives an error for %s', (_name, args, expected) => {
    expect(inCell(giaiThich, ...args)).toBe(expected);
  });

  it('lists the right words with a wrong one', () => {
    expect(whyInCell(giaiThich, 5, 4, 'nhanh')).toBe(
      'Không hiểu “nhanh”. Chọn một trong: cao, thap, thap-tuyen-tinh, trong-khoang, can-duoi, can-tren, trung-diem.',
    );
  });

  it('fills a column and keeps each error in its cell', () => {
    const actual = [[''], [excelError('#N/A')], ['Giữ vững'], ['']];
    expect(shown(giaiThich(actual, [[5], [5], [5], ['']]))).toEqual([
      ['Chưa có số liệu thực hiện nên chưa tính.'],
      ['#N/A'],
      ['Thực hiện ghi “Giữ vững”, đúng như kế hoạch, nên là 100%.'],
    ]);
  });

  it('refuses ranges that do not fit', () => {
    expect(shown(giaiThich([[1], [2]], [[1], [2], [3]]))).toEqual([['#VALUE!']]);
  });
});
