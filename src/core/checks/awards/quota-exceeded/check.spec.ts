import { findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

type Rows = readonly (readonly LiteralCell[])[];

/** Lines of so many persons of one title in a unit. */
const register = (...lines: Rows): Rows => [
  ['STT', 'Tên', 'Đơn vị', 'Danh hiệu', 'Năm', 'Số lượng', 'Trạng thái'],
  ...lines.map((line, i) => [i + 1, 'Các cá nhân', ...line]),
];
const counts = (title: string, ...rows: Rows): Rows => [
  [title],
  [],
  ['STT', 'Tên đơn vị', 'LĐTT', 'CSTĐCS đề nghị', 'Giấy khen'],
  ...rows,
];
const titles = (...rows: Rows): Rows => [
  ['KHEN THƯỞNG NĂM 2020'],
  [],
  ['STT', 'Danh hiệu', 'Tổng số', 'Tập thể', 'Cá nhân'],
  ...rows,
];

const CAO_BANG = 'cao-bang-2018';

function find(rows: Rows, pack: string | undefined = CAO_BANG, pooled = false): readonly string[] {
  const found = findingsOn(check, [{ name: 'KPI', rows }], {
    rules: { pack },
    options: { pooled },
  });
  return found.map(({ kind, severity, cell }) => `${severity} ${kind} ${cell ?? ''}`);
}

describe('awards/quota-exceeded', () => {
  it.each<readonly [string, Rows]>([
    // 20 with LĐTT and 3 with CSTĐCS: 15% of 20 is 3.
    ['a unit within its quota', register(['Xã A', 'LĐTT', 2020, 20], ['Xã A', 'CSTĐCS', 2020, 3])],
    [
      'CSTĐCS that were sent back',
      register(['Xã A', 'LĐTT', 2020, 20], ['Xã A', 'CSTĐCS', 2020, 9, 'Trả hồ sơ']),
    ],
    [
      'CSTĐCS that stand in the register as proposed and as given',
      register(
        ['Xã A', 'LĐTT', 2020, 20, 'Đã tặng'],
        ['Xã A', 'CSTĐCS', 2020, 3, 'Đề nghị'],
        ['Xã A', 'CSTĐCS', 2020, 3, 'Đã tặng'],
      ),
    ],
    [
      'years that the pack does not serve',
      register(['Xã A', 'LĐTT', 2025, 20], ['Xã A', 'CSTĐCS', 2025, 9]),
    ],
    ['counts within the quota', counts('NĂM 2020', [1, 'Xã A', 20, 3, 9])],
    ['counts of no known year', counts('KHEN THƯỞNG', [1, 'Xã A', 20, 9, 9])],
    ['counts without LĐTT', counts('NĂM 2020', [1, 'Xã A', null, 9, 9])],
    ['counts that hold errors', counts('NĂM 2020', [1, 'Xã A', { error: '#REF!' }, 9, 9])],
    ['titles within the quota', titles([1, 'LĐTT', 20, 0, 20], [2, 'CSTĐCS', 3, 0, 3])],
    ['no line', register()],
  ])('says nothing of %s', (_, rows) => {
    expect(find(rows)).toEqual([]);
  });

  it('says nothing while no pack with a quota is chosen', () => {
    const rows = register(['Xã A', 'LĐTT', 2020, 20], ['Xã A', 'CSTĐCS', 2020, 9]);
    expect(findingsOn(check, [{ name: 'KPI', rows }])).toEqual([]);
    expect(find(rows, 'luat-2003')).toEqual([]);
    expect(find(rows)).toEqual(['error over D3']);
  });

  it.each<readonly [string, Rows, readonly string[]]>([
    [
      // The base may be 24 (3,6, so 3) at most.
      'a unit over its quota, whoever holds both titles',
      register(['Xã A', 'LĐTT', 2020, 20], ['Xã A', 'CSTĐCS', 2020, 4]),
      ['error over D3'],
    ],
    [
      // 15% of 26 is 3,9; of 26 + 4 = 30 it is 4,5.
      'a number that is over only if the LĐTT include it',
      register(['Xã A', 'LĐTT', 2020, 26], ['Xã A', 'CSTĐCS', 2020, 4]),
      ['info unclear D3'],
    ],
    [
      // 5 persons give no place, 15 of three units give 2.
      'small units that together keep the quota',
      register(
        ['Xã A', 'LĐTT', 2020, 4],
        ['Xã A', 'CSTĐCS', 2020, 1],
        ['Xã B', 'LĐTT', 2020, 5],
        ['Xã C', 'LĐTT', 2020, 5],
      ),
      ['info small-unit D3'],
    ],
    [
      // 15% of 10 is 1,5.
      'small units that together do not',
      register(
        ['Xã A', 'LĐTT', 2020, 4],
        ['Xã A', 'CSTĐCS', 2020, 1],
        ['Xã B', 'LĐTT', 2020, 4],
        ['Xã B', 'CSTĐCS', 2020, 1],
      ),
      ['info small-unit D3', 'error over-pooled D5', 'info small-unit D5'],
    ],
    [
      'counts over the quota, and unclear ones',
      counts('NĂM 2020', [1, 'Xã A', 20, 4, 9], [2, 'Xã B', 26, 4, 9], [3, 'Xã C', 40, 6, 9]),
      ['error over D4', 'info unclear D5'],
    ],
    [
      'titles over the quota',
      titles([1, 'LĐTT', 20, 0, 20], [2, 'CSTĐCS', 9, 0, 9]),
      ['error over-pooled C5'],
    ],
  ])('reports %s', (_, rows, found) => {
    expect(find(rows)).toEqual(found);
  });

  it.each<readonly [string, readonly string[]]>([
    ['the most that may be', ['CSTĐCS đề nghị', 'Số tối đa', 'Vượt']],
    ['the share of LĐTT', ['CSTĐCS', 'Tỷ lệ CSTĐCS/LĐTT %', 'Ghi chú']],
  ])('takes the LĐTT of a table that has %s for the base', (_, columns) => {
    // 15% of 12 is 1,8; of 20 it is 3; of 6 it is 0,9.
    const rows = [
      ['HẠN MỨC DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2019'],
      ['STT', 'Đơn vị', 'Số cá nhân', 'LĐTT', 'Tỷ lệ LĐTT %', ...columns],
      [1, 'Phòng Tài chính', 14, 12, 85.7, 2, 1, 1],
      [2, 'Văn phòng', 25, 20, 80, 3, 3, 0],
      [3, 'Trạm Y tế', 7, 6, 85.7, 1, 0, 1],
    ];
    expect(find(rows)).toEqual(['error over F3', 'info small-unit F5']);
  });

  it('counts a person with both titles once', () => {
    const people = Array.from({ length: 20 }, (_, i) => [
      i + 1,
      `Cá nhân ${String(i)}`,
      'Xã A',
      'LĐTT',
      2020,
    ]);
    const both = [0, 1, 2, 3].map((i) => [21 + i, `Cá nhân ${String(i)}`, 'Xã A', 'CSTĐCS', 2020]);
    const rows = [['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu', 'Năm'], ...people, ...both];
    const [finding] = findingsOn(check, [{ name: 'KPI', rows }], { rules: { pack: CAO_BANG } });
    expect(finding?.data).toMatchObject({
      kind: 'over',
      indicator: 'Xã A',
      fighters: '4',
      base: '20',
      most: '3',
      excess: '1',
      percent: '15',
      article: 'mục IV.2 của báo cáo',
    });
  });

  it('pools the units where it is told to', () => {
    // 15% of 20 + 40 is 9: Xã A alone would be over.
    const rows = register(
      ['Xã A', 'LĐTT', 2020, 20],
      ['Xã A', 'CSTĐCS', 2020, 4],
      ['Xã B', 'LĐTT', 2020, 40],
    );
    expect(find(rows, CAO_BANG, true)).toEqual([]);
    expect(
      find(counts('NĂM 2020', [1, 'Xã A', 20, 4, 9], [2, 'Xã B', 40, 0, 9]), CAO_BANG, true),
    ).toEqual([]);
  });

  it('leaves open what depends on a title of the unit that is not known', () => {
    // Bộ Ngoại giao: 15% with TTLĐXS (3), 10% with TTLĐTT (2), of 20 at most 23.
    const of = (fighters: number): Rows =>
      register(['Vụ A', 'LĐTT', 2020, 20], ['Vụ A', 'CSTĐCS', 2020, fighters]);
    expect(find(of(2), 'bng-2018')).toEqual([]);
    expect(find(of(3), 'bng-2018')).toEqual(['info unclear D3']);
    expect(find(of(5), 'bng-2018')).toEqual(['error over D3']);
  });
});
