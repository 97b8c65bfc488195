import { quotes as bng2018 } from './bng-2018/quotes';
import { quotes as caoBang2018 } from './cao-bang-2018/quotes';
import { quotes as luat2003 } from './luat-2003/quotes';
import { quotes as luat2022 } from './luat-2022/quotes';
import type { Quote } from './quote';

/**
 * The words that the shipped packs were read from, by the pack's id. They stand beside the packs
 * and not in them: nobody but a reader needs them, and every Excel start loads the packs.
 */
export const QUOTES: ReadonlyMap<string, readonly Quote[]> = new Map([
  ['bng-2018', bng2018],
  ['cao-bang-2018', caoBang2018],
  ['luat-2003', luat2003],
  ['luat-2022', luat2022],
]);
