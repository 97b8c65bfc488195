import { exactFromText, type Exact } from '../base/exact';
import { fitOf } from './printedFit';

const exact = (text: string): Exact => exactFromText(text) ?? { num: 0n, den: 1n };

describe('fitOf', () => {
  it.each([
    ['106.25', '106.3', 1, 'exact'],
    ['108.4705', '109', 0, 'rounded-up'],
    ['94.1176', '94.11', 2, 'truncated'],
    ['203.3333', '201', 0, 'near'],
    ['80', '90', 0, 'wrong'],
  ])('sets %s beside a printed %s', (percent, value, decimals, kind) => {
    expect(fitOf(exact(percent), { value: exact(value), decimals })).toEqual({ kind });
  });

  it.each([
    ['shown with one decimal', '106.25', 1],
    ['shown as a whole number', '106.25', 0],
    ['shown in full', '106.25', 2],
  ])('judges a computed percentage %s by what is shown', (_, value, decimals) => {
    expect(fitOf(exact('106.25'), { value: exact(value), decimals })).toEqual({ kind: 'exact' });
  });
});
