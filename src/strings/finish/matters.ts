import { message } from '../message';

/** One matter, in flat words: what a kind does not have is blank. */
export interface MatterWords {
  readonly kind: string;
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly count: number;
  readonly usedBy: string;
}

export const matter = message<MatterWords>({
  code: 'finish/matter',
  vi: ({ kind, sheet, cell, text, count, usedBy }) => {
    const use = usedBy === '' ? '' : `; công thức đang dùng: ${usedBy}`;
    switch (kind) {
      case 'hidden-sheet':
        return `Trang ẩn: ${sheet} (${String(count)} ô có nội dung${use})`;
      case 'hidden-lines':
        return `${sheet}: ${String(count)} dòng hoặc cột ẩn`;
      case 'comment':
        return `Ghi chú ở ${sheet}!${cell}: ${text}`;
      case 'external-links':
        return `Liên kết ra sổ khác: ${text}${use}`;
      case 'author':
        return `Tác giả: ${text}`;
      case 'lastAuthor':
        return `Người lưu cuối: ${text}`;
      case 'manager':
        return `Người quản lý: ${text}`;
      case 'company':
        return `Cơ quan: ${text}`;
      default:
        return `Thuộc tính riêng: ${text}`;
    }
  },
  en: ({ kind, sheet, cell, text, count, usedBy }) => {
    const use = usedBy === '' ? '' : `; used by ${usedBy}`;
    switch (kind) {
      case 'hidden-sheet':
        return `Hidden sheet: ${sheet} (${String(count)} cells hold something${use})`;
      case 'hidden-lines':
        return `${sheet}: ${String(count)} hidden rows or columns`;
      case 'comment':
        return `Comment on ${sheet}!${cell}: ${text}`;
      case 'external-links':
        return `Links to other workbooks: ${text}${use}`;
      case 'author':
        return `Author: ${text}`;
      case 'lastAuthor':
        return `Last saved by: ${text}`;
      case 'manager':
        return `Manager: ${text}`;
      case 'company':
        return `Company: ${text}`;
      default:
        return `Custom property: ${text}`;
    }
  },
});

export const left = message<{ readonly why: string }>({
  code: 'finish/left',
  vi: ({ why }) => `để nguyên: ${LEFT[why]?.[0] ?? 'trang đang khóa'}`,
  en: ({ why }) => `left: ${LEFT[why]?.[1] ?? 'its sheet is protected'}`,
});

const LEFT: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  error: ['đang báo lỗi', 'it shows an error'],
  stale: ['kết quả chưa tính lại', 'its result is outdated'],
  chosen: ['không chọn đổi', 'not chosen'],
};
