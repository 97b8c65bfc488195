import type { Operation } from '../../core/model/plan';
import { fixChanges } from '../../core/checks/fixChanges';
import { changeTexts, ofSetting } from './reportedFinding';
import { toldChanges } from './toldChanges';

const setup = (old: object, next: object): Operation => ({
  kind: 'page-setup',
  sheet: 'Biểu',
  setup: next,
  old,
});
const told = (operation: Operation, language: 'vi' | 'en' = 'vi'): readonly string[] =>
  toldChanges(fixChanges([operation])).map((change) =>
    ofSetting(change, changeTexts(change, language).join(' → '), language),
  );

const MARGINS = { top: 19.05, bottom: 20, left: 17.8, right: 15, header: 7.6, footer: 7.6 };

test('margins are told side by side, those that stay are not', () => {
  const next = { ...MARGINS, top: 20, left: 30 };
  expect(told(setup({ margins: MARGINS }, { margins: next }))).toEqual([
    'lề trên: 19,05 mm → 20 mm',
    'lề trái: 17,8 mm → 30 mm',
  ]);
  expect(told(setup({ margins: MARGINS }, { margins: next }), 'en')).toEqual([
    'top margin: 19.05 mm → 20 mm',
    'left margin: 17.8 mm → 30 mm',
  ]);
  expect(told(setup({}, { margins: next }))[0]).toBe('lề trên: (trống) → 20 mm');
});

test('rows, columns and areas are told by their addresses', () => {
  const area = [{ top: 0, left: 0, bottom: 29, right: 5 }];
  const rows = { titleRows: { first: 4, last: 5 }, titleColumns: { first: 0, last: 1 } };
  expect(told(setup({}, { ...rows, printArea: area, fitToWidth: 1 }))).toEqual([
    'dòng tiêu đề lặp lại: (trống) → 5:6',
    'cột lặp lại: (trống) → A:B',
    'vùng in: (trống) → A1:F30',
    'vừa số trang ngang: (trống) → 1',
  ]);
});
