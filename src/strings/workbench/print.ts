import { message, plainMessage } from '../message';

export const print = plainMessage('workbench/print', 'In…', 'Print…');
export const nothingToPrint = message<{ readonly sheet: string }>({
  code: 'workbench/nothing-to-print',
  vi: ({ sheet }) => `Trang "${sheet}" không có gì để in.`,
  en: ({ sheet }) => `There is nothing to print on "${sheet}".`,
});
export const printFrame = plainMessage('workbench/print-frame', 'Bản in', 'Print-out');
