import { readNumbering } from './numbering';
import { namesPart, namesTotal, rowKind } from './rowKind';

describe('namesTotal', () => {
  it.each([
    'Cộng',
    'CỘNG:',
    'Tổng',
    'Tổng số',
    'Tổng cộng:',
    'Tổng số (I+II)',
    'Tổng cộng toàn huyện',
    'Cộng II',
    'Cộng nhóm A',
    'tong cong',
  ])('takes "%s" for a total', (text) => {
    expect(namesTotal(text)).toBe(true);
  });

  it.each([
    '',
    'Tổng số hộ',
    'Tổng số xã',
    'Tổng giá trị sản xuất',
    'Tổng công suất',
    'Tổng công ty Điện lực',
    'Công an huyện',
    'Cộng đồng dân cư',
  ])('does not take "%s" for one', (text) => {
    expect(namesTotal(text)).toBe(false);
  });
});

describe('namesPart', () => {
  it.each(['- Công nghiệp', '+ Trồng trọt', 'Trong đó: nữ', 'Bao gồm', 'Gồm:'])(
    'takes "%s" for a part',
    (text) => {
      expect(namesPart(text)).toBe(true);
    },
  );

  it.each(['Công nghiệp', 'Gốm sứ', 'Trong nhà'])('does not take "%s" for one', (text) => {
    expect(namesPart(text)).toBe(false);
  });
});

describe('rowKind', () => {
  it.each([
    ['Cộng', undefined, true, 'total'],
    ['Cộng', undefined, false, 'total'],
    ['', 'Tổng cộng', true, 'total'],
    ['- Lúa', undefined, true, 'part'],
    ['Lúa', '-', true, 'part'],
    ['- Về nông nghiệp:', undefined, false, 'heading'],
    ['Cấp tỉnh', 'I', false, 'heading'],
    ['Bằng khen', 1, true, 'item'],
    ['', undefined, true, 'item'],
  ] as const)('of "%s", TT %j, figures %s is %s', (name, number, figures, kind) => {
    expect(rowKind(name, readNumbering(number), figures)).toBe(kind);
  });
});
