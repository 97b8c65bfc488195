import { message } from '../message';

interface Renumber {
  readonly count: number;
  /** The last number of the column afterwards. */
  readonly last: string;
}

export const renumber = message({
  code: 'fix/renumber',
  vi: ({ count, last }: Renumber) =>
    `Đánh lại ${String(count)} số thứ tự, cột kết thúc ở ${last}; cách viết số giữ nguyên`,
  en: ({ count, last }: Renumber) =>
    `Renumber ${String(count)} lines, so that the column ends at ${last}; the style of the numbers stays`,
});
