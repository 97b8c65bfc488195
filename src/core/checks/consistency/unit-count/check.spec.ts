import { checkSheet } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

const HEADER = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'];
type Line = readonly [name: string, unit: string, actual: LiteralCell];

const found = (...lines: readonly Line[]): readonly string[] =>
  checkSheet(check, [
    HEADER,
    ...lines.map(([name, unit, actual], i) => [i + 1, name, unit, 19, actual]),
  ]);

test.each<[string, readonly Line[], readonly string[]]>([
  [
    'another number than two lines',
    [
      ['A', 'xã', '16/19'],
      ['B', 'xã', '15/19'],
      ['C', 'xã', '18/21'],
    ],
    ['info E4'],
  ],
  [
    'two numbers of as many lines',
    [
      ['A', 'xã', '16/19'],
      ['B', 'xã', '15/19'],
      ['C', 'xã', '18/21'],
      ['D', 'xã', '17/21'],
    ],
    [],
  ],
  [
    'schools and communes',
    [
      ['A', 'xã', '16/19'],
      ['B', 'xã', '15/19'],
      ['C', 'trường', '18/21'],
    ],
    [],
  ],
  [
    'schools, which open and close',
    [
      ['A', 'trường', '16/19'],
      ['B', 'trường', '15/19'],
      ['C', 'trường', '18/21'],
    ],
    [],
  ],
  [
    'communes by the line’s name',
    [
      ['Xã có điện', '', '16/19'],
      ['Xã có chợ', '', '15/19'],
      ['Xã có trạm y tế', '', '18/21'],
    ],
    ['info E4'],
  ],
])('looks at %s', (_, lines, expected) => {
  expect(found(...lines)).toEqual(expected);
});
