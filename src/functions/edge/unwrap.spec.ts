import '../edge/host';
import { unwrap } from './unwrap';

describe('unwrap', () => {
  it.each([
    ['null', null, undefined],
    ['undefined', undefined, undefined],
    ['an empty text', '', undefined],
    ['an Empty object', { type: 'Empty' }, undefined],
    ['zero', 0, 0],
    ['a space', ' ', ' '],
    ['false', false, false],
    ['a text that looks like an error', '#N/A', '#N/A'],
    ['a formatted number', { type: 'FormattedNumber', basicValue: 4, numberFormat: '0.0' }, 4],
    ['a boxed blank', { type: 'String', basicValue: '' }, undefined],
    ['an error', { type: 'Error', basicValue: '#DIV/0!', errorType: 'Div0' }, { error: '#DIV/0!' }],
    ['an unknown error', { type: 'Error', basicValue: '#FIELD!' }, { error: '#VALUE!' }],
    [
      'an entity',
      { type: 'Entity', basicType: 'Error', basicValue: '#VALUE!', text: 'A' },
      { error: '#VALUE!' },
    ],
    ['an object of no known kind', { text: 'A' }, { error: '#VALUE!' }],
    ['infinity', Infinity, { error: '#NUM!' }],
    ['not a number', NaN, { error: '#NUM!' }],
  ])('reads %s', (_name, value, expected) => {
    expect(unwrap(value)).toEqual(expected);
  });

  it('reads an error made by another function', () => {
    const made = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'vì sao');
    expect(unwrap(made)).toEqual({ error: '#N/A' });
  });
});
