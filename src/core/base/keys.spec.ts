import { keysOf } from './keys';

test('the keys of a record come in the order in which they are written', () => {
  expect(keysOf({ 'lao-dong': 1, 'chien-si': 2, co: 3 })).toEqual(['lao-dong', 'chien-si', 'co']);
  expect(keysOf({})).toEqual([]);
});
