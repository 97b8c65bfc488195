import { formatRange, parseCell } from '../../core/base/address';
import { precedents } from './precedents';
import { rangeOf, snapshotOf } from './sketch';

const SNAPSHOT = snapshotOf(
  { 'Bảng 1': {}, Data: {}, Cuoi: {} },
  {
    names: [{ name: 'Vung', formula: "'Bảng 1'!$B$2:$B$9", isHidden: false }],
    tables: {
      Data: [
        {
          name: 'Bang',
          range: rangeOf('C3:E9'),
          headerRows: 1,
          totalsRows: 0,
          columns: ['Tên', 'Số', 'Năm'],
        },
      ],
    },
  },
);

function read(formula: string): string {
  const { reads, isComplete } = precedents(SNAPSHOT, formula, 'Data', parseCell('G5'));
  const ranges = reads.map(({ sheet, range }) => `${sheet}!${formatRange(range)}`);
  return [...ranges, ...(isComplete ? [] : ['…'])].join(' ');
}

test.each([
  ['1+2', ''],
  ['A1+$B$2', 'Data!A1 Data!B2'],
  ["SUM('bảng 1'!A1:B2,C:C)", 'Bảng 1!A1:B2 Data!C1:C1048576'],
  ['SUM(Vung)*2', 'Bảng 1!B2:B9'],
  ['IF(FALSE,A1,B1)', 'Data!A1 Data!B1'],
  ['SUM(Bang[Số])', 'Data!D3:D9'],
  ['SUM(Bang[[Số]:[Năm]])', 'Data!D3:E9'],
  ['Bang[@Tên]', 'Data!C5'],
  ['[@Tên]', 'Data!C5'],
  ['ROWS(Bang)', 'Data!C3:E9'],
  ["SUM('Bảng 1:Data'!A1)", 'Bảng 1!A1 Data!A1'],
  ['SUM((A1,B2:B3))', 'Data!A1 Data!B2:B3'],
  ['[1]Tờ!A1+A2', 'Data!A2'],
  ['OFFSET(A1,1,1)', 'Data!A1 …'],
  ['khongten+A1', 'Data!A1 …'],
  ['SUM(A1:INDEX(B1:B9,2))', 'Data!A1 Data!B1:B9 …'],
  ['1+', '…'],
])('%s reads %s', (formula, expected) => {
  expect(read(formula)).toBe(expected);
});

test('a sheet that is not there reads nothing for certain', () => {
  expect(precedents(SNAPSHOT, 'A1', 'Nowhere')).toEqual({ reads: [], isComplete: false });
});
