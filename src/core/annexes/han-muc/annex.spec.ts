import { cellsOf } from '../../../../test/support/fillLiteral';
import { fillRegister, footOf, linesOf } from '../../../../test/support/fillRegister';
import { annex } from './annex';

const _ = undefined;
const REGISTER = [
  ['STT', 'Họ và tên', 'Danh hiệu', 'Đơn vị', 'Năm thành tích', 'Số lượng'],
  [1, _, 'LĐTT', 'Phòng A', 2020, 17],
  [2, _, 'CSTĐCS', 'Phòng A', 2020, 3],
  [3, _, 'LĐTT', 'Xã B', 2020, 9],
  [4, _, 'CSTĐCS', 'Xã B', 2020, 2],
  [5, 'Xã B', 'TTLĐTT', _, 2020, 1],
  [6, 'c', 'lung tung', 'Xã B', 2020, 4],
];
const PEOPLE = {
  name: 'Cán bộ',
  rows: [
    ['STT', 'Đơn vị', 'Số cá nhân', 'Hoàn thành nhiệm vụ', 'Bị kỷ luật từ cảnh cáo'],
    [1, 'Phòng A', 25, 25, 0],
    [2, 'Xã B', 16, 16, 1],
  ],
};
const caoBang = { rules: { pack: 'cao-bang-2018' } };
const filled = fillRegister(annex, REGISTER, { ...caoBang, sheets: [PEOPLE] });

