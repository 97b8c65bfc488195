import { counted } from '../counted';
import { message } from '../message';

export const composeLetters = message({
  code: 'fix/compose-letters',
  vi: (d: { readonly count: number }) =>
    `Chuyển ${String(d.count)} ô sang Unicode dựng sẵn (nhìn không đổi).`,
  en: (d: { readonly count: number }) =>
    `Compose the letters of ${counted(d.count, 'cell')} (what is seen stays the same).`,
});
