import type { TableMapping } from './mapping';
import { forgetMapping, readMappings, rememberMapping } from './mappingState';

const MAPPING: TableMapping = {
  sheet: 'Nguồn',
  header: { first: 4, last: 5 },
  columns: { indicator: 1, target: 3, actual: 4 },
};

describe('mappings in the state', () => {
  it('come back as they were remembered, and leave the rest of the state alone', () => {
    const state = rememberMapping('{"version":1,"rules":{"pack":"luat-2022"}}', MAPPING) ?? '';
    expect(readMappings(state)).toEqual([MAPPING]);
    expect(JSON.parse(state)).toMatchObject({ rules: { pack: 'luat-2022' } });
  });

  it('replace what was said of the same sheet, whatever its capitals', () => {
    const first = rememberMapping(undefined, MAPPING);
    const other = { ...MAPPING, sheet: 'NGUỒN', columns: { indicator: 0, target: 1, actual: 2 } };
    expect(readMappings(rememberMapping(first, other))).toEqual([other]);
  });

  it('are forgotten sheet by sheet', () => {
    const both = rememberMapping(rememberMapping(undefined, MAPPING), { ...MAPPING, sheet: 'B' });
    const left = forgetMapping(both, 'nguồn');
    expect(readMappings(left).map(({ sheet }) => sheet)).toEqual(['B']);
    expect(forgetMapping(left, 'B')).toBe('{"version":1}');
  });

  it.each([
    ['no object', '{"mappings":[7]}'],
    ['no header', '{"mappings":[{"sheet":"A","columns":{"target":1}}]}'],
    [
      'a header upside down',
      '{"mappings":[{"sheet":"A","header":{"first":2,"last":1},"columns":{"target":1}}]}',
    ],
    [
      'a role that is no code',
      '{"mappings":[{"sheet":"A","header":{"first":1,"last":1},"columns":{"X 1":1}}]}',
    ],
    ['no column', '{"mappings":[{"sheet":"A","header":{"first":1,"last":1},"columns":{}}]}'],
    [
      'a column before the first',
      '{"mappings":[{"sheet":"A","header":{"first":1,"last":1},"columns":{"target":-1}}]}',
    ],
    ['no list', '{"mappings":{}}'],
  ])('are passed over where they are %s', (_name, state) => {
    expect(readMappings(state)).toEqual([]);
  });

  it('are not written over a text of somebody else', () => {
    expect(rememberMapping('not ours', MAPPING)).toBeUndefined();
    expect(readMappings('not ours')).toEqual([]);
  });
});
