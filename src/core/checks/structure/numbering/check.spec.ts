import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import { fixOperationsOn, recheckOn } from '../../../../../test/support/fixed';
import type { LiteralCell, LiteralSheet } from '../../../../../test/support/snapshotOf';
import { check } from './check';

const TARGETS = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'];
const PLAN = ['Số TT', 'Nội dung hoạt động', 'Cơ quan tham mưu', 'Thời gian thực hiện'];

/** Lines of targets with these numbers; a null has none, '#' is a heading without one. */
const targets = (...numbers: readonly LiteralCell[]): readonly (readonly LiteralCell[])[] => [
  TARGETS,
  ...numbers.map((number, i) =>
    number === '#'
      ? [null, `Nhóm ${String(i)}`]
      : [number, `Số hộ loại ${String(i)}`, 'hộ', 10 + i, 20 + i],
  ),
];

const plan = (...numbers: readonly LiteralCell[]): readonly (readonly LiteralCell[])[] => [
  PLAN,
  ...numbers.map((number, i) => [number, `Việc ${String(i)}`, 'Phòng Nội vụ', 'Tháng 01/2020']),
];

describe('structure/numbering', () => {
  it.each<readonly [string, readonly LiteralCell[]]>([
    ['counted through', [1, 2, 3, 4]],
    ['written 01, 02', ['01', '02', '03']],
    ['01 and 2 in one column', ['01', 2, '3.', '04']],
    ['sub-lines without a number', [1, null, null, 2, null, 3]],
    ['groups that begin at 1', ['I', 1, 2, 'II', 1, 2, 3]],
    ['groups that count on', ['I', 1, 2, 'II', 3, 4, 5]],
    ['lines before the first group', [1, 2, 'I', 1, 2, 'II', 1]],
    ['Roman numbers inside Arabic ones', [1, 'I', 'II', 2, 'I', 'II']],
    ['letters inside numbers', [1, 'a', 'b', 2, 'a', 'b', 'c']],
    ['capitals, Roman and Arabic numbers', ['A', 'I', 1, 2, 'II', 1, 'B', 'I', 1, 2]],
    ['capitals inside Roman numbers', ['I', 'A', 1, 2, 'B', 1, 'II', 'A', 1]],
    ['letters in the Vietnamese order', ['a', 'b', 'c', 'd', 'đ', 'e', 'g']],
    ['letters in the Latin order', ['a', 'b', 'c', 'd', 'e', 'f', 'g']],
    ['points', [1, '1.1', '1.2', 2, '2.1', '2.2', '2.2.1', 3]],
    ['points under groups that begin anew', ['I', 1, '1.1', 'II', 1, '1.1', '1.2']],
    ['numbers typed as decimals', [1, 1.1, 1.2, 1.3, 2, 2.1]],
    [
      'numbers typed as decimals, 1.10 among them',
      [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1, 1.11, 2],
    ],
    ['headings without a number, after which counting begins anew', ['#', 1, 2, '#', 1, 2, 3]],
    ['lists one after the other', [1, 2, 3, 1, 2, 1, 2, 3]],
    ['dashes', [1, '-', '-', 2, '+', 3]],
    ['a table that goes on from the page before', [21, 22, 23]],
    ['numbers taken from a longer list', [3, 8, 11, 20, 21, 37]],
    ['one line', [1]],
    ['an error', [1, { error: '#REF!' }, 2]],
    ['none', [null, null]],
  ])('says nothing where numbers are %s', (_, numbers) => {
    expect(checkSheet(check, targets(...numbers))).toEqual([]);
  });

  it.each<
    readonly [string, readonly LiteralCell[], readonly string[], Readonly<Record<string, unknown>>]
  >([
    ['a number twice', [1, 2, 3, 3, 4, 5], ['warning A5'], { kind: 'duplicate', expected: '4' }],
    [
      'a number twice, the rest right',
      [1, 2, 2, 4],
      ['warning A4'],
      { kind: 'duplicate', expected: '3' },
    ],
    ['01 and 1', ['01', 1, 2], ['warning A3'], { kind: 'duplicate', expected: '2' }],
    [
      'a number left out',
      [1, 2, 4, 5],
      ['warning A4'],
      { kind: 'missing', expected: '3', count: 1 },
    ],
    [
      'numbers left out',
      [1, 2, 6, 7],
      ['warning A4'],
      { kind: 'missing', expected: '3', count: 3 },
    ],
    ['the first number left out', [2, 3, 4], ['warning A2'], { kind: 'missing', expected: '1' }],
    ['a slip', [1, 2, 30, 4], ['warning A4'], { kind: 'out-of-order', expected: '3' }],
    ['two lines exchanged', [1, 3, 2, 4], ['warning A3'], { kind: 'out-of-order', expected: '2' }],
    [
      'a number twice in the second group',
      ['I', 1, 2, 'II', 1, 1],
      ['warning A7'],
      { kind: 'duplicate', expected: '2' },
    ],
    ['a group left out', ['I', 1, 'III', 1], ['warning A4'], { kind: 'missing', expected: 'II' }],
    [
      'a point number twice',
      [1, '1.1', '1.1', 2],
      ['warning A4'],
      { kind: 'duplicate', expected: '1.2' },
    ],
    [
      'a letter left out',
      [1, 'a', 'b', 'd', 2],
      ['warning A5'],
      { kind: 'missing', expected: 'c' },
    ],
  ])('reports %s', (_, numbers, found, data) => {
    expect(checkSheet(check, targets(...numbers))).toEqual(found);
    const [finding] = findingsOn(check, [{ name: 'KPI', rows: targets(...numbers) }]);
    expect(finding?.data).toMatchObject(data);
  });

  it('takes a line without a number for one that forgot it where lines have no parts', () => {
    const [finding, ...more] = findingsOn(check, [{ name: 'KH', rows: plan(1, null, 3) }]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ kind: 'blank', cell: 'A3', data: { expected: '2' } });
    expect(checkSheet(check, plan(1, null, 2))).toEqual([]);
  });

  it('leaves lines under a merged number alone', () => {
    const merged = { merges: ['A2:A3'] };
    expect(checkSheet(check, plan(1, null, 3), merged)).toEqual(['warning A4']);
  });

  it('says nothing of a table without a column of TT', () => {
    expect(checkSheet(check, [TARGETS.slice(1), ['Thu', 'tỷ', 10, 11]])).toEqual([]);
  });
});

