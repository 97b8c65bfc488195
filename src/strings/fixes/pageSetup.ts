import { message, plainMessage } from '../message';

export const printAreaFix = message({
  code: 'fix/print-area',
  vi: ({ area }: { readonly area: string }) => `Mở rộng vùng in thành ${area}.`,
  en: ({ area }: { readonly area: string }) => `Extend the print area to ${area}.`,
});

export const fitWidth = plainMessage(
  'fix/fit-width',
  'Thu nhỏ để bảng vừa một trang theo chiều ngang.',
  'Shrink the table to one page in width.',
);

export const titleRows = message({
  code: 'fix/title-rows',
  vi: ({ rows }: { readonly rows: string }) => `Lặp lại hàng ${rows} ở đầu mỗi trang in.`,
  en: ({ rows }: { readonly rows: string }) => `Repeat rows ${rows} on every printed page.`,
});

export const paperFix = plainMessage('fix/paper', 'Đặt khổ giấy A4.', 'Set the paper to A4.');

export const marginsFix = plainMessage(
  'fix/margins',
  'Đặt lề trang theo Nghị định 30/2020/NĐ-CP.',
  'Set the margins to those of Decree 30/2020/NĐ-CP.',
);
