import fc from 'fast-check';
import { equals, exactFromInteger, HUNDRED, subtract } from '../base/exact';
import { changeOf, COMPARISONS, parseComparison } from './change';

const count = fc.integer({ min: 0, max: 1e9 }).map(exactFromInteger);
const base = fc.integer({ min: 1, max: 1e9 }).map(exactFromInteger);

describe('changeOf', () => {
  it('gives a change in per cent that is the ratio less 100', () => {
    fc.assert(
      fc.property(count, base, (now, before) => {
        const ratio = changeOf(now, before, 'bang');
        const change = changeOf(now, before, 'tang');
        if (ratio.kind !== 'value' || change.kind !== 'value') throw new Error('no percentage');
        expect(equals(change.value, subtract(ratio.value, HUNDRED))).toBe(true);
      }),
    );
  });

  it('gives a difference that turns round when the periods do', () => {
    fc.assert(
      fc.property(count, count, (now, before) => {
        const there = changeOf(now, before, 'diem');
        const back = changeOf(before, now, 'diem');
        if (there.kind !== 'value' || back.kind !== 'value') throw new Error('no difference');
        expect(there.value.num).toBe(-back.value.num);
      }),
    );
  });

  it('needs a base that is not zero and not negative, but for a difference', () => {
    const [zero, one, less] = [0, 1, -1].map(exactFromInteger);
    if (zero === undefined || one === undefined || less === undefined) throw new Error('no number');
    expect(changeOf(one, zero, 'bang').kind).toBe('division-by-zero');
    expect(changeOf(one, zero, 'tang').kind).toBe('division-by-zero');
    expect(changeOf(one, less, 'bang').kind).toBe('negative');
    expect(changeOf(one, less, 'diem').kind).toBe('value');
  });
});

describe('parseComparison', () => {
  it('reads its own words', () => {
    expect(COMPARISONS.map(parseComparison)).toEqual(COMPARISONS);
    expect(parseComparison('Điểm')).toBe('diem');
    expect(parseComparison('giảm')).toBeUndefined();
  });
});
