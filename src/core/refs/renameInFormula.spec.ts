import fc from 'fast-check';
import { renameInFormula } from './renameInFormula';
import { sheetPrefix } from './sheetPrefix';

describe('Số liệu called Data', () => {
  test.each([
    ['B2', 'B2'],
    ["'Số liệu'!B2+B3", 'Data!B2+B3'],
    ["SUM('số LIỆU'!B2:B9)*2", 'SUM(Data!B2:B9)*2'],
    ["'Số liệu'!B2:'Số liệu'!B9", 'Data!B2:Data!B9'],
    ["'Số liệu'!$A:$C+'Số liệu'!$3:$5", 'Data!$A:$C+Data!$3:$5'],
    ["'Số liệu'!Ten+'Số liệu'!#REF!", 'Data!Ten+Data!#REF!'],
    ["SUM('Số liệu:Tổng hợp'!B2)", "SUM('Data:Tổng hợp'!B2)"],
    ["SUM('Jan:Số liệu'!B2:C3)", 'SUM(Jan:Data!B2:C3)'],
    ["'Số liệu 2'!B2+'Tổng Số liệu'!B2", "'Số liệu 2'!B2+'Tổng Số liệu'!B2"],
    ["'[1]Số liệu'!B2", "'[1]Số liệu'!B2"],
    ["'C:\\x\\[a.xlsx]Số liệu'!B2", "'C:\\x\\[a.xlsx]Số liệu'!B2"],
    [`INDIRECT("'Số liệu'!B2")&"Số liệu!"`, `INDIRECT("'Số liệu'!B2")&"Số liệu!"`],
    ["SUM(Bang[Số liệu!])+'Số liệu'!B2", 'SUM(Bang[Số liệu!])+Data!B2'],
    ["'Số liệu'!B2#+@'Số liệu'!B2", 'Data!B2#+@Data!B2'],
    [" IF( 'Số liệu'!B2 = 1 , Data2!B2 ,9e9)", ' IF( Data!B2 = 1 , Data2!B2 ,9e9)'],
    ["'Số liệu'!$A$1:$B$2,'Số liệu'!$D:$D", 'Data!$A$1:$B$2,Data!$D:$D'],
    ['', ''],
  ])('%s becomes %s', (before, after) => {
    expect(renameInFormula(before, { from: 'Số liệu', to: 'Data' })).toBe(after);
  });
});

describe('Jan called Tháng 1', () => {
  test.each([
    ['Jan!B2', "'Tháng 1'!B2"],
    ['SUM(Jan:Mar!B2)', "SUM('Tháng 1:Mar'!B2)"],
    ['SUM(Feb:Jan!B2:C3)', "SUM('Feb:Tháng 1'!B2:C3)"],
    ['SUM(Jan!B2:Mar!B3)', "SUM('Tháng 1'!B2:Mar!B3)"],
    ['B2:Jan!B3', "B2:'Tháng 1'!B3"],
    ['[1]Jan!B2+Jan.xlsx!Ten', '[1]Jan!B2+Jan.xlsx!Ten'],
    ['Jan+Jan2!B2', 'Jan+Jan2!B2'],
  ])('%s becomes %s', (before, after) => {
    expect(renameInFormula(before, { from: 'Jan', to: 'Tháng 1' })).toBe(after);
  });
});

test('a quote in a name is doubled, in the old one and in the new one', () => {
  const after = renameInFormula("'Bảng ''A'' x'!B2", { from: "Bảng 'A' x", to: "B'C" });
  expect(after).toBe("'B''C'!B2");
});

test('a sheet called like a drive is not taken for the path to another workbook', () => {
  const before = "'C:\\a\\Sổ.xlsx'!Ten+'C'!B2";
  expect(renameInFormula(before, { from: 'C', to: 'Mới' })).toBe("'C:\\a\\Sổ.xlsx'!Ten+Mới!B2");
});

test.each([
  [['Data'], 'Data!'],
  [['Dữ_liệu.2'], 'Dữ_liệu.2!'],
  [['2026'], "'2026'!"],
  [['Q1'], "'Q1'!"],
  [['ABCD1'], 'ABCD1!'],
  [['R1C1'], "'R1C1'!"],
  [['rc'], "'rc'!"],
  [['C'], "'C'!"],
  [['True'], "'True'!"],
  [['Biểu 1'], "'Biểu 1'!"],
  [['A-B'], "'A-B'!"],
  [["O'B"], "'O''B'!"],
  [['Đầu'.normalize('NFD')], `'${'Đầu'.normalize('NFD')}'!`],
  [['Jan', 'Mar'], 'Jan:Mar!'],
  [['Jan', 'Q4'], "'Jan:Q4'!"],
])('%s stands in a formula as %s', (names, prefix) => {
  expect(sheetPrefix(names)).toBe(prefix);
});

const name = fc.constantFrom('Data', 'Số liệu', "O'B", 'Q1', '2026', 'a.b', 'Jan');
const cells = fc.constantFrom('B2', '$A$1:C3', 'A:C', '4:6', 'Ten', '#REF!');
const reference = fc.oneof(
  fc.tuple(name, cells).map(([sheet, place]) => sheetPrefix([sheet]) + place),
  fc
    .uniqueArray(name, { minLength: 2, maxLength: 2 })
    .map((sheets) => `${sheetPrefix(sheets)}B2:C3`),
  fc.constantFrom('B2', '[1]Data!B2', "'[1]O''B'!B2", '"Data!B2"', 'Data', 'Bang[Q1]', 'LOG10(9)'),
);
const formula = fc.array(reference, { maxLength: 6 }).map((pieces) => pieces.join('+'));
const fresh = fc.constantFrom('Mới', 'Bảng mới', "N'M", 'ZZ9', 'x.y');

test('there and back the formula is as it was', () => {
  fc.assert(
    fc.property(formula, name, fresh, (text, from, to) => {
      const there = renameInFormula(text, { from, to });
      expect(renameInFormula(there, { from: to, to: from })).toBe(text);
    }),
  );
});

test('every reference names the sheet as it is called, and no other one', () => {
  fc.assert(
    fc.property(fc.array(name), name, fresh, (sheets, from, to) => {
      const said = (rename: (sheet: string) => string): string =>
        sheets.map((sheet) => `${sheetPrefix([rename(sheet)])}B2`).join('+');
      const before = said((sheet) => sheet);
      const after = said((sheet) => (sheet === from ? to : sheet));
      expect(renameInFormula(before, { from, to })).toBe(after);
    }),
  );
});
