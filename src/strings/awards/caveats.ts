import { message } from '../message';

interface Document {
  readonly document: string;
}

export const successorUnread = message<Document>({
  code: 'awards/successor-unread',
  vi: ({ document }) => `chưa đối chiếu ${document}`,
  en: ({ document }) => `not yet compared with ${document}`,
});

export const readInCopy = message<Document>({
  code: 'awards/read-in-copy',
  vi: ({ document }) => `căn cứ ${document}, chưa đối chiếu bản công báo`,
  en: ({ document }) => `by ${document}, not compared with the gazette`,
});

export const ruleStatus = message<{ readonly status: string }>({
  code: 'awards/rule-status',
  vi: ({ status }) => STATUS_VI[status] ?? status,
  en: ({ status }) => STATUS_EN[status] ?? status,
});

const STATUS_VI: Readonly<Record<string, string>> = {
  verified: 'đã đọc toàn văn',
  copy: 'đọc từ bản sao',
  memory: 'theo trí nhớ, chưa kiểm chứng (tắt)',
  inferred: 'suy ra, chưa kiểm chứng (tắt)',
  unread: 'chưa đọc văn bản (tắt)',
};

const STATUS_EN: Readonly<Record<string, string>> = {
  verified: 'read in full',
  copy: 'read in a copy',
  memory: 'from memory, unverified (off)',
  inferred: 'inferred, unverified (off)',
  unread: 'text not read (off)',
};
