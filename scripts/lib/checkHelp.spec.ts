import { checkHelp } from './checkHelp';

test('takes the first sentence and what stands before the examples', () => {
  const page = [
    '# a/b',
    '',
    'Ô **trống** trong cột `Số lượng`: phải điền.',
    'Ghi 0 nếu không có.',
    '',
    '- **Lỗi**: x.',
    '',
    '## Sai',
    '',
    '| A |',
    '',
    '## Không áp dụng khi',
    '',
    'Cột ghi chú.',
    '',
  ].join('\n');
  expect(checkHelp(page)).toEqual({
    title: 'Ô trống trong cột Số lượng',
    markdown:
      'Ô **trống** trong cột `Số lượng`: phải điền.\nGhi 0 nếu không có.\n\n- **Lỗi**: x.\n\nKhông áp dụng khi: Cột ghi chú.',
  });
});

test('takes a number with a decimal point for no end of a sentence', () => {
  expect(checkHelp('# a/b\n\nSố 17.68 có hai cách đọc. Chọn một.\n').title).toBe(
    'Số 17.68 có hai cách đọc',
  );
});
