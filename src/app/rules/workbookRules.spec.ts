import { TINH_X } from '../../../test/support/userPack';
import { storeRules } from '../../core/rules/state';
import { rulesSentence } from './rulesSentence';
import { workbookRules } from './workbookRules';

const { scope: _scope, ...JSON_X } = TINH_X;
const onX = { ...JSON_X, id: 'xa-y', base: 'tinh-x' };

const stateOf = (rules: unknown): string => JSON.stringify({ version: 1, rules });

test('what was stored is read back the same', () => {
  const state = storeRules(undefined, 'tinh-x', [TINH_X]);
  expect(workbookRules(state)).toEqual({
    choice: { pack: 'tinh-x', userPacks: [TINH_X] },
    problems: [],
  });
});

test('a shipped pack may be chosen without any of one’s own', () => {
  expect(workbookRules(stateOf({ chosen: 'bng-2018' }))).toEqual({
    choice: { pack: 'bng-2018', userPacks: [] },
    problems: [],
  });
});

test('a pack may stand before the one it builds on', () => {
  const { choice, problems } = workbookRules(stateOf({ packs: [onX, JSON_X] }));
  expect(problems).toEqual([]);
  expect(choice.userPacks?.map(({ id }) => id)).toEqual(['xa-y', 'tinh-x']);
});

test.each<[string, string | undefined, readonly string[], readonly string[]]>([
  ['no state', undefined, [], []],
  [
    'no JSON',
    '{',
    [],
    [
      'Phần ghi nhớ của TĐKT trong sổ bị hỏng hoặc do phiên bản mới hơn ghi: chưa đọc được bộ quy định đã chọn.',
    ],
  ],
  [
    'rules of another shape',
    stateOf([]),
    [],
    ['Phần ghi nhớ về bộ quy định trong sổ không đúng cấu trúc: có chỗ chưa đọc được.'],
  ],
  [
    'a broken pack beside a good one',
    stateOf({ packs: [{ ...JSON_X, id: 'z', validFrom: '01/03/2024' }, JSON_X] }),
    ['tinh-x'],
    [
      'Bộ quy định thứ 1 lưu trong sổ không dùng được. Trường “validFrom” của bộ quy định không hợp lệ.',
    ],
  ],
  [
    'packs that build on each other',
    stateOf({ packs: [{ ...JSON_X, base: 'xa-y' }, onX] }),
    [],
    [
      'Bộ quy định thứ 1 lưu trong sổ không dùng được. Trường “base”: không có bộ quy định “xa-y” để dựa vào.',
      'Bộ quy định thứ 2 lưu trong sổ không dùng được. Trường “base”: không có bộ quy định “tinh-x” để dựa vào.',
    ],
  ],
  [
    'a choice that is not there',
    stateOf({ chosen: 'tinh-z', packs: [JSON_X] }),
    ['tinh-x'],
    [
      'Sổ chọn bộ quy định “tinh-z” nhưng không có bộ ấy. Các bộ hiện có: tinh-x, bng-2018, cao-bang-2018, luat-2003, luat-2022, nd-152-2025.',
    ],
  ],
])('of %s', (_name, state, ids, sentences) => {
  const { choice, problems } = workbookRules(state);
  expect(choice.userPacks?.map(({ id }) => id)).toEqual(ids);
  expect(problems.map((problem) => rulesSentence(problem, 'vi'))).toEqual(sentences);
});

test('a choice whose pack is missing stays, so that whoever asks it is told', () => {
  expect(workbookRules(stateOf({ chosen: 'tinh-z' })).choice.pack).toBe('tinh-z');
});
