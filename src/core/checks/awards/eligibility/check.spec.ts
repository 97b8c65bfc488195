import { findingsOn } from '../../../../../test/support/checkSheets';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

type Rows = readonly (readonly LiteralCell[])[];
type Held = readonly [name: string, award: string, year: LiteralCell, status?: string];

const register = (...lines: readonly Held[]): Rows => [
  ['STT', 'Họ và tên', 'Danh hiệu', 'Năm', 'Trạng thái', 'Đơn vị'],
  ...lines.map(([name, award, year, status = 'Đã tặng'], i) => [
    i + 1,
    name,
    award,
    year,
    status,
    'Xã A',
  ]),
];
/** Somebody's title in each of the years: so the register keeps them. */
const keeps = (award: string, ...years: readonly number[]): readonly Held[] =>
  years.map((year) => ['Người khác', award, year]);
const FOUR = keeps('CSTĐCS', 2021, 2022, 2023, 2024);

const find = (...lines: readonly Held[]): readonly string[] =>
  findingsOn(check, [{ name: 'KPI', rows: register(...lines) }]).map(
    ({ kind, severity, cell }) => `${severity} ${kind} ${cell ?? ''}`,
  );

describe('awards/eligibility', () => {
  it.each<readonly [string, readonly Held[]]>([
    [
      'who held the titles up to the year before, and up to the year itself',
      [
        ...FOUR,
        ['A', 'CSTĐCS', 2021],
        ['A', 'CSTĐCS', 2022],
        ['A', 'CSTĐCS', 2023],
        ['A', 'CSTĐ cấp tỉnh', 2024, 'Đề nghị'],
        ['Người khác', 'CSTĐ cấp tỉnh', 2024],
      ],
    ],
    [
      'a register that does not reach back far enough',
      [...keeps('CSTĐCS', 2022, 2023, 2024), ['A', 'CSTĐCS', 2023], ['A', 'CSTĐ cấp tỉnh', 2024]],
    ],
    [
      'years of another law, whose chain was not read',
      [
        ...keeps('CSTĐCS', 2017, 2018, 2019, 2020),
        ['A', 'CSTĐCS', 2020],
        ['A', 'CSTĐ cấp tỉnh', 2020],
      ],
    ],
    [
      'titles whose way leads over more than titles',
      [...FOUR, ['A', 'Bằng khen của UBND tỉnh', 2024], ['A', 'CSTĐCS', 2024]],
    ],
    ['files that were sent back', [...FOUR, ['A', 'CSTĐ cấp tỉnh', 2024, 'Trả hồ sơ']]],
    ['lines without a year', [...FOUR, ['A', 'CSTĐ cấp tỉnh', null]]],
    ['no line', []],
  ])('says nothing of %s', (_, lines) => {
    expect(find(...lines)).toEqual([]);
  });

  it.each<readonly [string, readonly Held[], readonly string[]]>([
    [
      'who held the titles too few times in a row',
      [
        ...FOUR,
        ['A', 'CSTĐCS', 2021],
        ['A', 'CSTĐCS', 2023],
        ['A', 'CSTĐCS', 2022, 'Đề nghị'],
        ['A', 'CSTĐ cấp tỉnh', 2024, 'Đề nghị'],
      ],
      ['warning not-met C9'],
    ],
    [
      'who does not stand in the register with them, as a note',
      [...FOUR, ['A', 'CSTĐ cấp tỉnh', 2024]],
      ['info not-in-register C6'],
    ],
    [
      'who lacks titles that have no years of their own, as a note',
      [
        ...keeps('CSTĐ cấp tỉnh', 2018, 2020, 2022),
        ['A', 'CSTĐ cấp tỉnh', 2022],
        ['A', 'CSTĐTQ', 2024],
      ],
      ['info not-in-register C6'],
    ],
  ])('reports %s', (_, lines, found) => {
    expect(find(...lines)).toEqual(found);
  });

  it('names the titles and the article', () => {
    const rows = register(...FOUR, ['A', 'CSTĐCS', 2023], ['A', 'CSTĐ cấp tỉnh', 2024]);
    const [finding] = findingsOn(check, [{ name: 'KPI', rows }]);
    expect(finding?.data).toMatchObject({
      kind: 'not-met',
      titles: 'Chiến sĩ thi đua cơ sở',
      need: 3,
      have: 1,
      article: 'Điều 22 khoản 1 điểm a',
    });
  });
});
