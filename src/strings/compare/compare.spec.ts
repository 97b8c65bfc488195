import { sentence } from '../sentence';

test.each([
  ['row-added', '', '7', 'Thêm dòng không có chữ (7).', 'New line without words (7).'],
  ['row-added', 'Lúa', '7', 'Thêm dòng “Lúa” (7).', 'New line “Lúa” (7).'],
  ['row-removed', '', '', 'Bỏ dòng không có chữ.', 'Line removed: one without words.'],
  ['row-moved', '', '', 'Chuyển chỗ dòng không có chữ.', 'Line moved: one without words.'],
] as const)('%s of “%s” (%s) is told without empty quotes', (kind, name, figures, vi, en) => {
  const data = { name, figures };
  const said = (['vi', 'en'] as const).map((language) =>
    sentence(`compare/${kind}`, data, language),
  );
  expect(said).toEqual([vi, en]);
});
