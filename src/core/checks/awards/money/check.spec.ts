import { findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

type Rows = readonly (readonly LiteralCell[])[];

const header = (money: string): readonly LiteralCell[] => [
  'STT',
  'Tên',
  'Đơn vị',
  'Đối tượng',
  'Danh hiệu/Hình thức',
  'Cấp quyết định',
  'Ngày quyết định',
  'Năm',
  'Số lượng',
  money,
];
const XA = 'Chủ tịch UBND xã';
const DAY = '15/12/2025';
const line = (
  award: string,
  recipient: string,
  money: LiteralCell,
  { day = DAY, quantity = 1, name = 'A', level = XA } = {},
): readonly LiteralCell[] => [1, name, 'Xã A', recipient, award, level, day, 2025, quantity, money];
const register = (...rows: Rows): Rows => [header('Tiền thưởng (đồng)'), ...rows];

function find(rows: Rows, options = {}): readonly string[] {
  return findingsOn(check, [{ name: 'KPI', rows }], { options }).map(
    ({ kind, severity, cell }) => `${severity} ${kind} ${cell ?? ''}`,
  );
}

describe('awards/money', () => {
  it.each<readonly [string, Rows]>([
    [
      // 0,3 × 2.340.000 = 702.000; 0,8 × 2.340.000 = 1.872.000; each rounded up to 10.000.
      'the right money, of one or of all',
      register(
        line('LĐTT', 'Cá nhân', 710_000),
        line('TTLĐTT', 'Tập thể', '1.880.000 đồng'),
        line('Giấy khen', 'Tập thể', 1_410_000),
        line('LĐTT', 'Cá nhân', 2_130_000, { quantity: 3 }),
        line('LĐTT', 'Cá nhân', 710_000, { quantity: 3 }),
        line('Kỷ niệm chương', 'Cá nhân', 500_000, { level: 'Chủ tịch UBND tỉnh' }),
      ),
    ],
    [
      'money in thousands',
      [
        header('Tiền thưởng (nghìn đồng)'),
        line('LĐTT', 'Cá nhân', 710),
        line('LĐTT', 'Cá nhân', '710'),
      ],
    ],
    [
      'lines without money, a day, a rule or a known salary',
      register(
        line('LĐTT', 'Cá nhân', null),
        line('LĐTT', 'Cá nhân', 0),
        line('LĐTT', 'Cá nhân', 'x'),
        line('LĐTT', 'Cá nhân', { error: '#REF!' }),
        line('LĐTT', 'Cá nhân', 5, { day: '' }),
        line('LĐTT', 'Cá nhân', 5, { day: '15/01/2024' }),
        line('LĐTT', 'Cá nhân', 5, { day: '15/12/2026' }),
        line('Gia đình văn hóa', 'Hộ', 5),
        line('Bằng khen', 'Cá nhân', 5, { level: '' }),
      ),
    ],
    ['a register without money', [header('Ghi chú'), line('LĐTT', 'Cá nhân', 5)]],
    ['no line', register()],
  ])('says nothing of %s', (_, rows) => {
    expect(find(rows)).toEqual([]);
  });

  it.each<readonly [string, Rows, readonly string[]]>([
    [
      'other money, money that is not rounded, and money above a ceiling',
      register(
        line('LĐTT', 'Cá nhân', 700_000),
        line('LĐTT', 'Cá nhân', 702_000),
        line('TTLĐTT', 'Tập thể', 710_000),
        // 0,6 × 2.340.000 = 1.404.000, so 1.410.000 at most.
        line('Kỷ niệm chương', 'Cá nhân', 1_500_000, { level: 'Chủ tịch UBND tỉnh' }),
      ),
      [
        'warning differs J2',
        'warning not-rounded J3',
        'warning differs J4',
        'error above-ceiling J5',
      ],
    ],
    [
      'two titles of one year that are both paid',
      register(
        line('LĐTT', 'Cá nhân', 710_000, { name: 'B' }),
        line('CSTĐCS', 'Cá nhân', 2_340_000, { name: 'B' }),
        line('Giấy khen', 'Cá nhân', 710_000, { name: 'B' }),
      ),
      ['warning paid-twice J2'],
    ],
  ])('reports %s', (_, rows, found) => {
    expect(find(rows)).toEqual(found);
  });

  it('takes the salary that the sheet states, before it that of the preset', () => {
    // 0,3 × 2.530.000 = 759.000.
    const rows: Rows = [
      ['Lương cơ sở: 2.530.000 đồng'],
      [],
      ...register(line('LĐTT', 'Cá nhân', 760_000, { day: '15/12/2026' })),
    ];
    expect(find(rows)).toEqual([]);
    expect(find(rows, { baseSalary: 2_340_000 })).toEqual(['warning differs J4']);
  });

  it('says how the money comes about', () => {
    const rows = register(line('LĐTT', 'Cá nhân', 700_000, { quantity: 2 }));
    const [finding] = findingsOn(check, [{ name: 'KPI', rows }]);
    expect(finding?.data).toMatchObject({
      amount: '700.000',
      right: '1.420.000',
      each: '710.000',
      times: '0,3',
      salary: '2.340.000',
      quantity: 2,
      article: 'Điều 50 khoản 1 điểm d',
    });
  });
});
