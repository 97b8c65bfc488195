import { message } from '../message';

interface Decimals {
  readonly decimals: number;
}

export const percentDecimals = message({
  code: 'annex-facts/percent-decimals',
  vi: ({ decimals }: Decimals) =>
    `Số lẻ của tỷ lệ: theo cột "Số lẻ", nếu không có thì theo tỷ lệ đã in, nếu không có thì ${String(decimals)}.`,
  en: ({ decimals }: Decimals) =>
    `Decimals of the percentage: the column "Số lẻ", else those of the printed one, else ${String(decimals)}.`,
});
