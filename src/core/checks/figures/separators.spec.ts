import { separatorsOf } from './separators';

describe('separatorsOf', () => {
  it.each([
    ['1.234,5', 'vietnamese', 'point'],
    ['1,234.5', 'english', 'comma'],
    ['1.250', 'vietnamese', 'point'],
    ['1.234.567', 'vietnamese', 'point'],
    ['1,234,567', 'english', 'comma'],
    ['1 500', undefined, 'space'],
    ['1 500,5', 'vietnamese', 'space'],
    ['12,5 ha', 'vietnamese', undefined],
    ['0.5', 'english', undefined],
    ['0,125', 'vietnamese', undefined],
    ['1234.5', 'english', undefined],
    ['1.95', undefined, undefined],
    ['1,994', undefined, undefined],
    ['85', undefined, undefined],
  ])('reads %s', (text, marks, groups) => {
    expect(separatorsOf(text)).toMatchObject({ marks, groups });
  });

  it('finds no numeral in words', () => {
    expect(separatorsOf('Đảm bảo')).toBeUndefined();
  });

  it('keeps the numeral apart from its unit', () => {
    expect(separatorsOf('>1.234,5 tấn')?.numeral).toBe('1.234,5');
  });
});
