import { PLAIN_LOOK } from '../../workbook/file/look/bookLook';
import { alignOf, overflowOf, ruleOf, turnedOf, verticalOf } from './looks';

describe('how a cell looks on paper', () => {
  it.each([
    [undefined, 5, 'right'],
    ['general', 'chữ', 'left'],
    [undefined, true, 'center'],
    [undefined, { error: '#N/A' } as const, 'center'],
    [undefined, undefined, 'left'],
    ['centerContinuous', 5, 'center'],
    ['justify', 'chữ', 'justified'],
    ['fill', 5, 'left'],
    ['right', 'chữ', 'right'],
  ] as const)('aligned %s, %j stands %s', (horizontal, value, align) => {
    expect(alignOf(horizontal, value)).toBe(align);
  });

  it.each([
    [undefined, 'bottom'],
    ['top', 'top'],
    ['center', 'center'],
    ['distributed', 'center'],
  ])('vertically %s is at the %s', (vertical, place) => {
    expect(verticalOf(vertical)).toBe(place);
  });

  it.each([
    ['thin', { style: 'solid', width: 0.5 }],
    ['hair', { style: 'dotted', width: 0.25 }],
    ['mediumDashDot', { style: 'dashed', width: 1.5 }],
    ['thick', { style: 'solid', width: 2.25 }],
    ['double', { style: 'double', width: 2.25 }],
    ['unheard-of', { style: 'solid', width: 0.5 }],
  ])('a %s line is %j', (style, rule) => {
    expect(ruleOf('left', { style })).toEqual({ left: rule });
    expect(ruleOf('left', { style, colour: '1F497D' })).toEqual({
      left: { ...rule, colour: '1F497D' },
    });
  });

  it('has no line where the file has none', () => {
    expect(ruleOf('top', undefined)).toEqual({});
  });

  it.each([
    [90, 'up'],
    [180, 'down'],
    [0, undefined],
    [45, undefined],
  ])('letters turned by %d run %s', (rotation, turned) => {
    expect(turnedOf(rotation)).toBe(turned);
  });

  it('never cuts a number, and wraps only where the file says so', () => {
    const wrapping = { ...PLAIN_LOOK, wrap: true };
    expect(overflowOf(PLAIN_LOOK, 1_000_000, false)).toBe('shows');
    expect(overflowOf(PLAIN_LOOK, 'chữ', false)).toBe('cut');
    expect(overflowOf(PLAIN_LOOK, 'chữ', true)).toBe('shows');
    expect(overflowOf(wrapping, 'chữ', false)).toBe('wraps');
  });
});
