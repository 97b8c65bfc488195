import { assertPresent } from '../../base/assert';
import { snapshotOf } from '../../../../test/support/snapshotOf';
import { gatherFacts } from '../facts';
import { compareUnits, rowUnit } from './rowUnit';

describe('compareUnits', () => {
  it.each([
    ['triệu đồng', 'Triệu  đồng', 'same'],
    ['triệu đồng', 'tỷ đồng', 'scaled'],
    ['%', '‰', 'scaled'],
    ['ha', 'm2', 'scaled'],
    ['triệu đồng/ha', 'triệu đồng', 'other'],
    ['hộ', 'người', 'other'],
    ['', '%', 'other'],
  ])('sets %s beside %s', (a, b, expected) => {
    expect(compareUnits(a, b)).toBe(expected);
  });
});

describe('rowUnit', () => {
  it('gives a row its own unit, or the one merged down beside it', () => {
    const snapshot = snapshotOf({
      name: 'A',
      rows: [
        ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Thực hiện'],
        [1, 'Sản lượng', 'tấn', 5, 4],
        [2, 'Lúa', null, 5, 4],
        [3, 'Diện tích', null, 5, 4],
      ],
      merges: ['C2:C3'],
    });
    const table = assertPresent(gatherFacts(snapshot).tables[0], 'no table');
    expect([1, 2, 3].map((row) => rowUnit(table, row))).toEqual(['tấn', 'tấn', '']);
  });
});
