import { renameInState } from './renameInState';

const renaming = { from: 'Số liệu', to: 'Data' };

test('all that is remembered of the sheet is remembered under its new name', () => {
  const state = (sheet: string): string =>
    JSON.stringify({
      version: 1,
      annexes: [{ sheet, annex: 'han-muc', source: sheet, fingerprint: 'Số liệu' }],
      template: {
        blocks: [{ sheet, index: 0, source: sheet }],
        texts: [{ sheet, template: 'Số liệu', text: 'Số liệu' }],
      },
      mappings: [{ sheet, header: { first: 1, last: 2 }, columns: { target: 3 } }],
      ignored: [
        {
          code: 'a/b',
          sheet,
          place: 'A1',
          said: JSON.stringify([
            ['name', 'Số liệu cũ'],
            ['sheet', sheet],
          ]),
          reason: 'Số liệu',
          on: '2026-01-02',
        },
      ],
      results: [sheet, 'Khác'],
      audit: { sheet, mark: 'x' },
      rules: { chosen: 'luat-2022', packs: [{ source: 'Số liệu' }] },
    });
  expect(renameInState(state('Số liệu'), renaming)).toBe(state('Data'));
});

test.each([undefined, 'không phải JSON', '{ "version": 1, "results": ["Khác"] }'])(
  'a state that does not speak of the sheet stays letter by letter: %s',
  (state) => {
    expect(renameInState(state, renaming)).toBe(state);
  },
);
