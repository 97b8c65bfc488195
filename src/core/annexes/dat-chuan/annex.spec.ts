import { cellsOf, fillLiteral } from '../../../../test/support/fillLiteral';
import { fillSnapshot } from '../../../../test/support/fillSnapshot';
import { snapshotOf, type LiteralCell } from '../../../../test/support/snapshotOf';
import { annex } from './annex';

const _ = undefined;

const ROWS: readonly (readonly LiteralCell[])[] = [
  ['STT', 'Nội dung', 'Đạt', 'Tổng số', 'Tỷ lệ %', 'Ghi chú'],
  [1, 'Chuỗi thực phẩm an toàn', 13, 29, null, null],
  [2, 'Xã an toàn thực phẩm', '8/25', null, null, null],
  [3, 'Trường đạt chuẩn', 85, null, 78.7, null],
  [4, 'Chợ', null, null, null, 'chưa làm'],
  [5, 'Làng nghề', 0, 0, null, null],
  [6, 'Xã', 'trên 10', 20, null, null],
];

describe('dat-chuan', () => {
  it('computes the share beside both figures, guarded against blanks and zero', () => {
    expect(cellsOf(fillLiteral(annex, ROWS)).slice(6)).toEqual([
      [
        1,
        'Chuỗi thực phẩm an toàn',
        13,
        29,
        { formula: 'IF(OR(C7="",D7=""),"",IF(D7=0,"",ROUND(C7*100/D7,1)))', result: 44.8 },
        _,
      ],
      [
        2,
        'Xã an toàn thực phẩm',
        8,
        25,
        { formula: 'IF(OR(C8="",D8=""),"",IF(D8=0,"",ROUND(C8*100/D8,1)))', result: 32 },
        _,
      ],
      // The whole isn't known: the printed percentage stays.
      [3, 'Trường đạt chuẩn', 85, _, 78.7, _],
      [4, 'Chợ', _, _, _, 'chưa làm'],
      [
        5,
        'Làng nghề',
        0,
        0,
        { formula: 'IF(OR(C11="",D11=""),"",IF(D11=0,"",ROUND(C11*100/D11,1)))', result: '' },
        _,
      ],
      [6, 'Xã', 'trên 10', 20, _, _],
    ]);
  });

  it('writes values or functions where they are asked for', () => {
    const share = (formulas: 'values' | 'functions') =>
      cellsOf(fillSnapshot(annex, snapshotOf({ name: 'S', rows: ROWS }), { formulas }))[6]?.[4];
    expect(share('values')).toBe(44.8);
    expect(share('functions')).toEqual({
      formula: 'IF(OR(C7="",D7=""),"",IF(D7=0,"",TDKT.TYTRONG(C7,D7,1)))',
      result: 44.8,
    });
  });
});
