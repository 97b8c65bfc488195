import { message, plainMessage } from '../message';

interface Count {
  readonly count: number;
}

export const fillAnnexes = message({
  code: 'reasons/fill-annexes',
  vi: ({ sheets }: { readonly sheets: string }) => `Điền phụ lục: ${sheets}`,
  en: ({ sheets }: { readonly sheets: string }) => `Fill annexes: ${sheets}`,
});

export const fillAnnex = message({
  code: 'reasons/fill-annex',
  vi: ({ annex }: { readonly annex: string }) => `Điền phụ lục ${annex}`,
  en: ({ annex }: { readonly annex: string }) => `Fill annex ${annex}`,
});

export const fillTemplate = message({
  code: 'reasons/fill-template',
  vi: ({ sheets }: { readonly sheets: string }) => `Điền biểu mẫu: ${sheets}`,
  en: ({ sheets }: { readonly sheets: string }) => `Fill the form: ${sheets}`,
});

export const fixFindings = message({
  code: 'reasons/fix-findings',
  vi: ({ count }: Count) => `Sửa ${String(count)} chỗ theo kết quả kiểm tra`,
  en: ({ count }: Count) => `Mend ${String(count)} findings`,
});

export const annotate = message({
  code: 'reasons/annotate',
  vi: ({ count }: Count) => `Đánh dấu ${String(count)} phát hiện trong sổ`,
  en: ({ count }: Count) => `Mark ${String(count)} findings in the workbook`,
});

export const ignoreFindings = message({
  code: 'reasons/ignore-findings',
  vi: ({ count }: Count) => `Bỏ qua ${String(count)} phát hiện`,
  en: ({ count }: Count) => `Ignore ${String(count)} findings`,
});

export const hearFindings = message({
  code: 'reasons/hear-findings',
  vi: ({ count }: Count) => `Báo lại ${String(count)} phát hiện đã bỏ qua`,
  en: ({ count }: Count) => `Hear ${String(count)} ignored findings again`,
});

export const removeMatters = message({
  code: 'reasons/remove-matters',
  vi: ({ count }: Count) => `Xóa ${String(count)} nội dung không gửi ra ngoài`,
  en: ({ count }: Count) => `Remove ${String(count)} things that should not leave the office`,
});

export const writeAudit = message({
  code: 'reasons/write-audit',
  vi: () => 'Ghi nhật ký kiểm tra',
  en: () => 'Write the audit log',
});

export const refillAnnex = message({
  code: 'reasons/refill-annex',
  vi: ({ sheet }: { readonly sheet: string }) => `Điền lại trang ${sheet}`,
  en: ({ sheet }: { readonly sheet: string }) => `Fill ${sheet} again`,
});

export const rememberColumns = message({
  code: 'reasons/remember-columns',
  vi: ({ sheet }: { readonly sheet: string }) => `Chọn cột của bảng ở trang ${sheet}`,
  en: ({ sheet }: { readonly sheet: string }) => `Choose the columns of ${sheet}`,
});

export const forgetColumns = message({
  code: 'reasons/forget-columns',
  vi: ({ sheet }: { readonly sheet: string }) => `Bỏ cách chọn cột ở trang ${sheet}`,
  en: ({ sheet }: { readonly sheet: string }) => `Forget the columns of ${sheet}`,
});

export const openSample = message({
  code: 'reasons/open-sample',
  vi: ({ sheet }: { readonly sheet: string }) => `Mở bảng mẫu ở trang ${sheet}`,
  en: ({ sheet }: { readonly sheet: string }) => `Open the sample on ${sheet}`,
});

export const insertFunction = message({
  code: 'reasons/insert-function',
  vi: ({ cell, name }: { readonly cell: string; readonly name: string }) =>
    `Ghi hàm ${name} vào ô ${cell}`,
  en: ({ cell, name }: { readonly cell: string; readonly name: string }) =>
    `Put ${name} into ${cell}`,
});

export const functionsToValues = message({
  code: 'reasons/functions-to-values',
  vi: ({ count }: Count) => `Đổi ${String(count)} công thức thành giá trị`,
  en: ({ count }: Count) => `Turn ${String(count)} formulas into values`,
});

export const nativeFormulas = message({
  code: 'reasons/native-formulas',
  vi: ({ count }: Count) => `Đổi ${String(count)} công thức sang công thức Excel`,
  en: ({ count }: Count) => `Turn ${String(count)} formulas into Excel's own`,
});

export const reenterFormulas = message({
  code: 'reasons/reenter-formulas',
  vi: ({ count }: Count) => `Nhập lại ${String(count)} công thức`,
  en: ({ count }: Count) => `Enter ${String(count)} formulas again`,
});

export const makeStarter = message({
  code: 'reasons/make-starter',
  vi: () => 'Tạo sổ dữ liệu để bắt đầu',
  en: () => 'Make a workbook to start from',
});

export const typed = plainMessage('reasons/typed', 'Nhập vào ô', 'Type into cells');
export const renameSheet = message({
  code: 'reasons/rename-sheet',
  vi: ({ sheet, to }: { readonly sheet: string; readonly to: string }) =>
    `Đổi tên trang "${sheet}" thành "${to}"`,
  en: ({ sheet, to }: { readonly sheet: string; readonly to: string }) =>
    `Rename the sheet "${sheet}" to "${to}"`,
});

export const addSheet = message({
  code: 'reasons/add-sheet',
  vi: ({ sheet }: { readonly sheet: string }) => `Thêm trang tính ${sheet}`,
  en: ({ sheet }: { readonly sheet: string }) => `Add sheet ${sheet}`,
});

export const chooseRules = message({
  code: 'reasons/choose-rules',
  vi: ({ id }: { readonly id: string }) => `Chọn bộ quy định "${id}"`,
  en: ({ id }: { readonly id: string }) => `Choose the rules "${id}"`,
});

export const forgetRules = message({
  code: 'reasons/forget-rules',
  vi: () => 'Tính theo quy định chung của cả nước',
  en: () => 'Go by the national rules',
});