describe('the fix of structure/numbering', () => {
  const sheet = (numbers: readonly LiteralCell[]): LiteralSheet => ({
    name: 'KH',
    rows: plan(...numbers),
  });

  it.each<readonly [string, readonly LiteralCell[], readonly string[]]>([
    [
      'the plan of 2020 with 03 twice',
      ['01', '02', '03', '03', '04', '05'],
      ['A5 04', 'A6 05', 'A7 06'],
    ],
    ['numbers', [1, 2, 2, 3], ['A4 3', 'A5 4']],
    ['a slip', ['1.', '2.', '30.', '4.'], ['A4 3.']],
    ['into two digits', ['08', '09', '09', '10'], ['A4 10', 'A5 11']],
    ['Roman numbers', ['I', 'II', 'II', 'III'], ['A4 III', 'A5 IV']],
    ['two duplicates', [1, 1, 2, 2, 3], ['A3 2', 'A4 3', 'A5 4', 'A6 5']],
    ['a forgotten number', [1, null, 3], ['A3 2']],
  ])('counts %s through, and nothing is left to say', (_, numbers, operations) => {
    expect(fixOperationsOn(check, [sheet(numbers)])).toEqual(operations);
    expect(recheckOn(check, [sheet(numbers)])).toEqual([]);
  });

  it.each<readonly [string, readonly LiteralCell[]]>([
    ['a line may be lost', [1, 2, 4, 5]],
    ['there are several levels', ['I', 1, 1, 'II', 1]],
    ['lines are exchanged', [1, 3, 2, 4]],
    ['a number is a formula', [1, { value: 2, formula: 'A2+1' }, 2, 3]],
  ])('is not offered where %s', (_, numbers) => {
    const findings = findingsOn(check, [sheet(numbers)]);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
  });
});
