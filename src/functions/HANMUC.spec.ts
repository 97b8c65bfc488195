import { excelError, formatted, inCell, whyInCell } from '../../test/support/callFunction';
import { shown } from '../../test/support/shown';
import { hanMuc } from './HANMUC';

const CB = 'cao-bang-2018';

describe('HANMUC', () => {
  it.each([
    // A title by the rules of a province: 15%, rounded down.
    ['nobody', [0, 'CSTĐCS', CB], 0],
    ['6', [6, 'CSTĐCS', CB], 0],
    ['7', [7, 'CSTĐCS', CB], 1],
    ['20', [20, 'Chiến sỹ thi đua cơ sở', CB], 3],
    ['136', [136, 'CSTĐ cơ sở', CB], 20],
    ['140', [140, 'cstd-co-so', 'Cao Bang 2018'], 21],
    ['136 by the year', [136, 'CSTĐCS', CB, null, 2020], 20],
    ['136 by a year in words', [136, 'CSTĐCS', CB, null, 'Năm 2018'], 20],
    // A rate: a fraction up to 1, per cent above it.
    ['a fraction', [136, 0.15], 20],
    ['per cent', [136, 15], 20],
    ['per cent as text', [136, '15%'], 20],
    ['a fraction as text', [136, '0,15'], 20],
    ['a rate that comes as an object', [136, formatted(0.15)], 20],
    ['1, which is all', [136, 1], 136],
    ['100%', [136, 100], 136],
    ['1%', [100, '1%'], 1],
    ['0,5%', [1000, '0,5%'], 5],
    // Exact: 0,29 × 100 is 29, not 28,999….
    ['29% of 100', [100, 0.29], 29],
    // Rounding.
    ['20,4 down', [136, 15, null, 'xuong'], 20],
    ['20,4 to the nearest', [136, 15, null, 'thường'], 20],
    ['20,4 up', [136, 15, null, 'LÊN'], 21],
    ['1,5 down', [10, 15], 1],
    ['1,5 to the nearest', [10, 15, null, 'thuong'], 2],
    ['1,35 to the nearest', [9, 15, null, 'thuong'], 1],
    ['exactly 3 up', [20, 15, null, 'len'], 3],
    // The Government's flag: 20% of the collectives that meet the standard.
    ['flags', [12, 'Cờ thi đua của Chính phủ', null, null, 2025], 2],
    ['flags without a year', [12, 'Cờ thi đua của Chính phủ'], 2],
    // Figures as staff write them.
    ['people as text', ['136 người', 15], 20],
    ['a number with a thousands point', ['1.200', 15], 180],
    ['a base that comes as an object', [formatted(136), 15], 20],
    // Options left out as some hosts hand them over.
    ['options that are 0', [136, 15, 0, 0, 0], 20],
    ['options that are empty', [136, 15, '', '', ''], 20],
  ])('of %s is the most that may be', (_name, args, expected) => {
    expect(inCell(hanMuc, ...args)).toBe(expected);
  });

  it.each([
    ['a blank base', [null, 15]],
    ['a blank title', [136, '']],
    ['both', ['', null]],
  ])('leaves %s blank', (_name, args) => {
    expect(inCell(hanMuc, ...args)).toBe('');
  });

  it.each([
    ['a negative base', [-1, 15], '#NUM!'],
    ['part of a person', [1.5, 15], '#NUM!'],
    ['per cent for a base', ['15%', 15], '#VALUE!'],
    ['a range for a base', ['3-4', 15], '#N/A'],
    ['an unreadable base', ['……', 15], '#VALUE!'],
    ['a rate of 0', [136, 0], '#VALUE!'],
    ['a negative rate', [136, -15], '#VALUE!'],
    ['more than 100%', [136, 101], '#VALUE!'],
    ['an unknown title', [136, 'thi đua gì đó'], '#VALUE!'],
    ['a wrong rounding', [136, 15, null, 'gần'], '#VALUE!'],
    ['an unknown pack', [136, 15, 'tinh-x'], '#VALUE!'],
    ['a wrong year', [136, 15, null, null, 'năm nay'], '#VALUE!'],
    ['no pack', [136, 'CSTĐCS'], '#N/A'],
    ['a rule that was not verified', [136, 'CSTĐCS', 'luat-2003', null, 2020], '#N/A'],
    ['a pack before its time', [136, 'CSTĐCS', CB, null, 2017], '#N/A'],
    ['a pack after its time', [136, 'CSTĐCS', CB, null, 2024], '#N/A'],
    ['an error in the base', [excelError('#DIV/0!'), 15], '#DIV/0!'],
    ['an error in the pack', [136, 15, excelError('#N/A')], '#N/A'],
  ])('gives an error for %s', (_name, args, expected) => {
    expect(inCell(hanMuc, ...args)).toBe(expected);
  });

  it.each([
    [[136, 'CSTĐCS'], 'Chọn bộ quy định của tỉnh hoặc bộ'],
    [[136, 0], 'Cần tên danh hiệu hoặc tỷ lệ trên 0 đến 100%, không phải “0”.'],
    [[136, 15, null, 'gần'], 'Không hiểu “gần”. Chọn một trong: xuong, thuong, len.'],
    [['15%', 15], 'số_LĐTT phải là số người hoặc số tập thể, không phải “15%”.'],
    [
      [100, 'CSTĐCS', 'bng-2018'],
      'Hạn mức tùy danh hiệu của tập thể: 15% nếu đạt Tập thể lao động xuất sắc (tối đa 15); 10% nếu đạt Tập thể lao động tiên tiến (tối đa 10). Ghi tỷ lệ thay cho tên danh hiệu.',
    ],
  ])('says why for %j', (args, sentence) => {
    expect(whyInCell(hanMuc, ...args)).toBe(sentence);
  });

  it('fills a column and keeps each error in its cell', () => {
    const bases = [[136], [''], [excelError('#N/A')], [20], ['']];
    expect(shown(hanMuc(bases, [['CSTĐCS']], [[CB]]))).toEqual([[20], [''], ['#N/A'], [3]]);
  });

  it('takes a column of titles and rates', () => {
    expect(shown(hanMuc([[100]], [['CSTĐCS'], [0.1], ['20%']], [[CB]]))).toEqual([
      [15],
      [10],
      [20],
    ]);
  });

  it('refuses ranges that do not fit', () => {
    expect(shown(hanMuc([[1], [2]], [[15], [15], [15]]))).toEqual([['#VALUE!']]);
  });
});
