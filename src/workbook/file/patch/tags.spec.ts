import { Splices } from './splices';
import { withAttributes } from './tags';

describe('withAttributes', () => {
  test.each([
    ['<row r="3">', { ht: '20' }, '<row r="3" ht="20">'],
    ['<row/>', { ht: '20' }, '<row ht="20"/>'],
    ["<row  r='3'\n ht='9' />", { ht: '20' }, '<row  r=\'3\'\n ht="20" />'],
    ['<row r="3" ht="9" x="1">', { ht: undefined }, '<row r="3" x="1">'],
    ['<row r="3">', { r: '3' }, '<row r="3">'],
    ['<row r="3">', { ht: undefined }, '<row r="3">'],
    ['<row x:ht="1">', { ht: '2' }, '<row x:ht="1" ht="2">'],
    ['<a>', { b: '<"&' }, '<a b="&lt;&quot;&amp;">'],
  ])('%s with %j is %s', (tag, changes, expected) => {
    expect(withAttributes(tag, changes)).toBe(expected);
  });
});

test('splices are given in offsets of the original, in any order', () => {
  const splices = new Splices('0123456789');
  splices.replace(6, 8, 'b');
  splices.insert(2, 'x');
  splices.insert(2, 'y');
  splices.replace(2, 3, 'a');
  expect(splices.apply()).toBe('01xya345b89');
});
