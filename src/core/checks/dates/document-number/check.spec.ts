import { checkSheet, findingsOn } from '../../../../../test/support/checkSheets';
import { fixOperationsOn, recheckOn } from '../../../../../test/support/fixed';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

const HEADER = ['STT', 'Loại văn bản', 'Số, ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành'];

/** A list of one document. */
function document(
  number: LiteralCell,
  kind: LiteralCell = null,
  date: LiteralCell = '04/02/2020',
): readonly (readonly LiteralCell[])[] {
  return [HEADER, [1, kind, number, date, 'UBND huyện']];
}

function told(rows: readonly (readonly LiteralCell[])[]): unknown {
  return findingsOn(check, [{ name: 'KPI', rows }]).map(({ kind, severity, cell, data }) => [
    `${severity} ${cell ?? ''}`,
    kind,
    data['proposed'],
  ]);
}

describe('dates/document-number', () => {
  it.each([
    ['22/KH-UBND', 'Kế hoạch'],
    ['05/QĐ-UBND', 'Quyết định'],
    ['253/BTĐKT-THHC', 'Công văn'],
    ['147/UBND-HC', 'Công văn'],
    ['147/UBND-KH', 'Công văn'],
    ['147/UBND-KH', null],
    ['63/NQ-HĐND', 'Nghị quyết'],
    ['65/2018/NQ-HĐND', 'Nghị quyết'],
    ['12/2022/TT-BNV', 'Thông tư'],
    ['42/NQ-CP', 'Nghị quyết'],
    ['1600/QĐ-TTg', 'Quyết định'],
    ['06/2022/QH15', 'Luật'],
    ['34-CT/TW', 'Chỉ thị'],
    ['12-KH/HU', 'Kế hoạch'],
    ['15/TTr-UBND', 'Tờ trình'],
    ['15/TTR-UBND', 'Tờ trình'],
    ['22/KH-UBND ngày 04/02/2020', 'Kế hoạch'],
    ['Số: 22/KH-UBND', 'Kế hoạch'],
    ['22/KH-UBND; 23/KH-UBND', 'Kế hoạch'],
    ['Chưa ban hành', 'Kế hoạch'],
    ['Luật Thi đua, khen thưởng', 'Luật'],
    [null, 'Luật'],
    [{ error: '#N/A' } as const, 'Kế hoạch'],
    ['08/2018/QĐ-UBND', 'Quy chế'],
    ['12/TT-BNV', 'Tờ trình'],
  ])('says nothing of %j of a %s', (number, kind) => {
    expect(checkSheet(check, document(number, kind))).toEqual([]);
  });

  it.each([
    ['864/NQ-UBTVQH 14', 'Nghị quyết', 'warning C2', 'spaces', '864/NQ-UBTVQH14'],
    ['22 / KH - UBND', null, 'warning C2', 'spaces', '22/KH-UBND'],
    ['231/UBND-KH', 'Kế hoạch', 'warning C2', 'order', '231/KH-UBND'],
    ['231/UBND-QĐ', null, 'warning C2', 'order', '231/QĐ-UBND'],
    ['34/CT-TW', 'Chỉ thị', 'warning C2', 'form', '34-CT/TW'],
    ['22-KH/UBND', 'Kế hoạch', 'warning C2', 'form', '22/KH-UBND'],
    ['22KH-UBND', 'Kế hoạch', 'warning C2', 'slash', '22/KH-UBND'],
    ['22-KH-UBND', 'Kế hoạch', 'warning C2', 'slash', '22/KH-UBND'],
    ['22/KH/UBND', 'Kế hoạch', 'warning C2', 'slash', '22/KH-UBND'],
    ['22/kh-ubnd', 'Kế hoạch', 'warning C2', 'letters', '22/KH-UBND'],
    ['22/QD-UBND', 'Quyết định', 'warning C2', 'letters', '22/QĐ-UBND'],
    ['91/NĐ-CP', 'Nghị định', 'warning C2', 'missing-year', '91/2020/NĐ-CP'],
    ['12/TT-BNV', 'Thông tư', 'warning C2', 'missing-year', '12/2020/TT-BNV'],
    ['/BC-UBND', 'Báo cáo', 'info C2', 'missing-number', ''],
    ['5/KH-UBND', 'Kế hoạch', 'info C2', 'leading-zero', '05/KH-UBND'],
  ])('reports %s of a %s: %s %s, %s', (number, kind, place, fault, proposed) => {
    expect(told(document(number, kind))).toEqual([[place, fault, proposed]]);
  });

  it('says what else is wrong with a number that has spaces', () => {
    expect(told(document('/BC -UBND', 'Báo cáo'))).toEqual([
      ['info C2', 'missing-number', ''],
      ['warning C2', 'spaces', '/BC-UBND'],
    ]);
  });

  it('names no year that no date tells', () => {
    expect(told(document('91/NĐ-CP', 'Nghị định', null))).toEqual([
      ['warning C2', 'missing-year', ''],
    ]);
  });

  it('reports a number without a sign where the others have one', () => {
    const rows = [...document('34-CT/TW', 'Chỉ thị'), [2, 'Chỉ thị', '05', null, 'Bộ Chính trị']];
    expect(told(rows)).toEqual([['info C3', 'missing-sign', '']]);
  });

  it('takes a column of bare numbers as it is', () => {
    const rows = [...document('12'), [2, 'Chỉ thị', 5, null, 'Bộ Chính trị']];
    expect(told(rows)).toEqual([]);
  });

  it.each([
    ['(Kèm theo Báo cáo số     /BC-UBND ngày    tháng 6 năm 2020)'],
    ['Kế hoạch số 22/KH-UBND và 12-KH/HU'],
    ['Công văn số 147/UBND-KH'],
    ['Đơn vị tính: đồng/m2 - UBND'],
    ['Tỷ lệ 5/TB - năm 2020'],
  ])('says nothing of the words %j', (words) => {
    expect(told([[words], [], ...document('22/KH-UBND')])).toEqual([]);
  });

  it.each([
    ['(Kèm theo Báo cáo số   /BC -UBND)', 'spaces', '/BC-UBND'],
    ['Căn cứ Quyết định số 124 /QĐ-UBND', 'spaces', '124/QĐ-UBND'],
    ['Thực hiện Kế hoạch số 231/UBND-KH', 'order', '231/KH-UBND'],
  ])('reads numbers in the words %j', (words, fault, proposed) => {
    expect(told([[words], [], ...document('22/KH-UBND')])).toEqual([
      ['warning A1', fault, proposed],
    ]);
  });

  it('takes the spaces out, and leaves the room for a number', () => {
    const rows = [['Số:    /BC -UBND'], [], ...document('864/NQ-UBTVQH 14')];
    const sheets = [{ name: 'KPI', rows }];
    expect(fixOperationsOn(check, sheets)).toEqual(['A1 Số:    /BC-UBND', 'C4 864/NQ-UBTVQH14']);
    expect(recheckOn(check, sheets)).toEqual([]);
  });

  it('does not overwrite a formula', () => {
    const rows = document({ value: '22 /KH-UBND', formula: 'F2&" /KH-UBND"' });
    expect(fixOperationsOn(check, [{ name: 'KPI', rows }])).toEqual([]);
  });
});
