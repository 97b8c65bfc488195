import { counted } from '../counted';
import { message } from '../message';

interface UnicodeText {
  readonly count: number;
  readonly text: string;
  /** '' where only the font changes. */
  readonly to: string;
  readonly font: string;
}

export const unicodeText = message({
  code: 'fix/unicode-text',
  vi: (d: UnicodeText) =>
    d.to === ''
      ? `Đổi phông của ${String(d.count)} ô sang ${d.font}.`
      : `Chuyển ${String(d.count)} ô sang Unicode ("${d.text}" thành "${d.to}").`,
  en: (d: UnicodeText) =>
    d.to === ''
      ? `Change the font of ${counted(d.count, 'cell')} to ${d.font}.`
      : `Turn ${counted(d.count, 'cell')} into Unicode ("${d.text}" into "${d.to}").`,
});
