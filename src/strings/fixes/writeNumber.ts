import { message } from '../message';

interface WriteNumber {
  readonly cell: string;
  readonly number: string;
}

export const writeNumber = message({
  code: 'fix/write-number',
  vi: (d: WriteNumber) => `Ghi ${d.number} dưới dạng số vào ô ${d.cell}.`,
  en: (d: WriteNumber) => `Write ${d.number} as a number into ${d.cell}.`,
});
