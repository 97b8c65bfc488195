import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

type Row = readonly LiteralCell[];

const HEADER: Row = ['STT', 'Tên đơn vị', 'Tổng số', 'LĐTT', 'Giấy khen'];
const UNITS: readonly Row[] = [
  [1, 'Xã A', 3, 1, 2],
  [2, 'Xã B', 3, 1, 2],
];
const CONG: Row = [null, 'Cộng', 6, 2, 4];
const TONG_CONG: Row = [null, 'Tổng cộng', 18, 6, 12];

const group = (number: string, ...rows: readonly Row[]): readonly Row[] => [
  [number, `Khối ${number}`],
  ...rows,
];

describe('structure/total-missing', () => {
  it.each<readonly [string, readonly Row[]]>([
    [
      'groups that all add up',
      [
        ...group('I', ...UNITS, CONG),
        ...group('II', ...UNITS, CONG),
        ...group('III', ...UNITS, CONG),
        TONG_CONG,
      ],
    ],
    [
      'a last group whose "Cộng" is the last line',
      [
        ...group('I', ...UNITS, CONG),
        ...group('II', ...UNITS, CONG),
        ...group('III', ...UNITS, CONG),
      ],
    ],
    ['groups that have none', [...group('I', ...UNITS), ...group('II', ...UNITS), TONG_CONG]],
    [
      'a group of one line',
      [
        ...group('I', ...UNITS, CONG),
        ...group('II', ...UNITS, CONG),
        ...group('III', [1, 'Xã C', 6, 2, 4]),
        TONG_CONG,
      ],
    ],
    [
      'two groups, one of which adds up',
      [...group('I', ...UNITS, CONG), ...group('II', ...UNITS), TONG_CONG],
    ],
    [
      'groups that are added up in their own line',
      [['I', 'Khối I', 6, 2, 4], ...UNITS, ['II', 'Khối II', 6, 2, 4], ...UNITS, TONG_CONG],
    ],
    ['a table without groups', [...UNITS, TONG_CONG]],
    ['an empty table', []],
  ])('says nothing of %s', (_, rows) => {
    expect(checkSheet(check, [HEADER, ...rows])).toEqual([]);
  });

  it('reports a group in the middle and the last one', () => {
    const middle = [
      ...group('I', ...UNITS, CONG),
      ...group('II', ...UNITS),
      ...group('III', ...UNITS, CONG),
      TONG_CONG,
    ];
    expect(checkSheet(check, [HEADER, ...middle])).toEqual(['warning B6']);
    const last = [
      ...group('I', ...UNITS, CONG),
      ...group('II', ...UNITS, CONG),
      ...group('III', ...UNITS),
      TONG_CONG,
    ];
    expect(checkSheet(check, [HEADER, ...last])).toEqual(['warning B10']);
  });

  it('reports the one table of a form that has no total', () => {
    const sheet = (name: string, ...rows: readonly Row[]) => ({
      name,
      rows: [HEADER, ...UNITS, ...rows],
    });
    const findings = (...sheets: readonly ReturnType<typeof sheet>[]) =>
      findingsOn(check, sheets).map(
        ({ severity, sheet: on, cell }) => `${severity} ${on}!${cell ?? ''}`,
      );
    expect(findings(sheet('A', TONG_CONG), sheet('B'), sheet('C', TONG_CONG))).toEqual([
      'warning B!B3',
    ]);
    expect(findings(sheet('A', TONG_CONG), sheet('B'))).toEqual([]);
    expect(findings(sheet('A'), sheet('B'), sheet('C'))).toEqual([]);
  });
});
