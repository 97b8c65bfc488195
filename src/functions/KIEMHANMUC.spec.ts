import { excelError, formatted, inCell, whyInCell } from '../../test/support/callFunction';
import { shown } from '../../test/support/shown';
import { kiemHanMuc } from './KIEMHANMUC';

const CB = 'cao-bang-2018';

describe('KIEMHANMUC', () => {
  it.each([
    [[0, 136, 'CSTĐCS', CB], 'Trong hạn mức (tối đa 20)'],
    [[20, 136, 'CSTĐCS', CB], 'Trong hạn mức (tối đa 20)'],
    [[21, 136, 'CSTĐCS', CB], 'Vượt hạn mức 01 (tối đa 20)'],
    [[22, 136, 'CSTĐCS', CB, null, 2020], 'Vượt hạn mức 02 (tối đa 20)'],
    [[40, 136, 'CSTĐCS', CB], 'Vượt hạn mức 20 (tối đa 20)'],
    // The four ways to write one rate.
    [[21, 136, 0.15], 'Vượt hạn mức 01 (tối đa 20)'],
    [[21, 136, 15], 'Vượt hạn mức 01 (tối đa 20)'],
    [[21, 136, '15%'], 'Vượt hạn mức 01 (tối đa 20)'],
    [[21, 136, '0,15'], 'Vượt hạn mức 01 (tối đa 20)'],
    // Rounded up, 21 are within.
    [[21, 136, 15, null, 'len'], 'Trong hạn mức (tối đa 21)'],
    [[2, 10, 15, null, 'thuong'], 'Trong hạn mức (tối đa 02)'],
    [[2, 10, 15, null, 'xuong'], 'Vượt hạn mức 01 (tối đa 01)'],
    // Nobody may, nobody is.
    [[0, 0, 15], 'Trong hạn mức (tối đa 00)'],
    [[1, 0, 15], 'Vượt hạn mức 01 (tối đa 00)'],
    // Figures as text and as objects; options as 0.
    [['22 người', '136 người', 15], 'Vượt hạn mức 02 (tối đa 20)'],
    [[formatted(22), formatted(136), formatted(0.15)], 'Vượt hạn mức 02 (tối đa 20)'],
    [[20, 136, 15, 0, 0, 0], 'Trong hạn mức (tối đa 20)'],
    // Blanks.
    [[null, 136, 15], ''],
    [[20, null, 15], ''],
    [[20, 136, ''], ''],
    [['', '', ''], ''],
  ])('judges %j as %j', (args, expected) => {
    expect(inCell(kiemHanMuc, ...args)).toBe(expected);
  });

  it.each([
    ['fewer than none', [-1, 136, 15], '#NUM!'],
    ['half a person', [0.5, 136, 15], '#NUM!'],
    ['money', ['20 triệu đồng', 136, 15], '#VALUE!'],
    ['an unreadable base', [20, '……', 15], '#VALUE!'],
    ['a rate of 0', [20, 136, 0], '#VALUE!'],
    ['a wrong rounding', [20, 136, 15, null, 'gần'], '#VALUE!'],
    ['an unknown pack', [20, 136, 'CSTĐCS', 'tinh-x'], '#VALUE!'],
    ['no pack', [20, 136, 'CSTĐCS'], '#N/A'],
    ['a pack after its time', [20, 136, 'CSTĐCS', CB, null, 2024], '#N/A'],
    ['a rule that depends on the collective', [20, 136, 'CSTĐCS', 'bng-2018'], '#N/A'],
    ['an error in a cell', [20, excelError('#REF!'), 15], '#VALUE!'],
    ['a division by zero in a cell', [excelError('#DIV/0!'), 136, 15], '#DIV/0!'],
  ])('gives an error for %s', (_name, args, expected) => {
    expect(inCell(kiemHanMuc, ...args)).toBe(expected);
  });

  it('asks for the rules of the province where none were verified', () => {
    expect(whyInCell(kiemHanMuc, 20, 136, 'CSTĐCS')).toBe('Chọn bộ quy định của tỉnh hoặc bộ');
  });

  it('says when a pack was in force', () => {
    expect(whyInCell(kiemHanMuc, 20, 136, 'CSTĐCS', CB, null, 2024)).toContain('31/12/2023');
  });

  it('fills a column and keeps each error in its cell', () => {
    const proposed = [[20], [21], [''], [excelError('#N/A')], [null]];
    const bases = [[136], [136], [136], [136], ['']];
    expect(shown(kiemHanMuc(proposed, bases, [[15]]))).toEqual([
      ['Trong hạn mức (tối đa 20)'],
      ['Vượt hạn mức 01 (tối đa 20)'],
      [''],
      ['#N/A'],
    ]);
  });

  it('refuses ranges that do not fit', () => {
    expect(shown(kiemHanMuc([[1], [2]], [[1], [2], [3]], [[15]]))).toEqual([['#VALUE!']]);
  });
});
