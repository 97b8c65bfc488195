import { message } from '../message';

interface RestoreHeader {
  readonly text: string;
}

export const restoreHeader = message({
  code: 'fix/restore-header',
  vi: ({ text }: RestoreHeader) => `Ghi lại tiêu đề cột theo mẫu: "${text}"`,
  en: ({ text }: RestoreHeader) => `Write the form's header again: "${text}"`,
});
