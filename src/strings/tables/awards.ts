import { message } from '../message';

export const award = message<object>({
  code: 'tables/award',
  vi: () => 'Danh hiệu/Hình thức khen thưởng',
  en: () => 'Title or form of award',
});

export const level = message<object>({
  code: 'tables/level',
  vi: () => 'Cấp quyết định',
  en: () => 'Conferring level',
});

export const recipient = message<object>({
  code: 'tables/recipient',
  vi: () => 'Đối tượng',
  en: () => 'Recipient',
});

export const unit = message<object>({
  code: 'tables/unit',
  vi: () => 'Đơn vị',
  en: () => 'Unit',
});

export const kind = message<object>({
  code: 'tables/kind',
  vi: () => 'Loại hình khen thưởng',
  en: () => 'Kind of award',
});

export const year = message<object>({
  code: 'tables/year',
  vi: () => 'Năm',
  en: () => 'Year',
});

export const status = message<object>({
  code: 'tables/status',
  vi: () => 'Trạng thái',
  en: () => 'Status',
});

export const unreadQuantities = message<object>({
  code: 'tables/unread-quantities',
  vi: () => 'Số dòng không đọc được số lượng',
  en: () => 'Rows whose quantity could not be read',
});

export const advanced = message<object>({
  code: 'tables/advanced',
  vi: () => 'Lao động tiên tiến (gồm cả CSTĐCS)',
  en: () => 'Lao động tiên tiến (CSTĐCS included)',
});

export const fighters = message<object>({
  code: 'tables/fighters',
  vi: () => 'Chiến sĩ thi đua cơ sở',
  en: () => 'Chiến sĩ thi đua cơ sở (proposed or given)',
});

export const rate = message<object>({
  code: 'tables/rate',
  vi: () => 'Tỷ lệ (%)',
  en: () => 'Rate (%)',
});

export const quota = message<object>({
  code: 'tables/quota',
  vi: () => 'Hạn mức',
  en: () => 'Quota',
});

export const excess = message<object>({
  code: 'tables/excess',
  vi: () => 'Vượt',
  en: () => 'Over',
});

export const note = message<object>({
  code: 'tables/note',
  vi: () => 'Ghi chú',
  en: () => 'Note',
});

export const noUnit = message<object>({
  code: 'tables/no-unit',
  vi: () => 'Không ghi đơn vị',
  en: () => 'No unit given',
});

export const ruleBasis = message<{ readonly article: string; readonly document: string }>({
  code: 'tables/rule-basis',
  vi: ({ article, document }) => `Căn cứ: ${article}, ${document}`,
  en: ({ article, document }) => `Basis: ${article}, ${document}`,
});

export const countedNowhere = message<object>({
  code: 'tables/counted-nowhere',
  vi: () => 'Không đọc được năm hoặc danh hiệu: không tính vào đơn vị nào',
  en: () => 'The year or the title could not be read: counted for no unit',
});
