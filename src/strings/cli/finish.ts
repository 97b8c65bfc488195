import { message, plainMessage } from '../message';

interface Count {
  readonly count: number;
}

const counted = (code: string, vi: string, en: string) =>
  message({
    code,
    vi: ({ count }: Count) => `${vi} (${String(count)}):`,
    en: ({ count }: Count) => `${en} (${String(count)}):`,
  });

export const repaired = counted(
  'cli/finish-repaired',
  'Đã cho tính lại công thức kẹt ở #NAME?',
  'Stuck formulas computed again',
);
export const native = counted(
  'cli/finish-native',
  'Đã đổi sang công thức Excel cho cùng kết quả',
  'Turned into Excel formulas that give the same',
);
export const values = counted(
  'cli/finish-values',
  'Đã đổi hàm TDKT thành giá trị',
  'TDKT functions turned into values',
);
export const removed = counted('cli/finish-removed', 'Đã xóa', 'Removed');
export const frozen = counted(
  'cli/finish-frozen',
  'Công thức đã thành giá trị vì nguồn của nó bị xóa',
  'Formulas that became values because what they read was removed',
);
export const formulasLeft = counted(
  'cli/finish-formulas-left',
  'Công thức dùng hàm TDKT còn lại',
  'Formulas with TDKT functions that are left',
);
export const mattersLeft = counted(
  'cli/finish-matters-left',
  'Còn có thể xóa trước khi gửi (--remove)',
  'What could still be removed before sending (--remove)',
);
export const audited = message({
  code: 'cli/finish-audited',
  vi: ({ sheet }: { readonly sheet: string }) => `Đã ghi nhật ký kiểm tra ở trang ${sheet}.`,
  en: ({ sheet }: { readonly sheet: string }) => `Wrote the audit log on sheet ${sheet}.`,
});
export const nothing = plainMessage(
  'cli/finish-nothing',
  'Không có gì để hoàn thiện: sổ không có hàm TDKT, trang ẩn, ghi chú, liên kết ra sổ khác hay thông tin cá nhân.',
  'Nothing to finish: there are no TDKT functions, hidden sheets, comments, links to other workbooks or personal properties.',
);
export const written = message({
  code: 'cli/finish-written',
  vi: ({ out }: { readonly out: string }) => `Đã ghi ${out}. Sổ gốc giữ nguyên.`,
  en: ({ out }: { readonly out: string }) => `Wrote ${out}. The original is unchanged.`,
});
export const notWritten = plainMessage(
  'cli/finish-not-written',
  'Chưa ghi gì: thêm --out KẾTQUẢ.xlsx để ghi.',
  'Nothing was written: add --out OUT.xlsx to write.',
);
