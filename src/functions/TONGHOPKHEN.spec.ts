import fc from 'fast-check';
import { excelError } from '../../test/support/callFunction';
import { sentence, shown } from '../../test/support/shown';
import { tongHopKhen } from './TONGHOPKHEN';

const REGISTER = [
  ['Danh hiệu', 'Đối tượng', 'Số lượng', 'Trạng thái', 'Ngày quyết định'],
  ['Bằng khen UBND tỉnh', 'tập thể', '08', 'đã tặng', '05/01/2025'],
  ['Bằng khen UBND tỉnh', 'cá nhân', 17, 'đã tặng', '06/01/2025'],
  ['Giấy khen', 'cá nhân', { basicValue: 153 }, 'đã tặng', '31/12/2024'],
  ['Giấy khen', 'mèo', 4, 'đã tặng', ''],
  ['Bằng gì đó', 'cá nhân', 2, 'đã tặng', '05/01/2025'],
  ['Giấy khen', 'tập thể', 66, 'đề nghị', ''],
  ['Giấy khen', 'tập thể', 5, null, '05/01/2025'],
  ['Cộng', '', 255, '', ''],
];
const AWARD = 'Danh hiệu/Hình thức khen thưởng';

describe('TONGHOPKHEN', () => {
  it('tallies what was given by award and recipient, keeping what can not be read', () => {
    const table = shown(tongHopKhen(REGISTER));
    expect(table[0]).toEqual([AWARD, 'Cá nhân', 'Tập thể', 'Không đọc được', 'Cộng']);
    expect(table.slice(1).map(([, ...cells]) => cells)).toEqual([
      [17, 8, 0, 25],
      [153, 0, 4, 157],
      [2, 0, 5, 7],
      [172, 8, 9, 189],
    ]);
    expect(table.slice(2).map(([name]) => name)).toEqual(['Giấy khen', 'Không đọc được', 'Cộng']);
  });

  it('holds the whole register when every status counts: 8 + 17 + 153 + 4 + 2 + 66 + 5', () => {
    const table = shown(tongHopKhen(REGISTER, undefined, undefined, [['tat-ca']]));
    expect(table.at(-1)).toEqual(['Cộng', 172, 79, 4, 255]);
  });

  it('shows every status where statuses are asked for', () => {
    expect(shown(tongHopKhen(REGISTER, [['Trạng thái']]))).toEqual([
      ['Trạng thái', 'Cá nhân', 'Tập thể', 'Không đọc được', 'Cộng'],
      ['Đề nghị', 0, 66, 0, 66],
      ['Đã tặng', 172, 8, 4, 184],
      ['Không đọc được', 0, 5, 0, 5],
      ['Cộng', 172, 79, 4, 255],
    ]);
  });

  it('narrows by days; rows without a day stand with what can not be read', () => {
    const from = [['01/01/2025']];
    const table = shown(tongHopKhen(REGISTER, undefined, undefined, [['tat-ca']], undefined, from));
    expect(table.at(-1)).toEqual(['Cộng', 19, 13, 70, 102]);
  });

  it('gives the rows the other default where only the columns are said', () => {
    const [header] = shown(tongHopKhen(REGISTER, undefined, [['danh-hieu']]));
    expect(header?.[0]).toBe('Đối tượng');
    expect(shown(tongHopKhen(REGISTER, [['doi-tuong']]))[0]?.[0]).toBe('Đối tượng');
  });

  it.each([[null], [''], [0], [undefined]])('takes %p for an option left out', (blank) => {
    const cell = [[blank]];
    expect(shown(tongHopKhen(REGISTER, cell, cell, cell, cell, cell, cell))).toEqual(
      shown(tongHopKhen(REGISTER)),
    );
  });

  it('says how many quantities can not be read', () => {
    const register = [
      ['Danh hiệu', 'Số lượng'],
      ['LĐTT', 5],
      ['LĐTT', 'vài'],
      ['LĐTT', excelError('#N/A')],
    ];
    expect(shown(tongHopKhen(register))).toEqual([
      [AWARD, 'Cá nhân', 'Cộng'],
      ['Lao động tiên tiến', 5, 5],
      ['Cộng', 5, 5],
      ['Số dòng không đọc được số lượng', '', 2],
    ]);
  });

  it('gives headings and a total for a register without rows, and counts a zero', () => {
    expect(shown(tongHopKhen([['Danh hiệu']]))).toEqual([
      [AWARD, 'Cộng'],
      ['Cộng', 0],
    ]);
    expect(
      shown(
        tongHopKhen([
          ['Danh hiệu', 'Số lượng'],
          ['LĐTT', 0],
        ]),
      ).at(-1),
    ).toEqual(['Cộng', 0, 0]);
  });

  it.each([
    ['a range that is no register', [[['Họ tên']]], '#VALUE!'],
    ['a blank range', [[[null]]], '#VALUE!'],
    ['a wrong word for the rows', [REGISTER, [['màu']]], '#VALUE!'],
    ['a number for the columns', [REGISTER, null, [[7]]], '#VALUE!'],
    ['a wrong status', [REGISTER, null, null, [['mai']]], '#VALUE!'],
    ['rows like the columns', [REGISTER, [['cap']], [['cap']]], '#VALUE!'],
    ['units where there are none', [REGISTER, [['don-vi']]], '#VALUE!'],
    ['several words for the rows', [REGISTER, [['cap'], ['nam']]], '#VALUE!'],
    ['an error as an option', [REGISTER, null, [[excelError('#N/A')]]], '#N/A'],
    ['days the wrong way', [REGISTER, null, null, null, null, [[45663]], [[45662]]], '#NUM!'],
  ])('gives one error for %s', (_name, args, expected) => {
    expect(shown(tongHopKhen(...(args as Parameters<typeof tongHopKhen>)))).toEqual([[expected]]);
  });

  it('says what is wrong', () => {
    expect(sentence(tongHopKhen(REGISTER, [['cap']], [['cap']]))).toBe(
      'hàng và cột phải khác nhau.',
    );
    expect(sentence(tongHopKhen(REGISTER, [['cap'], ['nam']]))).toBe(
      'hàng phải là một ô, không phải một vùng.',
    );
    expect(sentence(tongHopKhen(REGISTER, [['nam']]))).toBe('Vùng đưa vào không có cột “Năm”.');
  });

  const row = fc.tuple(
    fc.constantFrom<unknown>('LĐTT', 'CSTĐCS', 'Giấy khen', 'Bằng gì', ''),
    fc.constantFrom<unknown>('CN', 'TT', 'mèo', null),
    fc.integer({ min: 0, max: 50 }),
    fc.constantFrom<unknown>('đã tặng', 'đề nghị', '?', ''),
  );

  it('adds up in rows and columns, with every status to the register’s own sum', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 15 }), (rows) => {
        const register = [['Danh hiệu', 'Đối tượng', 'Số lượng', 'Trạng thái'], ...rows];
        const sum = (cells: readonly unknown[]): number =>
          cells.reduce<number>((total, cell) => total + Number(cell), 0);
        const own = sum(rows.map(([, , quantity]) => quantity));
        const all = tongHopKhen(register, undefined, undefined, [['tat-ca']]);
        expect(all.at(-1)?.at(-1)).toBe(own);
        for (const table of [all, tongHopKhen(register)]) {
          const body = table.slice(1).map(([, ...cells]) => cells);
          for (const cells of body) expect(sum(cells.slice(0, -1))).toBe(cells.at(-1));
          const totals = body.at(-1) ?? [];
          totals.forEach((total, i) => {
            expect(sum(body.slice(0, -1).map((cells) => cells[i]))).toBe(total);
          });
        }
      }),
    );
  });
});
