import fc from 'fast-check';
import { readStoredRules, storeRules } from './state';
import type { RulePack } from './pack';

const PACK: RulePack = {
  id: 'tinh-x',
  name: 'Tỉnh X',
  issuer: 'UBND tỉnh X',
  scope: 'issuer',
  validFrom: '2024-03-01',
  status: 'verified',
  quotas: [],
  collectives: [],
  prerequisites: [],
  money: [],
  votes: [],
};
const { scope: _scope, ...WRITTEN } = PACK;

describe('readStoredRules', () => {
  test.each<[string, string | undefined, unknown]>([
    ['no state', undefined, { packs: [], problems: [] }],
    ['a state without rules', '{"version":1,"annexes":[]}', { packs: [], problems: [] }],
    [
      'a choice of a shipped pack',
      '{"rules":{"chosen":"bng-2018"}}',
      { chosen: 'bng-2018', packs: [], problems: [] },
    ],
    [
      'packs, not yet checked',
      '{"rules":{"chosen":"a","packs":[{"id":"a"},5]}}',
      { chosen: 'a', packs: [{ id: 'a' }, 5], problems: [] },
    ],
    ['no JSON', '<x/>', { packs: [], problems: ['state-unreadable'] }],
    ['JSON that is no object', '[1]', { packs: [], problems: ['state-unreadable'] }],
    ['JSON that is null', 'null', { packs: [], problems: ['state-unreadable'] }],
    ['rules that are a text', '{"rules":"a"}', { packs: [], problems: ['rules-unreadable'] }],
    ['rules that are a list', '{"rules":[]}', { packs: [], problems: ['rules-unreadable'] }],
    [
      'a choice that is a number, beside packs',
      '{"rules":{"chosen":5,"packs":[{"id":"a"}]}}',
      { packs: [{ id: 'a' }], problems: ['rules-unreadable'] },
    ],
    [
      'packs that are no list, beside a choice',
      '{"rules":{"chosen":"a","packs":{}}}',
      { chosen: 'a', packs: [], problems: ['rules-unreadable'] },
    ],
  ])('of %s', (_name, state, expected) => {
    expect(readStoredRules(state)).toEqual(expected);
  });
});

describe('storeRules', () => {
  test('begins a state', () => {
    expect(JSON.parse(storeRules(undefined, 'tinh-x', [PACK]) ?? '')).toEqual({
      version: 1,
      rules: { chosen: 'tinh-x', packs: [WRITTEN] },
    });
  });

  test('keeps everything else, also of a newer version', () => {
    const before = '{"version":2,"annexes":[{"sheet":"A"}],"rules":{"chosen":"a","since":"x"}}';
    expect(JSON.parse(storeRules(before, 'bng-2018', []) ?? '')).toEqual({
      version: 2,
      annexes: [{ sheet: 'A' }],
      rules: { since: 'x', chosen: 'bng-2018' },
    });
  });

  test('puts a pack in the place of the one of its id and keeps the others', () => {
    const before = '{"rules":{"packs":[{"id":"tinh-x","name":"cũ"},{"id":"b"},5]}}';
    const after = readStoredRules(storeRules(before, 'tinh-x', [PACK]));
    expect(after).toEqual({ chosen: 'tinh-x', packs: [{ id: 'b' }, 5, WRITTEN], problems: [] });
  });

  test('takes a choice back and keeps the packs', () => {
    const chosen = storeRules(undefined, 'tinh-x', [PACK]);
    expect(readStoredRules(storeRules(chosen, undefined, []))).toEqual({
      packs: [WRITTEN],
      problems: [],
    });
  });

  test('what was stored is stored again the same', () => {
    const once = storeRules('{"a":1}', 'tinh-x', [PACK]);
    expect(storeRules(once, 'tinh-x', [PACK])).toBe(once);
  });

  test.each(['not JSON', '[]', '{"rules":[]}', '{"rules":{"packs":{}}}'])(
    'leaves %s alone',
    (state) => {
      expect(storeRules(state, 'tinh-x', [PACK])).toBeUndefined();
    },
  );
});

test('whatever the text, reading it gives rules or problems, and storing keeps the rest', () => {
  const part = fc.oneof(
    fc.jsonValue(),
    fc.record({ chosen: fc.jsonValue(), packs: fc.jsonValue() }),
  );
  const state = fc.oneof(
    fc.string(),
    fc.json(),
    fc.record({ annexes: fc.jsonValue(), rules: part }).map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(state, (text) => {
      const { problems } = readStoredRules(text);
      const after = storeRules(text, 'tinh-x', [PACK]);
      expect(after === undefined).toBe(problems.length > 0);
      if (after === undefined) return;
      expect(readStoredRules(after)).toMatchObject({ chosen: 'tinh-x', problems: [] });
      const { rules: _before, ...kept } = JSON.parse(text) as { readonly rules?: unknown };
      expect(JSON.parse(after)).toMatchObject(kept);
    }),
  );
});
