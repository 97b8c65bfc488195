import fc from 'fast-check';
import { equals, exactFromText, toFixed } from '../base/exact';
import { readFigure } from './readFigure';

function show(text: string): string {
  const figure = readFigure(text);
  if (figure.kind === 'number') return `${toFixed(figure.value, figure.decimals)} ${figure.unit}`;
  if (figure.kind === 'bound') {
    return `${figure.relation} ${toFixed(figure.value, figure.decimals)} ${figure.unit}`;
  }
  return figure.kind === 'unreadable' ? figure.reason : figure.kind;
}

describe('readCompound', () => {
  it.each([
    ['119 tỷ 214 triệu đồng', '119.214 tỷ đồng'],
    ['119 tỉ 214 triệu', '119.214 tỷ đồng'],
    ['1 tỷ 5 triệu đồng', '1.005 tỷ đồng'],
    ['2 tỷ 300 triệu 500 nghìn đồng', '2.300500 tỷ đồng'],
    ['1 tỷ 200 nghìn đồng', '1.000200 tỷ đồng'],
    ['1 tỷ 200 ngàn đồng', '1.000200 tỷ đồng'],
    ['5 triệu 250 nghìn', '5.250 triệu đồng'],
    ['5 triệu 200 nghìn 500 đồng', '5.200500 triệu đồng'],
    ['3 nghìn 500 đồng', '3.500 nghìn đồng'],
    ['1.231 tỷ 200 triệu đồng', '1231.200 tỷ đồng'],
    // Below zero every part counts downward.
    ['-119 tỷ 214 triệu đồng', '-119.214 tỷ đồng'],
    // A bound of several parts.
    ['trên 119 tỷ 214 triệu đồng', 'more-than 119.214 tỷ đồng'],
    ['từ 119 tỷ 214 triệu đồng', 'at-least 119.214 tỷ đồng'],
    // One part is an ordinary figure with its unit.
    ['119 tỷ đồng', '119 tỷ đồng'],
    ['119,2 tỷ đồng', '119.2 tỷ đồng'],
    ['5 triệu', '5 triệu'],
  ])('reads %s as %s', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  it.each([
    '214 triệu 119 tỷ',
    '119 tỷ 214 tỷ',
    '119 tỷ 214',
    '119 tỷ 214,5 triệu đồng',
    '119 tỷ -214 triệu đồng',
    '119 tỷ 214 triệu đồng/năm',
    '119 tỷ 214 người',
  ])('refuses %s', (text) => {
    expect(readFigure(text)).toMatchObject({ kind: 'unreadable', reason: 'mixed-text' });
  });

  it('keeps the doubts of the words before it', () => {
    expect(readFigure('khoảng 119 tỷ 214 triệu đồng')).toMatchObject({
      kind: 'number',
      doubts: [{ code: 'approximate', detail: 'khoảng' }],
    });
  });

  it('adds up to the same amount in đồng', () => {
    const part = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(part, part, part, fc.boolean(), (billions, millions, thousands, negative) => {
        const text = `${negative ? '-' : ''}${String(billions)} tỷ ${String(millions)} triệu ${String(thousands)} nghìn đồng`;
        const figure = readFigure(text);
        if (figure.kind !== 'number') throw new Error(`read as ${figure.kind}`);
        const amount = `${String(billions)}.${String(millions).padStart(3, '0')}${String(thousands).padStart(3, '0')}`;
        const expected = exactFromText(negative ? `-${amount}` : amount);
        expect(expected !== undefined && equals(figure.value, expected)).toBe(true);
        expect(figure.decimals).toBe(6);
        expect(figure.unit).toBe('tỷ đồng');
      }),
    );
  });
});
