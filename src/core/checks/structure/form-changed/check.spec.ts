import { checkSheet, findingsIn } from '../../../../../test/support/checkSheets';
import {
  issuedBook,
  snapshotOfIssued,
  type IssuedBook,
} from '../../../../../test/support/issuedAnnex';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

const found = (change: (book: IssuedBook) => void): readonly string[] => {
  const book = issuedBook();
  change(book);
  return findingsIn(check, snapshotOfIssued(book)).map(
    ({ severity, kind, cell }) => `${severity} ${kind} ${cell ?? ''}`,
  );
};

describe('structure/form-changed, of an annex that was filled', () => {
  it('says nothing of the annex as it was filled, or signed below', () => {
    const untouched = found((book) => {
      expect(book.rows).toHaveLength(11);
    });
    expect(untouched).toEqual([]);
    const signed = found(({ rows }) => {
      rows.push([null, null, null, 'Hồng Ngự, ngày 30 tháng 01 năm 2020'], ['Người lập biểu']);
    });
    expect(signed).toEqual([]);
  });

  it('says nothing of a name that was worded anew', () => {
    const reworded = found(({ rows }) => {
      const cells = rows[9];
      if (cells !== undefined) cells[1] = 'Diện tích ngô lai';
    });
    expect(reworded).toEqual([]);
  });

  it('reports lines that were added and deleted', () => {
    const added = found(({ rows }) => {
      rows.splice(9, 0, [4, 'Diện tích sắn', 'ha', 10, 11, 110]);
    });
    expect(added).toEqual(['warning lines-added A10']);
    const deleted = found(({ rows }) => {
      rows.splice(9, 1);
    });
    expect(deleted).toEqual(['warning lines-deleted A10']);
    const last = found(({ rows }) => {
      rows.pop();
    });
    expect(last).toEqual(['warning lines-deleted A11']);
  });
});

describe('structure/form-changed, of a statutory form', () => {
  /** Form 0604 with these codes. */
  const form = (...codes: readonly LiteralCell[]): readonly string[] =>
    checkSheet(check, [
      ['Biểu số 0604.N/BNV-TĐKT'],
      ['Tổ chức', 'Mã số', 'Đơn vị tính', 'Số lượng'],
      ...codes.map((code, i): readonly LiteralCell[] => [`Dòng ${String(i)}`, code, 'Tổ chức', 1]),
    ]);

  it.each<readonly [string, readonly LiteralCell[]]>([
    ['every line', ['01', '02', '03', '04', '05']],
    ['codes that are numbers', [1, 2, 3, 4, 5]],
    ['lines without a code', ['01', null, '02', '03', '04', '05']],
    ['an extract', ['01', '02']],
  ])('says nothing of a form with %s', (_, codes) => {
    expect(form(...codes)).toEqual([]);
  });

  it.each<readonly [string, readonly LiteralCell[], readonly string[]]>([
    ['a line deleted', ['01', '02', '04', '05'], ['warning B5']],
    ['the last line deleted', ['01', '02', '03', '04'], ['warning B6']],
    ['a code that is not its own', ['01', '02', '03', '04', '05', '06'], ['warning B8']],
    ['a code twice, another missing', ['01', '02', '03', '03', '05'], ['warning B6', 'warning B7']],
  ])('reports a form with %s', (_, codes, expected) => {
    expect(form(...codes)).toEqual(expected);
  });

  it('says nothing of a form that it does not know', () => {
    const rows = [['Biểu 0701'], ['Tổ chức', 'Mã số', 'Số lượng'], ['Tổng số', '77', 3]];
    expect(checkSheet(check, rows)).toEqual([]);
  });
});
