import { kindSign, readDocumentNumber, signOfKind } from './documentNumber';

describe('readDocumentNumber', () => {
  it.each([
    ['22/KH-UBND', [22, undefined, 'KH-UBND', false]],
    ['Số: 05/QĐ-UBND', [5, undefined, 'QĐ-UBND', false]],
    ['253/BTĐKT-THHC', [253, undefined, 'BTĐKT-THHC', false]],
    ['12/2022/TT-BNV', [12, 2022, 'TT-BNV', false]],
    ['98/2023/NĐ-CP', [98, 2023, 'NĐ-CP', false]],
    ['1600/QĐ-TTg', [1600, undefined, 'QĐ-TTg', false]],
    ['06/2022/QH15', [6, 2022, 'QH15', false]],
    ['864/NQ-UBTVQH14', [864, undefined, 'NQ-UBTVQH14', false]],
    ['01/2020/TTLT-BNV-BTC', [1, 2020, 'TTLT-BNV-BTC', false]],
    ['34-CT/TW', [34, undefined, 'CT/TW', true]],
    ['/BC-UBND', [undefined, undefined, 'BC-UBND', false]],
  ])('reads %s', (text, expected) => {
    const read = readDocumentNumber(text);
    expect([read?.number, read?.year, read?.sign, read?.isParty]).toEqual(expected);
  });

  it.each(['05', '22KH-UBND', '22/kh-ubnd', '/BC -UBND', '12/BC', '22/KH-UBND ngày 3/2/2020', ''])(
    'reads nothing in %j',
    (text) => {
      expect(readDocumentNumber(text)).toBeUndefined();
    },
  );
});

describe('signs of kinds', () => {
  it.each([
    ['Kế hoạch', 'KH'],
    ['TỜ TRÌNH', 'TTr'],
    ['Công văn', undefined],
  ])('of %s is %s', (name, sign) => {
    expect(signOfKind(name)).toBe(sign);
  });

  it.each([
    ['qd', 'QĐ'],
    ['TTR', 'TTr'],
    ['đa', 'ĐA'],
    ['da', 'DA'],
    ['hđ', undefined],
    ['ubnd', undefined],
  ])('spelt %s is %s', (letters, sign) => {
    expect(kindSign(letters)).toBe(sign);
  });
});
