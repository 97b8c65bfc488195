import { message, plainMessage } from '../message';

export const preset = plainMessage('taskpane/preset', 'Loại báo cáo', 'Kind of report');
export const anyPreset = plainMessage(
  'taskpane/any-preset',
  'Chung (mọi phép kiểm tra)',
  'Any (every check)',
);
export const check = plainMessage('taskpane/check', 'Kiểm tra sổ này', 'Check this workbook');
export const checkAgain = plainMessage('taskpane/check-again', 'Kiểm tra lại', 'Check again');
export const cancel = plainMessage('taskpane/cancel', 'Dừng', 'Cancel');
export const cancelled = plainMessage(
  'taskpane/cancelled',
  'Đã dừng giữa chừng nên chưa có kết luận.',
  'Stopped half way: there is no verdict.',
);
export const progress = message<{ readonly done: number; readonly total: number }>({
  code: 'taskpane/progress',
  vi: ({ done, total }) =>
    total === 0 ? 'Đang đọc sổ…' : `Đã kiểm tra ${String(done)}/${String(total)} phép`,
  en: ({ done, total }) =>
    total === 0 ? 'Reading the workbook…' : `${String(done)} of ${String(total)} checks done`,
});
export const outdated = plainMessage(
  'taskpane/outdated',
  'Sổ vừa thay đổi, kết quả dưới đây là của lần kiểm tra trước. Hãy bấm Kiểm tra lại.',
  'The workbook has changed; what is below is from the check before. Press Check again.',
);
export const intro = plainMessage(
  'taskpane/check-intro',
  'Đọc cả sổ, đối chiếu số liệu, tổng, tỷ lệ, ngày và thể thức. Không sửa gì khi chưa bấm Sửa.',
  'Reads the whole workbook and compares figures, totals, percentages, dates and forms. Nothing is changed until you press Fix.',
);
export const filter = plainMessage('taskpane/filter', 'Hiện mức', 'Show');
export const severityError = message<{ readonly count: number }>({
  code: 'taskpane/severity-error',
  vi: ({ count }) => `Lỗi (${String(count)})`,
  en: ({ count }) => `Errors (${String(count)})`,
});
export const severityWarning = message<{ readonly count: number }>({
  code: 'taskpane/severity-warning',
  vi: ({ count }) => `Cảnh báo (${String(count)})`,
  en: ({ count }) => `Warnings (${String(count)})`,
});
export const severityInfo = message<{ readonly count: number }>({
  code: 'taskpane/severity-info',
  vi: ({ count }) => `Lưu ý (${String(count)})`,
  en: ({ count }) => `Notes (${String(count)})`,
});
export const word = message<{ readonly severity: string }>({
  code: 'taskpane/severity-word',
  vi: ({ severity }) =>
    severity === 'error' ? 'Lỗi' : severity === 'warning' ? 'Cảnh báo' : 'Lưu ý',
  en: ({ severity }) =>
    severity === 'error' ? 'Error' : severity === 'warning' ? 'Warning' : 'Note',
});
export const places = message<{ readonly count: number }>({
  code: 'taskpane/places',
  vi: ({ count }) => `${String(count)} chỗ`,
  en: ({ count }) => `${String(count)} ${count === 1 ? 'place' : 'places'}`,
});
export const more = message<{ readonly count: number }>({
  code: 'taskpane/more',
  vi: ({ count }) => `Hiện thêm ${String(count)} chỗ`,
  en: ({ count }) => `Show ${String(count)} more`,
});
export const wholeBook = plainMessage('taskpane/whole-book', 'Cả sổ', 'Whole workbook');
export const goTo = message<{ readonly place: string }>({
  code: 'taskpane/go-to',
  vi: ({ place }) => `Đến ${place}`,
  en: ({ place }) => `Go to ${place}`,
});
export const fix = plainMessage('taskpane/fix', 'Sửa', 'Fix');
export const fixAll = message<{ readonly count: number }>({
  code: 'taskpane/fix-all',
  vi: ({ count }) => `Sửa cả ${String(count)} chỗ`,
  en: ({ count }) => `Fix all ${String(count)}`,
});
/** Where a text becomes a number both may look the same. */
export const asText = message<{ readonly value: string }>({
  code: 'taskpane/as-text',
  vi: ({ value }) => `"${value}" (chữ)`,
  en: ({ value }) => `"${value}" (text)`,
});
export const asNumber = message<{ readonly value: string }>({
  code: 'taskpane/as-number',
  vi: ({ value }) => `${value} (số)`,
  en: ({ value }) => `${value} (number)`,
});
export const ignore = plainMessage('taskpane/ignore', 'Bỏ qua…', 'Ignore…');
export const ignoreReason = plainMessage(
  'taskpane/ignore-reason',
  'Lý do bỏ qua',
  'Why it is ignored',
);
export const ignoreConfirm = plainMessage(
  'taskpane/ignore-confirm',
  'Ghi lý do và bỏ qua',
  'Ignore',
);
export const keep = plainMessage('taskpane/keep', 'Thôi', 'Keep');
export const ignored = message<{ readonly count: number }>({
  code: 'taskpane/ignored',
  vi: ({ count }) => `Đã bỏ qua (${String(count)})`,
  en: ({ count }) => `Ignored (${String(count)})`,
});
export const ignoredWhy = message<{ readonly reason: string; readonly on: string }>({
  code: 'taskpane/ignored-why',
  vi: ({ reason, on }) => `Lý do (${on}): ${reason}`,
  en: ({ reason, on }) => `Reason (${on}): ${reason}`,
});
export const hear = plainMessage('taskpane/hear', 'Báo lại', 'Hear again');
export const unread = message<{ readonly count: number }>({
  code: 'taskpane/unread',
  vi: ({ count }) => `Phần chưa đọc được (${String(count)})`,
  en: ({ count }) => `Not read (${String(count)})`,
});
export const nothingShown = plainMessage(
  'taskpane/nothing-shown',
  'Không có phát hiện nào ở các mức đang chọn.',
  'There are no findings of the chosen kinds.',
);
export const nothingToFix = plainMessage(
  'taskpane/nothing-to-fix',
  'Không còn chỗ nào sửa tự động được. Hãy kiểm tra lại.',
  'There is nothing left to fix. Check again.',
);
