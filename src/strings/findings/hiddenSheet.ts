import { message } from '../message';

interface HiddenSheet {
  readonly kind: 'hidden' | 'very-hidden';
  readonly name: string;
  readonly used: string;
}

export const hiddenSheet = message({
  code: 'workbook/hidden-sheet',
  vi: (d: HiddenSheet) => {
    switch (d.kind) {
      case 'hidden':
        return `Trang "${d.name}" bị ẩn nhưng vẫn có nội dung (${d.used}) và sẽ gửi kèm báo cáo. Hãy hiện ra để xem lại, hoặc xóa nếu không cần.`;
      case 'very-hidden':
        return `Trang "${d.name}" bị ẩn kỹ (không có trong lệnh Bỏ ẩn) và có nội dung (${d.used}). Hãy mở bằng trình soạn VBA (Alt+F11) để xem, hoặc chép báo cáo sang sổ mới.`;
    }
  },
  en: (d: HiddenSheet) => {
    switch (d.kind) {
      case 'hidden':
        return `The sheet "${d.name}" is hidden but holds something (${d.used}) and goes out with the report. Show it and look, or delete it.`;
      case 'very-hidden':
        return `The sheet "${d.name}" is hidden so that Unhide does not list it, and holds something (${d.used}). Open it with the VBA editor (Alt+F11), or copy the report into a new workbook.`;
    }
  },
});
