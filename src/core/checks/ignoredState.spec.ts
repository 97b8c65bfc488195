import { addRecords, readRecords } from '../annexes/state';
import { readStoredRules, storeRules } from '../rules/state';
import type { Ignored } from './ignored';
import { addIgnored, readIgnored, removeIgnored } from './ignoredState';

const ENTRY: Ignored = {
  code: 'a/b',
  sheet: 'Biểu 1',
  place: 'D5',
  said: '[["kind","wrong"]]',
  reason: 'Số của Cục Thống kê',
  on: '2026-11-21',
};
const OTHER: Ignored = { ...ENTRY, place: 'D6' };

describe('the ignored findings of a workbook', () => {
  test('are remembered in order and forgotten one by one', () => {
    const both = addIgnored(addIgnored(undefined, [ENTRY]), [OTHER]);
    expect(readIgnored(both)).toEqual([ENTRY, OTHER]);
    expect(readIgnored(removeIgnored(both, [ENTRY]))).toEqual([OTHER]);
  });

  test('take a new reason in the place of the old', () => {
    const once = addIgnored(undefined, [ENTRY]);
    const again = { ...ENTRY, reason: 'Đã đối chiếu lại', on: '2026-12-01' };
    expect(readIgnored(addIgnored(once, [again]))).toEqual([again]);
  });

  test('leave no trace when the last is forgotten', () => {
    const state = removeIgnored(addIgnored('{"version":1,"x":1}', [ENTRY]), [ENTRY]);
    expect(state).toBe('{"version":1,"x":1}');
  });

  test('live beside the rules and the annexes, whatever is written last', () => {
    const record = { sheet: 'Phụ lục', annex: 'chi-tieu-5-nam', source: 'KPI' };
    const writers: readonly ((state: string | undefined) => string | undefined)[] = [
      (state) => addIgnored(state, [ENTRY]),
      (state) => storeRules(state, 'bng-2018', []),
      (state) => addRecords(state, [record]),
    ];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
    ]) {
      let state: string | undefined;
      for (const i of order) state = writers[i]?.(state);
      expect(readIgnored(state)).toEqual([ENTRY]);
      expect(readStoredRules(state).chosen).toBe('bng-2018');
      expect(readRecords(state)).toEqual([record]);
      const forgotten = removeIgnored(state, [ENTRY]);
      expect(readStoredRules(forgotten).chosen).toBe('bng-2018');
      expect(readRecords(forgotten)).toEqual([record]);
    }
  });

  test('pass over what is no entry, and keep it', () => {
    const state = JSON.stringify({ ignored: [5, { code: 'x' }, ENTRY] });
    expect(readIgnored(state)).toEqual([ENTRY]);
    expect(JSON.parse(addIgnored(state, [OTHER]) ?? '')).toMatchObject({
      ignored: [5, { code: 'x' }, ENTRY, OTHER],
    });
  });

  test.each(['no JSON', '[]', '{"ignored":{}}'])('are not written into %s', (state) => {
    expect(readIgnored(state)).toEqual([]);
    expect(addIgnored(state, [ENTRY])).toBeUndefined();
    expect(removeIgnored(state, [ENTRY])).toBeUndefined();
  });
});
