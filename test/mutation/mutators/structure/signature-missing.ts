import type { LiteralCell } from '../../../support/snapshotOf';
import type { Mutator } from '../../mutator';

const CODE = 'structure/signature-missing';
const HEADER = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện'];
const SIGNED: LiteralCell[] = ['Người lập biểu', null, null, 'THỦ TRƯỞNG ĐƠN VỊ'];

export const mutators: readonly Mutator[] = [
  {
    code: CODE,
    kind: 'sheet',
    spoil: (book, facts, choose) => {
      // No sheet of a clean book is signed: enough signed ones are added, and one that is not.
      const signed = facts.snapshot.sheets.length + 3;
      const without = choose.below(signed);
      for (let i = 0; i < signed; i++) {
        const line: LiteralCell[] = [1, 'Số hộ', 'hộ', 10, 11];
        const foot = i === without ? [] : [SIGNED];
        book.sheets.push({ name: `Ký ${String(i)}`, rows: [HEADER, line, ...foot], merges: [] });
      }
      return { sheet: `Ký ${String(without)}` };
    },
  },
  {
    code: CODE,
    kind: 'form',
    spoil: (book, _facts, choose) => {
      const count = choose.below(50);
      const rows: LiteralCell[][] = [
        ['Biểu số 0604.N/BNV-TĐKT'],
        ['Chỉ tiêu', 'Mã số', 'Đơn vị tính', 'Tổng số'],
        ['Tổng số', '01', 'Tổ chức', count],
      ];
      book.sheets.push({ name: 'Biểu 0604', rows, merges: [] });
      return { sheet: 'Biểu 0604' };
    },
  },
];
