import { message } from '../message';

interface WriteNumbers {
  readonly count: number;
  readonly from: string;
  readonly to: string;
}

export const writeNumbers = message({
  code: 'fix/write-numbers',
  vi: (d: WriteNumbers) =>
    `Đổi ${String(d.count)} ô chữ từ ${d.from} đến ${d.to} thành số, giữ nguyên giá trị và số lẻ.`,
  en: (d: WriteNumbers) =>
    `Turn ${String(d.count)} texts from ${d.from} to ${d.to} into numbers, with the same value and decimals.`,
});
