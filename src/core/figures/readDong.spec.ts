import { readDong } from './readDong';

describe('readDong', () => {
  it.each([
    ['2.340.000', 2_340_000],
    ['2340000', 2_340_000],
    [' 2.340.000 đồng ', 2_340_000],
    ['2,34 triệu đồng', 2_340_000],
    ['0', undefined],
    ['-2.340.000', undefined],
    ['2,5', undefined],
    ['hai triệu', undefined],
    ['5 %', undefined],
    ['', undefined],
  ])('reads %p as %p', (text, expected) => {
    expect(readDong(text)).toBe(expected);
  });
});
