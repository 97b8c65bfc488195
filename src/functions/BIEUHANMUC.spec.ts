import { excelError } from '../../test/support/callFunction';
import { sentence, shown } from '../../test/support/shown';
import { bieuHanMuc } from './BIEUHANMUC';

const REGISTER = [
  ['Đơn vị', 'Danh hiệu', 'Số lượng', 'Năm'],
  ['Xã A', 'LĐTT', 20, 2020],
  ['Xã A', 'CSTĐCS', { basicValue: 4 }, 2020],
  ['Xã B', 'LĐTT', '60', 2020],
  ['Xã B', 'CSTĐCS', 10, 2020],
  ['Xã B', 'Bằng gì', 2, 2020],
  ['', 'LĐTT', 7, 2020],
];
const PACK = [['cao-bang-2018']];

describe('BIEUHANMUC', () => {
  it('gives each unit its quota, 15% of everybody rounded down', () => {
    const table = shown(bieuHanMuc(REGISTER, PACK));
    expect(table[0]).toHaveLength(7);
    expect(table.slice(1, -1).map((row) => row.slice(0, 6))).toEqual([
      ['Xã A', 24, 4, 15, 3, 1],
      ['Xã B', 70, 10, 15, 10, 0],
      ['Không ghi đơn vị', 7, 0, 15, 1, 0],
      ['Cộng', 101, 14, '', 14, 1],
      ['Không đọc được', 2, '', '', '', ''],
    ]);
    expect(table.at(-1)?.[0]).toContain('Căn cứ: ');
  });

  it.each([[true], [1], ['gop'], ['Gộp'], ['có']])('pools all units for %p', (pooled) => {
    const table = shown(bieuHanMuc(REGISTER, PACK, [[2020]], [[pooled]]));
    expect(table[1]?.slice(0, 6)).toEqual(['Toàn cơ quan', 101, 14, 15, 15, 0]);
    expect(table).toHaveLength(4);
  });

  it.each([[null], [''], [0], [false], ['không']])('goes by unit for %p', (pooled) => {
    expect(shown(bieuHanMuc(REGISTER, PACK, [[null]], [[pooled]]))).toEqual(
      shown(bieuHanMuc(REGISTER, PACK)),
    );
  });

  it('tells every possibility where the rate depends on the title of the collective', () => {
    const table = shown(bieuHanMuc(REGISTER, [['bng-2018']]));
    expect(table[1]?.slice(0, 6)).toEqual(['Xã A', 24, 4, '', '', '']);
    expect(table[1]?.[6]).toContain('% nếu đạt ');
    expect(table[4]).toEqual(['Cộng', 101, 14, '', '', '', '']);
  });

  const TWO_YEARS = [...REGISTER, ['Xã A', 'LĐTT', 1, 2021]];
  it.each([
    ['no pack', [REGISTER], '#N/A'],
    ['an unknown pack', [REGISTER, [['xyz']]], '#VALUE!'],
    ['several years', [TWO_YEARS, PACK], '#VALUE!'],
    ['no year', [[['Đơn vị', 'Danh hiệu']], PACK], '#VALUE!'],
    ['no units', [[['Danh hiệu'], ['LĐTT']], PACK, [[2020]]], '#VALUE!'],
    ['a blank range', [[[null]], PACK], '#VALUE!'],
    ['a wrong year', [REGISTER, PACK, [['mai']]], '#VALUE!'],
    ['a wrong word', [REGISTER, PACK, null, [['mèo']]], '#VALUE!'],
    ['several packs', [REGISTER, [['a'], ['b']]], '#VALUE!'],
    ['an error as the pack', [REGISTER, [[excelError('#N/A')]]], '#N/A'],
  ])('gives one error for %s', (_name, args, expected) => {
    expect(shown(bieuHanMuc(...(args as Parameters<typeof bieuHanMuc>)))).toEqual([[expected]]);
  });

  it('says what to do', () => {
    expect(sentence(bieuHanMuc(REGISTER))).toContain('Chọn bộ quy định của tỉnh hoặc bộ');
    expect(sentence(bieuHanMuc(TWO_YEARS, PACK))).toBe(
      'Sổ có nhiều năm (2020, 2021): hãy ghi năm cần tính.',
    );
  });
});
