import { message, plainMessage } from '../message';

export const sheet = plainMessage('finish/audit-sheet', 'Nhật ký kiểm tra', 'Audit log');
export const title = plainMessage(
  'finish/audit-title',
  'NHẬT KÝ KIỂM TRA BÁO CÁO',
  'AUDIT LOG OF THE REPORT',
);
export const on = plainMessage('finish/audit-on', 'Ngày kiểm tra', 'Checked on');
export const verdict = plainMessage('finish/audit-verdict', 'Kết luận', 'Verdict');
export const found = plainMessage('finish/audit-found', 'Số phát hiện', 'Findings');
export const rules = plainMessage('finish/audit-rules', 'Bộ quy định', 'Rules');
export const rulesNational = plainMessage(
  'finish/audit-rules-national',
  'quy định chung của cả nước',
  'the national rules',
);
export const preset = plainMessage('finish/audit-preset', 'Bộ kiểm tra', 'Preset');
export const annexes = plainMessage(
  'finish/audit-annexes',
  'Phụ lục do phần bổ trợ điền',
  'Annexes filled by the add-in',
);
export const annex = message<{
  readonly sheet: string;
  readonly annex: string;
  readonly source: string;
}>({
  code: 'finish/audit-annex',
  vi: ({ sheet: name, annex: id, source }) => `Trang ${name}: ${id}, lấy số từ trang ${source}`,
  en: ({ sheet: name, annex: id, source }) => `Sheet ${name}: ${id}, from sheet ${source}`,
});
export const check = plainMessage('finish/audit-check', 'Nội dung kiểm tra', 'Check');
export const code = plainMessage('finish/audit-code', 'Mã', 'Code');
export const errors = plainMessage('finish/audit-errors', 'Lỗi', 'Errors');
export const warnings = plainMessage('finish/audit-warnings', 'Cảnh báo', 'Warnings');
export const infos = plainMessage('finish/audit-infos', 'Lưu ý', 'Notes');
