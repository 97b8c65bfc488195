import fc from 'fast-check';
import { excelError } from '../../test/support/callFunction';
import { sentence, shown } from '../../test/support/shown';
import { mucDat } from './MUCDAT';
import { tongHopChiTieu } from './TONGHOPCHITIEU';

const ACTUAL = [[6], [5], [4], [''], ['Giữ vững']];
const PLAN = [[5], [5], [5], [5], ['Giữ vững']];

describe('TONGHOPCHITIEU', () => {
  it('counts the ratings, those without figures and all', () => {
    expect(shown(tongHopChiTieu(ACTUAL, PLAN))).toEqual([
      ['Vượt', 1],
      ['Đạt', 2],
      ['Chưa đạt', 1],
      ['Chưa có số liệu', 1],
      ['Cộng', 5],
    ]);
  });

  it('speaks of “Không đạt” at the end of the period', () => {
    const result = tongHopChiTieu(ACTUAL, PLAN, undefined, undefined, [['cuoi-ky']]);
    expect(shown(result)[2]).toEqual(['Không đạt', 1]);
  });

  it('speaks of progress at a share of the year', () => {
    const result = tongHopChiTieu([[3], [2], ['']], [[5], [5], [5]], undefined, undefined, [
      ['6 tháng'],
    ]);
    expect(shown(result)).toEqual([
      ['Vượt', 0],
      ['Đạt tiến độ', 1],
      ['Chậm tiến độ', 1],
      ['Chưa có số liệu', 1],
      ['Cộng', 3],
    ]);
  });

  it('takes a method and a number of periods for each row, or one for all', () => {
    const methods = [['cao'], ['thap'], ['']];
    expect(shown(tongHopChiTieu([[6], [6], [6]], [[5], [5], [5]], methods))).toEqual([
      ['Vượt', 2],
      ['Đạt', 0],
      ['Chưa đạt', 1],
      ['Chưa có số liệu', 0],
      ['Cộng', 3],
    ]);
    expect(shown(tongHopChiTieu([[6], [12]], [[5], [5]], undefined, [[2]]))[0]).toEqual([
      'Vượt',
      1,
    ]);
  });

  it('shows apart what can not be compared, errors in cells included', () => {
    const actual = [[6], ['khoảng 3 hoặc 4'], [excelError('#DIV/0!')], [4]];
    const plan = [[5], [5], [5], ['Giữ vững']];
    expect(shown(tongHopChiTieu(actual, plan))).toEqual([
      ['Vượt', 1],
      ['Đạt', 0],
      ['Chưa đạt', 0],
      ['Chưa có số liệu', 0],
      ['Không so sánh được', 3],
      ['Cộng', 4],
    ]);
  });

  it('does not count rows without actual and plan, and counts zeros', () => {
    const result = tongHopChiTieu(
      [[''], [0], [null], [{ basicValue: 5 }]],
      [[''], [5], [null], [5]],
    );
    expect(shown(result)).toEqual([
      ['Vượt', 0],
      ['Đạt', 1],
      ['Chưa đạt', 1],
      ['Chưa có số liệu', 0],
      ['Cộng', 2],
    ]);
  });

  it('gives zeros for a range that is blank all over', () => {
    expect(shown(tongHopChiTieu([[''], [null]], [[null], ['']]))).toEqual([
      ['Vượt', 0],
      ['Đạt', 0],
      ['Chưa đạt', 0],
      ['Chưa có số liệu', 0],
      ['Cộng', 0],
    ]);
  });

  it.each([
    ['a wrong method in one row', [ACTUAL, PLAN, [['nhanh']]], '#VALUE!'],
    ['an error among the methods', [[[1]], [[2]], [[excelError('#N/A')]]], '#N/A'],
    ['no periods', [ACTUAL, PLAN, null, [[0]]], '#NUM!'],
    ['a wrong moment', [ACTUAL, PLAN, null, null, [['mai']]], '#VALUE!'],
    ['an error as the moment', [ACTUAL, PLAN, null, null, [[excelError('#N/A')]]], '#N/A'],
    ['several moments', [ACTUAL, PLAN, null, null, [['cuoi-ky'], ['50%']]], '#VALUE!'],
    ['columns of different lengths', [ACTUAL, [[1], [2]]], '#VALUE!'],
  ])('gives one error for %s', (_name, args, expected) => {
    expect(shown(tongHopChiTieu(...(args as Parameters<typeof tongHopChiTieu>)))).toEqual([
      [expected],
    ]);
  });

  it('says that the moment must be one cell', () => {
    expect(sentence(tongHopChiTieu(ACTUAL, PLAN, undefined, undefined, [['50%', '50%']]))).toBe(
      'kỳ phải là một ô, không phải một vùng.',
    );
  });

  const cell = fc.constantFrom<unknown>(
    ...[1, 2, 0, '3', '>2', '1-2', '17/19', 'Giữ vững', 'Chưa đạt', 'x 1 y 2', '', null, '-'],
  );
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 });
  const moment = fc.constantFrom<unknown>(null, 'cuoi-ky', '6 tháng');

  it('adds up to the rows, each counted as MUCDAT rates it', () => {
    fc.assert(
      fc.property(rows, moment, (table, when) => {
        const actual = table.map(([value]) => [value]);
        const plan = table.map(([, value]) => [value]);
        const at = [[when]];
        const counts = new Map(
          tongHopChiTieu(actual, plan, undefined, undefined, at).map(
            ([label, count]) => [String(label), Number(count)] as const,
          ),
        );
        const total = counts.get('Cộng');
        counts.delete('Cộng');
        const isBlank = (value: unknown): boolean => value === '' || value === null;
        const filled = table.filter((row) => !row.every(isBlank));
        expect(total).toBe(filled.length);
        expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(total);
        for (const [label, count] of counts) {
          if (label === 'Chưa có số liệu' || label === 'Không so sánh được') continue;
          const rated = filled.filter(
            ([a, p]) => mucDat([[a]], [[p]], undefined, undefined, at)[0]?.[0] === label,
          );
          expect(count).toBe(rated.length);
        }
      }),
    );
  });
});
