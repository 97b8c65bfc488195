import { excelError, formatted } from '../../test/support/callFunction';
import { sentence, shown } from '../../test/support/shown';
import { demKhen } from './DEMKHEN';

type Args = Parameters<typeof demKhen>;

const HEADER = ['Danh hiệu', 'Đối tượng', 'Cấp quyết định', 'Đơn vị', 'Số lượng', 'Trạng thái'];
const REGISTER = [
  ['SỔ KHEN THƯỞNG', '', '', '', '', ''],
  HEADER,
  ['Bằng khen', 'cá nhân', 'Thủ tướng Chính phủ', 'Xã A', 1, 'đã tặng'],
  ['Bằng khen', 'tập thể', 'UBND tỉnh', 'Xã A', '08', 'đã tặng'],
  ['Bằng khen', 'cá nhân', 'UBND tỉnh', 'Xã B', 17, 'đã tặng'],
  ['Bằng khen', 'cá nhân', 'UBND tỉnh', 'Xã B', 3, 'đề nghị'],
  ['Giấy khen', 'cá nhân', 'UBND xã', 'XÃ A', formatted(153), 'đã tặng'],
  ['Giấy khen', 'tập thể', 'UBND xã', 'Xã B', 66, 'trả hồ sơ'],
  ['Tổng cộng', '', '', '', 248, ''],
];

const DATED = [
  ['Danh hiệu', 'Loại hình', 'Ngày quyết định'],
  ['LĐTT', 'công trạng', 45662], // 05/01/2025
  ['LĐTT', 'công trạng', '20/12/2024'],
  ['Giấy khen', 'đột xuất', '31/12/2025'],
  ['Giấy khen', 'đột xuất', ''],
];

function count(
  register: readonly (readonly unknown[])[],
  ...conditions: readonly unknown[]
): unknown {
  const cells = conditions.map((condition) => [[condition]]);
  return shown(demKhen(...([register, ...cells] as unknown as Args)))[0]?.[0];
}

describe('DEMKHEN', () => {
  it('adds up what was given, without the total of the register itself', () => {
    expect(count(REGISTER)).toBe(1 + 8 + 17 + 153);
  });

  it.each([
    ['a family of awards', ['Bằng khen'], 26],
    ['an award with its level', ['Bằng khen UBND tỉnh'], 25],
    ['an award and a recipient', ['bang-khen', 'tập thể'], 8],
    ['a recipient alone', [null, 'ca-nhan'], 171],
    ['a level', [null, null, 'tinh'], 25],
    ['a unit, however it is written', [null, null, null, 'xã a'], 162],
    ['another status', [null, null, null, null, 'de-nghi'], 3],
    ['every status', [null, null, null, null, 'Tất cả'], 248],
    ['an award that is not there', ['CSTĐCS'], 0],
    ['a rich value', [{ basicValue: 'Giấy khen' }], 153],
  ])('counts %s', (_name, conditions, expected) => {
    expect(count(REGISTER, ...conditions)).toBe(expected);
  });

  it('counts each row as one where there are neither quantities nor statuses', () => {
    expect(count(DATED)).toBe(4);
  });

  it.each([
    ['a kind of award', ['dot-xuat'], 2],
    ['a first day, included', [null, '05/01/2025'], 2],
    ['a last day, included', [null, null, 45662], 2],
    ['both', [null, '2025-01-01', '31/12/2025'], 2],
    ['one day', [null, 45662, 45662], 1],
  ])('narrows by %s, rows without a day left out', (_name, conditions, expected) => {
    expect(count(DATED, null, null, null, null, null, ...conditions)).toBe(expected);
  });

  it.each([[null], [''], [0], [undefined], [{ type: 'Empty' }]])(
    'takes %p for a condition left out',
    (blank) => {
      expect(count(REGISTER, ...Array.from({ length: 6 }, () => blank))).toBe(179);
    },
  );

  it('spills over columns of conditions, an error staying in its cell', () => {
    const awards = [['Bằng khen'], [excelError('#N/A')], ['Giấy khen'], ['không có'], ['']];
    expect(shown(demKhen(REGISTER, awards))).toEqual([[26], ['#N/A'], [153], ['#VALUE!']]);
    expect(shown(demKhen(REGISTER, [['Bằng khen'], ['Giấy khen']], [['CN', 'TT']]))).toEqual([
      [18, 8],
      [153, 0],
    ]);
  });

  it('takes an error or an unknown award in the register for what it is: not read', () => {
    const register = [['Danh hiệu'], [excelError('#REF!')], ['Bằng gì đó'], ['LĐTT']];
    expect(count(register)).toBe(3);
    expect(count(register, 'LĐTT')).toBe(1);
  });

  it.each([
    ['a register without awards', [['Họ tên'], ['A']], [], '#VALUE!'],
    ['a blank register', [[null]], [], '#VALUE!'],
    ['a register of zeros', [[0]], [], '#VALUE!'],
    ['a unit where there are none', DATED, [null, null, null, 'Xã A'], '#VALUE!'],
    ['a status where there are none', DATED, [null, null, null, null, 'da-tang'], '#VALUE!'],
    ['a wrong recipient', REGISTER, [null, 'con mèo'], '#VALUE!'],
    ['a number as award', REGISTER, [5], '#VALUE!'],
    ['a wrong day', DATED, [null, null, null, null, null, null, '31/02/2025'], '#VALUE!'],
    ['days the wrong way', DATED, [null, null, null, null, null, null, 45663, 45662], '#NUM!'],
  ])('gives an error for %s', (_name, register, conditions, expected) => {
    expect(count(register, ...conditions)).toBe(expected);
  });

  it('gives #VALUE! for conditions of sizes that do not fit', () => {
    const awards = [['LĐTT'], ['CSTĐCS'], ['Giấy khen']];
    expect(shown(demKhen(REGISTER, awards, [['CN'], ['TT']]))).toEqual([['#VALUE!']]);
  });

  it('says what is wrong', () => {
    expect(sentence(demKhen(DATED, undefined, undefined, undefined, [['Xã A']]))).toBe(
      'Vùng đưa vào không có cột “Đơn vị”.',
    );
    expect(sentence(demKhen(REGISTER, undefined, [['mèo']]))).toBe(
      'Không hiểu “mèo”. Chọn một trong: ca-nhan, tap-the, ho-gia-dinh.',
    );
    expect(sentence(demKhen(REGISTER, [['Bằng gì']]))).toBe(
      'Không đọc được danh hiệu hoặc hình thức khen thưởng “Bằng gì”.',
    );
    expect(sentence(demKhen([['Họ tên']]))).toBe(
      'Vùng đưa vào phải có hàng tiêu đề với cột “Danh hiệu/Hình thức khen thưởng”.',
    );
  });
});
