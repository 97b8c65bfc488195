import { message } from '../message';

export const unreadLabel = message<object>({
  code: 'awards/unread',
  vi: () => 'Không đọc được',
  en: () => 'Could not be read',
});

export const totalLabel = message<object>({
  code: 'awards/total',
  vi: () => 'Cộng',
  en: () => 'Total',
});

/** Why a cell of a register has no reading, told with its place. */
export const unreadCell = message<{
  readonly cell: string;
  readonly column: string;
  readonly text: string;
}>({
  code: 'awards/unread-cell',
  vi: ({ cell, column, text }) =>
    text === '' ? `Ô ${cell}: chưa ghi ${column}` : `Ô ${cell}: không đọc được ${column} “${text}”`,
  en: ({ cell, column, text }) =>
    text === '' ? `${cell}: no ${column}` : `${cell}: ${column} “${text}” can’t be read`,
});
