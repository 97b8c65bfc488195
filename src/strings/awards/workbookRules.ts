import { message } from '../message';

export const stateUnreadable = message<object>({
  code: 'awards/state-unreadable',
  vi: () =>
    'Phần ghi nhớ của TĐKT trong sổ bị hỏng hoặc do phiên bản mới hơn ghi: chưa đọc được bộ quy định đã chọn.',
  en: () =>
    "The add-in's notes in the workbook are damaged or from a newer version: the chosen rule pack was not read.",
});

export const rulesUnreadable = message<object>({
  code: 'awards/rules-unreadable',
  vi: () => 'Phần ghi nhớ về bộ quy định trong sổ không đúng cấu trúc: có chỗ chưa đọc được.',
  en: () => "The workbook's notes on rule packs are not as expected: some were not read.",
});

interface Stored {
  /** Place among the stored packs, from 1. */
  readonly place: number;
  /** What is wrong with it, as a sentence. */
  readonly why: string;
}

export const storedPackInvalid = message<Stored>({
  code: 'awards/stored-pack-invalid',
  vi: ({ place, why }) => `Bộ quy định thứ ${String(place)} lưu trong sổ không dùng được. ${why}`,
  en: ({ place, why }) => `Rule pack ${String(place)} kept in the workbook can't be used. ${why}`,
});

interface Unknown {
  readonly id: string;
  readonly known: string;
}

export const chosenPackUnknown = message<Unknown>({
  code: 'awards/chosen-pack-unknown',
  vi: ({ id, known }) =>
    `Sổ chọn bộ quy định “${id}” nhưng không có bộ ấy. Các bộ hiện có: ${known}.`,
  en: ({ id, known }) =>
    `The workbook chose the rule pack “${id}”, which is not there. The packs are: ${known}.`,
});
