import { linesOf } from '../../../../test/support/fillRegister';
import { fillSnapshot } from '../../../../test/support/fillSnapshot';
import { snapshotOf } from '../../../../test/support/snapshotOf';
import { annex } from './annex';

describe('bieu-0605', () => {
  it('counts a list of staff on the last day of the year', () => {
    const filled = fillSnapshot(
      annex,
      snapshotOf({
        name: 'CC',
        rows: [
          ['STT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Trình độ', 'Thâm niên'],
          [1, 'a', 'Nữ', '31/12/1989', 'Thạc sĩ', 5],
          [2, 'b', 'Nam', 1990, 'Đại học', 11],
          [3, 'c', 'Nam', '01/01/1959', 'Cử nhân', 4],
        ],
      }),
      { period: 'năm 2020' },
    );
    const lines = new Map(linesOf(filled).map((line) => [line[1], line.slice(2)]));
    expect(lines.get('01')).toEqual([3, 1]);
    // 31 on the day itself, 30 by the year, 61.
    expect(lines.get('03')).toEqual([1, 1]);
    expect(lines.get('02')).toEqual([1, 0]);
    expect(lines.get('07')).toEqual([1, 0]);
    expect(lines.get('12')).toEqual([1, 1]);
    expect(lines.get('11')).toEqual([2, 0]);
    expect(lines.get('13')).toEqual([1, 0]);
    expect(lines.get('14')).toEqual([1, 1]);
    expect(lines.get('15')).toEqual([1, 0]);
    expect(linesOf(filled, 'formulas')[0]?.slice(2)).toEqual(['=SUM(C9:C14)', '=SUM(D9:D14)']);
    expect(filled.notes).toEqual([{ code: 'annex-notes/title-unverified', data: {} }]);
  });

  it('takes a table whose lines are named as in the form', () => {
    const filled = fillSnapshot(
      annex,
      snapshotOf({
        name: 'CC',
        rows: [
          ['Nội dung', 'Trong đó nữ', 'Tổng số'],
          ['Tổng số', 2, 3],
          ['Đại học', 1, 2],
          ['Trên đại học', 1, 1],
        ],
      }),
    );
    const lines = new Map(linesOf(filled).map((line) => [line[1], line.slice(2)]));
    expect(lines.get('01')).toEqual([3, 2]);
    expect(lines.get('11')).toEqual([2, 1]);
    expect(lines.get('12')).toEqual([1, 1]);
  });
});
