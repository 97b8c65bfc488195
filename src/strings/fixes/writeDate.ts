import { message } from '../message';

interface WriteDate {
  readonly cell: string;
  readonly date: string;
}

export const writeDate = message({
  code: 'fix/write-date',
  vi: (d: WriteDate) => `Ghi ${d.date} dưới dạng ngày vào ô ${d.cell}.`,
  en: (d: WriteDate) => `Write ${d.date} as a date into ${d.cell}.`,
});
