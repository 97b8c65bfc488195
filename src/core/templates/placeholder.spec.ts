import { isPlaceholder } from './placeholder';

describe('a line of a form', () => {
  it.each(['', '…', '.....', 'Ví dụ: Lúa', 'Mẫu', '(mẫu) Lúa', 'Dòng mẫu', 'Nguyễn Văn A'])(
    '%j waits for another name',
    (name) => {
      expect(isPlaceholder(name)).toBe(true);
    },
  );

  it.each(['Màu (tổng)', 'Màu vụ đông', 'Mậu dịch', 'Mẫuu', 'Lúa'])('%j has its name', (name) => {
    expect(isPlaceholder(name)).toBe(false);
  });
});
