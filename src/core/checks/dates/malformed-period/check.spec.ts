import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import { fixOperationsOn, recheckOn } from '../../../../../test/support/fixed';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

/** A plan whose lines are due then, the first in D2. */
function plan(...dues: readonly LiteralCell[]): readonly (readonly LiteralCell[])[] {
  return [
    ['STT', 'Nội dung hoạt động', 'Cơ quan tham mưu', 'Thời gian thực hiện'],
    ...dues.map((due, i) => [i + 1, `Việc ${String(i + 1)}`, 'Phòng Nội vụ', due]),
  ];
}

function dataOf(rows: readonly (readonly LiteralCell[])[]): unknown {
  return findingsOn(check, [{ name: 'KPI', rows }])[0]?.data;
}

describe('dates/malformed-period', () => {
  it.each([
    ['Trong tháng 01/2020'],
    ['Trong Quí I và Quí II/2020'],
    ['6 tháng cuối năm'],
    ['Quý IV năm 2020'],
    ['3 tháng quý I/2020'],
    ['Hàng tháng, quý'],
    ['Thường xuyên'],
    ['Chi lương tháng 13 năm 2020'],
    ['Trong tháng 25 hộ thoát nghèo'],
    ['Cách mạng tháng Mười, tháng II năm 1930 thành lập Đảng'],
    ['Quý vị đại biểu'],
    ['ngày 5 tháng 13 năm 2020'],
    ['12 tháng 2020'],
    ['tháng v.v.'],
    [null],
    [{ error: '#N/A' } as const],
    [43831],
  ])('says nothing of %j', (due) => {
    expect(checkSheet(check, plan(due))).toEqual([]);
  });

  it.each([
    ['Trong tháng Quý I/2020', 'mixed'],
    ['Trong tháng II/2020', 'roman-month'],
    ['Tháng VII/2020', 'roman-month'],
    ['Tháng XIII/2020', 'no-such-month'],
    ['Trong tháng 13/2020', 'no-such-month'],
    ['Tháng 0/2020', 'no-such-month'],
    ['Quý V/2020', 'no-such-quarter'],
    ['Quý 5 năm 2020', 'no-such-quarter'],
    ['Quý V', 'no-such-quarter'],
    ['Hoàn thành trong quý VI/2020 theo kế hoạch', 'no-such-quarter'],
  ])('reports %s: %s', (due, kind) => {
    const found = findingsOn(check, [{ name: 'KPI', rows: plan(due) }]);
    expect(found.map((finding) => [finding.severity, finding.cell, finding.kind])).toEqual([
      ['warning', 'D2', kind],
    ]);
  });

  it('asks which of two a Roman numeral is', () => {
    expect(dataOf(plan('Trong tháng II/2020'))).toEqual({
      kind: 'roman-month',
      period: 'tháng II',
      asMonth: 'Trong tháng 02/2020',
      asQuarter: 'Trong quý II/2020',
      likely: '',
    });
  });

  it.each([
    ['the quarter', ['Quý I/2020', 'Trong tháng II/2020', 'Tháng 6/2020'], 'Trong quý II/2020'],
    ['the month', ['Tháng 01/2020', 'Trong tháng II/2020', 'Tháng 3/2020'], 'Trong tháng 02/2020'],
    [
      'the quarter, from a line that is mended itself',
      ['Tháng 4/2020', 'Trong tháng II/2020', 'Trong tháng Quý II/2020'],
      'Trong quý II/2020',
    ],
    ['neither', ['Tháng 01/2020', 'Trong tháng II/2020', 'Tháng 7/2020'], ''],
  ])('says when the lines around show that it is %s', (_, dues, likely) => {
    const found = findingsOn(check, [{ name: 'KPI', rows: plan(...dues) }]);
    expect(found[0]?.data['likely']).toBe(likely);
  });

  it('mends what has one meaning only', () => {
    const rows = plan('Trong tháng Quý I/2020', 'Tháng VII/2020', 'Trong tháng II/2020', 'Quý V');
    const sheets = [{ name: 'KPI', rows }];
    expect(fixOperationsOn(check, sheets)).toEqual(['D2 Trong Quý I/2020', 'D3 Tháng 7/2020']);
    expect(recheckOn(check, sheets)).toEqual(['warning D4', 'warning D5']);
  });

  it('does not overwrite a formula', () => {
    const rows = plan({ value: 'Trong tháng Quý I/2020', formula: '"Trong tháng "&F2' });
    expect(checkSheet(check, rows)).toEqual(['warning D2']);
    expect(fixOperationsOn(check, [{ name: 'KPI', rows }])).toEqual([]);
  });
});