describe('han-muc', () => {
  it('has the form’s columns', () => {
    expect(cellsOf(filled)[5]).toEqual([
      'STT',
      'Đơn vị',
      'Số cá nhân',
      'Hoàn thành nhiệm vụ',
      'LĐTT',
      'Tỷ lệ LĐTT %',
      'Bị kỷ luật từ cảnh cáo',
      'CSTĐCS đề nghị',
      'Tỷ lệ CSTĐCS/LĐTT %',
      'Số tối đa',
      'Vượt',
      'Danh hiệu tập thể đề nghị',
      'Đủ điều kiện danh hiệu tập thể',
      'Căn cứ',
    ]);
  });

  it('holds each unit against its quota, with its people from another table', () => {
    const basis = '15%, mục IV.2 của báo cáo';
    const lines = linesOf(filled);
    expect(lines[0]).toEqual([1, 'Phòng A', 25, 25, 20, 80, 0, 3, 15, 3, 0, _, _, basis]);
    expect(lines[1]?.slice(0, 12)).toEqual([
      2,
      'Xã B',
      16,
      16,
      11,
      68.75,
      1,
      2,
      18.18,
      1,
      1,
      'Tập thể lao động tiên tiến',
    ]);
    expect(lines[2]).toEqual([_, 'Tổng cộng', 41, 41, 31, 75.61, 1, 5, 16.13, 4, 1, _, _, _]);
  });

  it('works quota, excess and shares out with formulas', () => {
    expect(linesOf(filled, 'formulas')[0]?.slice(5, 11)).toEqual([
      '=IF(C7=0,"",ROUND(E7*100/C7,2))',
      0,
      3,
      '=IF(E7=0,"",ROUND(H7*100/E7,2))',
      '=ROUNDDOWN(E7*15/100,0)',
      '=IF(H7>J7,H7-J7,0)',
    ]);
  });

  it('cites the rule, says its caveats and what it could not read', () => {
    expect(footOf(filled)).toEqual([
      'Biểu xét danh hiệu của năm 2020.',
      'LĐTT gồm cả người đạt danh hiệu CSTĐCS, mỗi người tính một lần.',
      expect.stringMatching(/^Căn cứ: tối đa 15% theo mục IV\.2 của báo cáo, Quy định/),
      'Ngoài biểu: 4 không đọc được năm hoặc danh hiệu.',
    ]);
    const codes = filled.notes.map(({ code }) => code);
    expect(codes).toContain('annex-notes/rule-copy');
    expect(codes).toContain('annex-notes/quota-unread');
    expect(codes).toContain('annex-notes/overlap-unknown');
  });

  it.each<readonly [string, readonly string[]]>([
    ['all and some of them', ['Tổng số CBCCVC', 'Số cá nhân hoàn thành nhiệm vụ']],
    ['those who are there and the posts given', ['Biên chế được giao', 'Số người hiện có']],
    ['the workforce', ['Quân số', 'Hoàn thành nhiệm vụ']],
    ['civil servants', ['Số viên chức nữ', 'Tổng số viên chức']],
  ])('tells the people of a unit by a column of %s', (_words, [first = '', second = '']) => {
    const columns = [first, second, 'Số cá nhân bị kỷ luật'];
    const isSecond = first === 'Biên chế được giao' || first === 'Số viên chức nữ';
    const drawn = fillRegister(annex, REGISTER, {
      ...caoBang,
      sheets: [
        {
          name: 'Đơn vị',
          rows: [
            ['STT', 'Tên đơn vị', ...columns],
            [1, 'Phòng A', isSecond ? 24 : 25, isSecond ? 25 : 24, 0],
            [2, 'Xã B', isSecond ? 15 : 16, isSecond ? 16 : 15, 0],
          ],
        },
      ],
    });
    expect(linesOf(drawn).map((cells) => cells[2])).toEqual([25, 16, 41]);
  });

  it('adds up those who completed their tasks well, very well and plainly', () => {
    const drawn = fillRegister(annex, REGISTER, {
      ...caoBang,
      sheets: [
        {
          name: 'Đơn vị',
          rows: [
            [
              'STT',
              'Đơn vị',
              'Số cá nhân',
              'Hoàn thành xuất sắc nhiệm vụ',
              'Hoàn thành tốt nhiệm vụ',
              'Hoàn thành nhiệm vụ',
              'Không hoàn thành nhiệm vụ',
              'Kỷ luật khiển trách',
              'Kỷ luật từ cảnh cáo',
            ],
            [1, 'Phòng A', 25, 3, 20, 1, 1, 1, 0],
            [2, 'Xã B', 16, 2, 14, undefined, 0, 0, 1],
          ],
        },
      ],
    });
    expect(linesOf(drawn).map((cells) => [cells[3], cells[6]])).toEqual([
      [24, 0],
      [16, 1],
      [40, 1],
    ]);
  });

  it('lists a unit of which nobody is proposed', () => {
    const drawn = fillRegister(annex, REGISTER, {
      ...caoBang,
      sheets: [
        { ...PEOPLE, rows: [...PEOPLE.rows, [3, 'Phòng Y tế', 6, 6, 0], [_, 'Cộng', 47, 47, 1]] },
      ],
    });
    const lines = linesOf(drawn);
    expect(lines[2]?.slice(0, 11)).toEqual([3, 'Phòng Y tế', 6, 6, 0, 0, 0, 0, '', 0, 0]);
    expect(lines[3]?.slice(1, 9)).toEqual(['Tổng cộng', 47, 47, 31, 65.96, 1, 5, 16.13]);
  });

  it('has no quota without a pack of rules, and leaves people blank without their table', () => {
    const bare = fillRegister(annex, REGISTER);
    expect(linesOf(bare)[0]).toEqual([
      1,
      'Phòng A',
      _,
      _,
      20,
      _,
      _,
      3,
      15,
      _,
      _,
      _,
      _,
      'Chưa có hạn mức',
    ]);
    expect(bare.notes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['annex-notes/rule-not-verified', 'annex-notes/no-people']),
    );
  });

  it('takes the year of the period from a register of several years', () => {
    const years = fillRegister(annex, [...REGISTER, [7, _, 'LĐTT', 'Phòng A', 2019, 40]], {
      ...caoBang,
      period: 'năm 2019',
    });
    expect(linesOf(years)[0]?.slice(0, 10)).toEqual([1, 'Phòng A', _, _, 40, _, _, 0, 0, 6]);
    expect(years.notes).toContainEqual({
      code: 'annex-notes/year-of-quota',
      data: { year: 2019, years: '2019, 2020' },
    });
  });

  it.each([
    ['giai đoạn 2019-2020', 'Biểu xét danh hiệu của năm 2020.'],
    ['năm 2020', 'LĐTT gồm cả người đạt danh hiệu CSTĐCS, mỗi người tính một lần.'],
  ])('says which year it judges under a title of %s', (period, foot) => {
    const years = [...REGISTER, [7, _, 'LĐTT', 'Phòng A', 2019, 40]];
    expect(footOf(fillRegister(annex, years, { ...caoBang, period }))[0]).toBe(foot);
  });

  it('says so where nobody holds these titles', () => {
    const none = fillRegister(annex, [REGISTER[0] ?? [], [1, 'a', 'Giấy khen', 'Xã B', 2020, 1]]);
    expect(linesOf(none)).toHaveLength(1);
    expect(linesOf(none)[0]?.[1]).toMatch(/^Sổ không có Lao động tiên tiến/);
  });

  it('judges the collective titles by the rules of the year', () => {
    const header = REGISTER[0] ?? [];
    const judged = fillRegister(
      annex,
      [
        header,
        [1, _, 'LĐTT', 'Phòng A', 2026, 7],
        [2, 'Phòng A', 'TTLĐTT', _, 2026, 1],
        [3, _, 'LĐTT', 'Xã B', 2026, 7],
        [4, 'Xã B', 'TTLĐTT', _, 2026, 1],
        [5, _, 'LĐTT', 'Xã C', 2026, 7],
        [6, 'Xã C', 'TTLĐTT', _, 2026, 1],
      ],
      {
        sheets: [
          {
            name: 'Cán bộ',
            rows: [
              PEOPLE.rows[0] ?? [],
              [1, 'Phòng A', 10, 10, 0],
              [2, 'Xã B', 11, 11, 0],
              [3, 'Xã C', 5, 5, 0],
            ],
          },
        ],
      },
    );
    expect(linesOf(judged).map((cells) => cells[12])).toEqual([
      'Đạt',
      'Thiếu: tỷ lệ LĐTT (7, cần 8)',
      'Số liệu mâu thuẫn',
      _,
    ]);
  });
});
