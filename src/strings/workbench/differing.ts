import { message, plainMessage } from '../message';

interface Count {
  readonly count: number;
}

export const differing = message<Count>({
  code: 'workbench/differing',
  vi: ({ count }) => `${String(count)} ô có kết quả khác khi tính ở đây`,
  en: ({ count }) =>
    count === 1
      ? '1 cell has another result when computed here'
      : `${String(count)} cells have another result when computed here`,
});
export const differingKept = plainMessage(
  'workbench/differing-kept',
  'So lúc mở sổ. Ô vẫn hiện và vẫn lưu kết quả có sẵn trong tệp, cho tới khi sửa một ô mà công thức dùng tới.',
  'Compared when the workbook was opened. The result in the file stays shown and saved until a cell that the formula uses is edited.',
);
export const differingSheet = plainMessage('workbench/differing-sheet', 'Trang tính', 'Sheet');
export const differingCell = plainMessage('workbench/differing-cell', 'Ô', 'Cell');
export const differingStored = plainMessage(
  'workbench/differing-stored',
  'Kết quả của Excel',
  "Excel's result",
);
export const differingComputed = plainMessage(
  'workbench/differing-computed',
  'Kết quả tính ở đây',
  'Result here',
);
export const differingBlank = plainMessage('workbench/differing-blank', '(trống)', '(blank)');
export const differingMore = message<Count>({
  code: 'workbench/differing-more',
  vi: ({ count }) => `Còn ${String(count)} ô nữa không liệt kê.`,
  en: ({ count }) => `${String(count)} more not listed.`,
});
export const notCompared = message<{ readonly volatile: number; readonly uncomputed: number }>({
  code: 'workbench/not-compared',
  vi: ({ volatile, uncomputed }) =>
    `Không so: ${[
      ...(volatile > 0
        ? [
            `${String(volatile)} công thức tự đổi kết quả (TODAY, NOW, RAND, INDIRECT, OFFSET và tương tự)`,
          ]
        : []),
      ...(uncomputed > 0
        ? [`${String(uncomputed)} công thức có hàm hoặc cách viết mà phép so này không tính`]
        : []),
    ].join('; ')}.`,
  en: ({ volatile, uncomputed }) =>
    `Not compared: ${[
      ...(volatile > 0
        ? [
            `${String(volatile)} formulas whose result changes by itself (TODAY, NOW, RAND, INDIRECT, OFFSET and the like)`,
          ]
        : []),
      ...(uncomputed > 0
        ? [`${String(uncomputed)} formulas with functions that this comparison can't compute`]
        : []),
    ].join('; ')}.`,
});
