import { formatRange } from '../../base/address';
import { cellsOf, fillLiteral } from '../../../../test/support/fillLiteral';
import { annex } from './annex';

const _ = undefined;

describe('cum-khoi', () => {
  const filled = fillLiteral(annex, [
    ['STT', 'Tên khối', 'Khối phó', 'Khối trưởng', 'Số đơn vị'],
    ['I', 'Khối các xã'],
    [1, 'Khối Một', 'Xã B', 'Xã A', 12],
    [2, 'Khối Hai', null, 'Xã C', 10],
    ['II', 'Khối các phòng'],
    ['III', 'Khối trường học'],
    [1, 'Khối Ba', 'Trường E', 'Trường D', 8],
    [null, 'Cộng', null, null, 30],
  ]);

  it('puts the columns in the form’s order under headings that go across', () => {
    expect(cellsOf(filled).slice(6)).toEqual([
      ['I', 'Khối các xã', _, _, _, _],
      [1, 'Khối Một', 'Xã A', 'Xã B', 12, _],
      [2, 'Khối Hai', 'Xã C', _, 10, _],
      ['II', 'Khối các phòng', _, _, _, _],
      [_, 'Không có', _, _, _, _],
      ['III', 'Khối trường học', _, _, _, _],
      [1, 'Khối Ba', 'Trường D', 'Trường E', 8, _],
      [_, 'Cộng', _, _, 30, _],
    ]);
    const merges = filled.plan.operations.flatMap((operation) =>
      operation.kind === 'merge' ? [formatRange(operation.range)] : [],
    );
    expect(merges).toEqual([
      'A1:F1',
      'A2:F2',
      'A3:F3',
      'A4:F4',
      'B7:F7',
      'B10:F10',
      'B11:F11',
      'B12:F12',
    ]);
  });

  it('says in words that a heading has no lines', () => {
    expect(filled.notes.at(-1)).toEqual({
      code: 'annex-notes/empty-section',
      data: { section: 'Khối các phòng' },
    });
  });
});
