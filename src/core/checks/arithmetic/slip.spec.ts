import { compare, equals, exactFromText, toFixed, ZERO, type Exact } from '../../base/exact';
import { slipOf } from './slip';

const exact = (text: string): Exact => exactFromText(text) ?? ZERO;

describe('slipOf', () => {
  it.each([
    ['17.68', '17680', 'factor'],
    ['1950', '1.95', 'factor'],
    ['123', '132', 'transposed'],
    ['12.3', '13.2', 'transposed'],
    ['-45', '-54', 'transposed'],
    ['201', '203', 'one-digit'],
    ['0.45', '0.75', 'one-digit'],
  ])('of %s for %s is %s', (written, meant, kind) => {
    const slip = slipOf(exact(written), (value) => equals(value, exact(meant)));
    expect(slip?.kind).toBe(kind);
    expect(toFixed(slip?.value ?? ZERO, 2)).toBe(toFixed(exact(meant), 2));
  });

  it.each([
    ['123', '321'],
    ['5', '7'],
    ['10', '1000000'],
    ['905', '095'],
  ])('of %s for %s is none', (written, meant) => {
    expect(slipOf(exact(written), (value) => equals(value, exact(meant)))).toBeUndefined();
  });

  it('is none where several slips of the strongest kind would do', () => {
    // 650, 660 … 690, 720, 820 are each one digit from 620.
    expect(
      slipOf(
        exact('620'),
        (value) => compare(value, exact('640')) > 0 && compare(value, exact('900')) < 0,
      ),
    ).toBeUndefined();
  });
});
