import { message } from '../message';

interface ShowDecimals {
  readonly range: string;
  readonly count: number;
  readonly decimals: number;
}

export const showDecimals = message({
  code: 'fix/show-decimals',
  vi: (d: ShowDecimals) =>
    `Định dạng ${String(d.count)} ô trong ${d.range} hiện ${String(d.decimals)} số lẻ, giá trị giữ nguyên.`,
  en: (d: ShowDecimals) =>
    `Show ${String(d.count)} cells of ${d.range} with ${String(d.decimals)} decimals; their values stay.`,
});
