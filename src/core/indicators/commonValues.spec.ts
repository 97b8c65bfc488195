import { toNumber } from '../base/exact';
import { readFigure } from '../figures/readFigure';
import { commonValues } from './commonValues';

function common(...texts: readonly string[]): unknown {
  const result = commonValues(texts.map(readFigure));
  return result.kind === 'values' ? [...result.values.map(toNumber), result.unit] : result;
}

describe('commonValues', () => {
  it.each([
    [
      ['1.994', '1.875'],
      [1994, 1875, ''],
    ],
    [
      ['119 tỷ đồng', '500 triệu đồng'],
      [119, 0.5, 'tỷ đồng'],
    ],
    [
      ['5', '4 ha'],
      [5, 4, 'ha'],
    ],
    [
      ['9,2‰', '1%'],
      [9.2, 10, '‰'],
    ],
    [
      ['trên 5', 'dưới 4'],
      [5, 4, ''],
    ],
    [
      ['17/19', '15/19'],
      [17, 15, ''],
    ],
    [
      ['17/19', '20'],
      [17, 20, ''],
    ],
    [
      ['17/20', '80%'],
      [85, 80, '%'],
    ],
    [[], ['']],
  ])('takes from %j the numbers %j', (texts, expected) => {
    expect(common(...texts)).toEqual(expected);
  });

  it.each([
    [['', '5'], { kind: 'blank' }],
    [['5', '-'], { kind: 'blank' }],
    [['1-2', '5'], { kind: 'not-available', reason: 'is-range', detail: '1-2' }],
    [['Đạt', '5'], { kind: 'not-available', reason: 'is-words', detail: 'Đạt' }],
    [['5 người', '4 hộ'], { kind: 'not-available', reason: 'units-differ', detail: 'người, hộ' }],
    [['1/2', '1/3'], { kind: 'not-available', reason: 'totals-differ', detail: '1/2, 1/3' }],
    [['5/0', '80%'], { kind: 'division-by-zero' }],
  ])('finds no numbers in %j', (texts, expected) => {
    expect(common(...texts)).toEqual(expected);
  });

  it('says first what can not be read', () => {
    expect(commonValues([readFigure(''), readFigure('5 người 3 hộ')])).toMatchObject({
      kind: 'unreadable',
      figure: { text: '5 người 3 hộ' },
    });
  });
});
