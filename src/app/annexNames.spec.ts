import { annexNames } from './annexNames';

type Own = string | undefined;

const named = (own: readonly Own[], existing: readonly string[] = [], force = false) => {
  const names = annexNames(own, existing, force);
  return names.ok ? names.value.map(({ sheet }) => sheet) : `${names.error} is taken`;
};

describe('the sheets of annexes that are filled together', () => {
  it.each<[string, readonly Own[], readonly string[]]>([
    ['the only annex has no number', [undefined], ['Phụ lục']],
    ['several are numbered', [undefined, undefined], ['Phụ lục I', 'Phụ lục II']],
    ['a form goes by its own name', ['Biểu 0601'], ['Biểu 0601']],
    ['forms are not counted among annexes', [undefined, 'Biểu 0601'], ['Phụ lục', 'Biểu 0601']],
    [
      'annexes are counted on past a form',
      [undefined, 'Biểu 0602', undefined],
      ['Phụ lục I', 'Biểu 0602', 'Phụ lục II'],
    ],
    [
      'the same form twice gets a number',
      ['Biểu 0601', 'Biểu 0601'],
      ['Biểu 0601', 'Biểu 0601 (2)'],
    ],
  ])('%s', (_name, own, sheets) => {
    expect(named(own)).toEqual(sheets);
  });

  it('gives the label a number only where the sheet has one', () => {
    const names = annexNames([undefined, 'Biểu 0601', undefined], [], false);
    expect(names.ok && names.value.map(({ ordinal }) => ordinal)).toEqual([1, undefined, 2]);
  });

  it('refuses the name of a sheet that is there, whatever its letters', () => {
    expect(named(['Biểu 0601'], ['BIỂU 0601'])).toBe('Biểu 0601 is taken');
    expect(named([undefined], ['phụ lục'])).toBe('Phụ lục is taken');
  });

  it('takes the next free number where it may', () => {
    const there = ['Biểu 0601', 'Biểu 0601 (2)'];
    expect(named(['Biểu 0601', 'Biểu 0601'], there, true)).toEqual([
      'Biểu 0601 (3)',
      'Biểu 0601 (4)',
    ]);
  });

  it('keeps within the length that Excel allows', () => {
    const long = 'Biểu tổng hợp số liệu khen thưởng';
    expect(named([long, long])).toEqual([
      'Biểu tổng hợp số liệu khen thưở',
      'Biểu tổng hợp số liệu khen (2)',
    ]);
  });
});
