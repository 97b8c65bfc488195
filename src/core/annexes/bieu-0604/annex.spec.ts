import { annexSources } from '../sources';
import { linesOf } from '../../../../test/support/fillRegister';
import { fillSnapshot } from '../../../../test/support/fillSnapshot';
import { snapshotOf } from '../../../../test/support/snapshotOf';
import { annex } from './annex';

const _ = undefined;
const rows = [
  ['Loại tổ chức', 'Số lượng'],
  ['Cấp ban thuộc Sở Nội vụ', 1],
  ['- Cấp phòng thuộc Sở Nội vụ', 2],
];

describe('bieu-0604', () => {
  it('takes counts by the names of the lines, and adds them up', () => {
    const filled = fillSnapshot(annex, snapshotOf({ name: 'TC', rows }));
    expect(linesOf(filled, 'formulas')).toEqual([
      ['Tổng số', '01', 'Tổ chức', '=SUM(D8:D11)'],
      ['Cấp Vụ', '02', 'Vụ', _],
      ['Cấp phòng thuộc Vụ', '03', 'Phòng', _],
      ['Cấp ban thuộc Sở Nội vụ', '04', 'Ban', 1],
      ['Cấp phòng thuộc Sở Nội vụ', '05', 'Phòng', 2],
    ]);
    expect(linesOf(filled)[0]?.[3]).toBe(3);
    expect(filled.notes).toEqual([
      { code: 'annex-notes/lines-blank', data: { codes: '02, 03' } },
      { code: 'annex-notes/title-unverified', data: {} },
    ]);
  });

  it('keeps a total that the lines do not make, and says so', () => {
    const filled = fillSnapshot(annex, snapshotOf({ name: 'TC', rows: [...rows, ['Tổng số', 4]] }));
    expect(linesOf(filled, 'formulas')[0]?.[3]).toBe(4);
    expect(filled.notes.at(-2)).toEqual({
      code: 'annex-notes/form-total-differs',
      data: { total: 4, sums: '3' },
      cell: 'B4',
      onSource: true,
    });
  });

  it('finds nothing in an annex that it filled itself', () => {
    const state = JSON.stringify({
      schema: 1,
      annexes: [{ sheet: 'TC', annex: 'bieu-0604', source: 'x' }],
    });
    const book = annexSources({ ...snapshotOf({ name: 'TC', rows }), state });
    expect(annex.candidates(book)).toEqual([]);
  });
});
