import { checkSheet, findingsIn } from '../../../../../test/support/checkSheets';
import {
  issuedBook,
  snapshotOfIssued,
  type IssuedBook,
} from '../../../../../test/support/issuedAnnex';
import { addRecords } from '../../../annexes/state';
import { simulate } from '../../../plan/rehearse';
import { check } from './check';

function changed(change: (book: IssuedBook) => void): IssuedBook {
  const book = issuedBook();
  change(book);
  return book;
}

const found = (book: IssuedBook): readonly string[] =>
  findingsIn(check, snapshotOfIssued(book)).map(
    ({ severity, kind, cell, range }) => `${severity} ${kind} ${cell ?? range ?? ''}`,
  );

const put = (book: IssuedBook, row: number, column: number, text: string | null): void => {
  const cells = book.rows[row];
  if (cells !== undefined) cells[column] = text;
};

describe('structure/header-changed, of an annex that was filled', () => {
  it('says nothing of the annex as it was filled, wherever it now stands', () => {
    expect(found(issuedBook())).toEqual([]);
    const moved = changed(({ rows, merges }) => {
      rows.unshift(['UBND XÃ MỘT']);
      merges.splice(
        0,
        merges.length,
        ...merges.map((range) => range.replace(/\d+/g, (n) => String(Number(n) + 1))),
      );
    });
    expect(found(moved)).toEqual([]);
  });

  it('says nothing of changed figures, titles and widths', () => {
    const book = changed((own) => {
      put(own, 0, 0, 'PHỤ LỤC II');
      put(own, 8, 3, '105');
    });
    expect(found(book)).toEqual([]);
  });

  it('reports changed words, and writes them back', () => {
    const book = changed((own) => {
      put(own, 5, 3, 'Chỉ tiêu giao');
    });
    const snapshot = snapshotOfIssued(book);
    const [finding, ...more] = findingsIn(check, snapshot);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      kind: 'words',
      cell: 'D6',
      data: { before: 'Mục tiêu', now: 'Chỉ tiêu giao' },
      fix: { code: 'fix/restore-header' },
    });
    const operations = finding?.fix?.operations ?? [];
    const mended = simulate({ because: { code: 'fix', data: {} }, operations }, snapshot);
    expect(findingsIn(check, mended)).toEqual([]);
  });

  it('reports a column that was added, and one that was deleted', () => {
    const added = changed((own) => {
      put(own, 5, 6, 'Ghi chú');
    });
    expect(found(added)).toEqual(['warning columns G6']);
    const deleted = changed(({ rows, merges }) => {
      for (const cells of rows) cells.splice(2, 1);
      merges.splice(0, merges.length);
    });
    expect(found(deleted)).toEqual(['warning columns C6']);
  });

  it('reports cells of the header that were parted or merged', () => {
    const parted = changed(({ merges }) => {
      merges.splice(merges.indexOf('E6:F6'), 1);
    });
    expect(found(parted)).toEqual(['warning merges E6:F6']);
  });

  it('says nothing of an annex whose sheet is gone, or of which no look was kept', () => {
    const { state, ...book } = issuedBook();
    expect(state).not.toBe('');
    const record = { sheet: 'Phụ lục', annex: 'chi-tieu-5-nam', source: 'KPI' };
    put({ ...book, state }, 5, 3, 'Chỉ tiêu giao');
    expect(found({ ...book, state: addRecords(undefined, [record]) })).toEqual([]);
    const elsewhere = { ...record, sheet: 'Khác', fingerprint: '{}' };
    expect(found({ ...book, state: addRecords(undefined, [elsewhere]) })).toEqual([]);
  });
});

describe('structure/header-changed, of a statutory form', () => {
  const form = (...columns: readonly string[]): readonly string[] =>
    checkSheet(check, [
      ['Biểu số 0601.N/BNV-TĐKT'],
      ['Chỉ tiêu', 'Mã số', 'Tổng số', ...columns],
      ['Tổng số', '01', 3, 1, 1, 1],
    ]);

  it('says nothing where every column of the form is there', () => {
    expect(form('Cấp Trung ương', 'Cấp bộ, ban, ngành, tỉnh', 'Cơ quan, tổ chức, đơn vị')).toEqual(
      [],
    );
  });

  it('reports a column that no header names', () => {
    expect(form('Cấp tỉnh', 'Cấp bộ, ban, ngành', 'Cơ quan, đơn vị')).toEqual(['warning A2:F2']);
  });

  it('says nothing of a form that it does not know', () => {
    const rows = [['Biểu 0701'], ['Chỉ tiêu', 'Mã số', 'Tổng số'], ['Tổng số', '01', 3]];
    expect(checkSheet(check, rows)).toEqual([]);
  });
});
