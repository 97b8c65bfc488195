import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

const HEADER = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Thực hiện'];

/** Three shares under "Cơ cấu kinh tế", by target and actual. */
const structure = (
  shares: readonly (readonly [LiteralCell, LiteralCell])[],
): readonly (readonly LiteralCell[])[] => [
  HEADER,
  [1, 'Cơ cấu kinh tế', '%', null, null],
  ...shares.map(([target, actual], i) => [null, `- Ngành ${String(i + 1)}`, '%', target, actual]),
];

describe('arithmetic/shares', () => {
  it.each([
    [
      'make 100',
      [
        [20, 21],
        [30, 29],
        [50, 50],
      ],
    ],
    // Three figures of one decimal may be off by 0,15.
    [
      'make 100 but for rounding',
      [
        [33.3, 33.4],
        [33.3, 33.4],
        [33.3, 33.3],
      ],
    ],
    [
      'leave room for a part that is not listed',
      [
        [20, 21],
        [30, 29],
        [45, 44],
      ],
    ],
    [
      'are far from a whole',
      [
        [60, 61],
        [70, 71],
        [80, 81],
      ],
    ],
    [
      'are words',
      [
        [20, 'Tăng'],
        [30, 29],
        [50, 60],
      ],
    ],
    [
      'are blank',
      [
        [20, null],
        [30, null],
        [50, null],
      ],
    ],
    [
      'are errors',
      [
        [20, { error: '#REF!' }],
        [30, 29],
        [50, 60],
      ],
    ],
    ['are one', [[20, 21]]],
  ] as const)('says nothing of shares that %s', (_, shares) => {
    expect(checkSheet(check, structure(shares))).toEqual([]);
  });

  it('reports shares that miss 100 in one column and make it in another', () => {
    const rows = structure([
      [20, 21],
      [30, 26],
      [50, 50],
    ]);
    expect(checkSheet(check, rows)).toEqual(['error E3:E5']);
    expect(findingsOn(check, [{ name: 'KPI', rows }])[0]?.data).toEqual({
      kind: 'differs',
      name: 'Cơ cấu kinh tế',
      header: 'Thực hiện',
      parts: 3,
      sum: '97',
      difference: '-3',
    });
  });

  it('reports shares that exceed their whole', () => {
    expect(
      checkSheet(
        check,
        structure([
          [20, 21],
          [35, 35],
          [50, 50],
        ]),
      ),
    ).toEqual(['error D3:D5', 'error E3:E5']);
  });

  it('reads lines that are each named a share', () => {
    const rows = (actual: number): readonly (readonly LiteralCell[])[] => [
      HEADER,
      [1, 'Tỷ trọng nông nghiệp', '%', 20, 21],
      [2, 'Tỷ trọng công nghiệp', '%', 30, 29],
      [3, 'Tỷ trọng dịch vụ', '%', 50, actual],
      [4, 'Tỷ lệ đô thị hóa', '%', 50, 55],
    ];
    expect(checkSheet(check, rows(50))).toEqual([]);
    expect(checkSheet(check, rows(55))).toEqual(['error E2:E4']);
  });

  it('leaves changes of a structure alone', () => {
    const rows = [
      HEADER,
      [1, 'Chuyển dịch cơ cấu kinh tế tăng', '%', null, null],
      [null, '- Công nghiệp', '%', 50, 50],
      [null, '- Dịch vụ', '%', 55, 50],
    ];
    expect(checkSheet(check, rows)).toEqual([]);
  });
});
