import { message } from '../message';

export const noReason = message({
  code: 'ignoring/no-reason',
  vi: () => 'Hãy ghi lý do bỏ qua: người kiểm tra sau cần biết vì sao. Chưa thay đổi gì.',
  en: () => 'Say why it is ignored: whoever checks next must know. Nothing was changed.',
});

export const stateUnreadable = message({
  code: 'ignoring/state-unreadable',
  vi: () =>
    'Phần ghi nhớ trong sổ không phải của phần bổ trợ này nên không ghi thêm được. Chưa thay đổi gì.',
  en: () => "The notes kept in the workbook are not this add-in's. Nothing was changed.",
});
