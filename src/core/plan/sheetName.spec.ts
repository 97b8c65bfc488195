import { isSheetName } from './sheetName';

describe('isSheetName', () => {
  test.each(['Biểu 01', 'A', ' ', "Số 'liệu' 2026", 'x'.repeat(31), 'Thi đua'.normalize('NFD')])(
    'takes %j',
    (name) => {
      expect(isSheetName(name)).toBe(true);
    },
  );

  test.each([
    '',
    'x'.repeat(32),
    '1/2',
    'a\\b',
    'a[1',
    'a]',
    'a:b',
    'a*',
    'a?',
    "'a",
    "a'",
    'History',
    'a\nb',
  ])('refuses %j', (name) => {
    expect(isSheetName(name)).toBe(false);
  });
});
