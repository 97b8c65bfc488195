import { issuedBook } from '../../../test/support/issuedAnnex';
import { fingerprintOf, lineMarks, readFingerprint } from './fingerprint';
import { readRecords } from './state';

describe('the fingerprint of a filled annex', () => {
  const [record] = readRecords(issuedBook().state) ?? [];
  const fingerprint = readFingerprint(record?.fingerprint);

  it('holds the header’s words and merged cells, and a mark for each line', () => {
    expect(fingerprint).toMatchObject({
      top: 5,
      header: [
        ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Kết quả', ''],
        ['', '', '', '', 'Ước thực hiện đến hết năm 2020', '% so với mục tiêu'],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1'],
    });
    expect(new Set(fingerprint?.lines).size).toBe(4);
  });

  it('is not taken of a plan that lays no table out', () => {
    expect(fingerprintOf([{ kind: 'add-sheet', sheet: 'S' }], 'S')).toBeUndefined();
  });
});

describe('readFingerprint', () => {
  it.each([undefined, '', 'x', '{}', '{"top":1,"header":[[1]],"merges":[],"lines":[]}'])(
    'reads %j as none',
    (text) => {
      expect(readFingerprint(text)).toBeUndefined();
    },
  );
});

describe('lineMarks', () => {
  const marks = (...lines: readonly (readonly [string, string])[]): readonly string[] =>
    lineMarks((row, column) => lines[row]?.[column] ?? '', 0, lines.length - 1);

  it('marks lines by number and name, and ends at signatures', () => {
    const lines = marks(
      ['1', 'Lúa'],
      ['', ''],
      ['', '- Vụ xuân'],
      ['Người lập biểu', ''],
      ['2', 'Ngô'],
    );
    expect(lines).toHaveLength(2);
    expect(lines).toEqual(marks(['1', 'Lúa'], ['', '- Vụ xuân']));
    expect(lines).not.toEqual(marks(['1', 'Lúa'], ['', '- Vụ mùa']));
  });
});
