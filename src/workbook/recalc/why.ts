/**
 * Why the value of a formula can't be told:
 * - `volatile`: it, or what it reads, may change without any cell changing (TODAY, INDIRECT …)
 *   or can't be listed beforehand (`A1:INDEX(…)`);
 * - `unsupported`: a function or construct that this module doesn't compute;
 * - `array`: it fills or needs an array of values;
 * - `external`: it reads another workbook;
 * - `name`: a name or sheet that isn't in the snapshot, or that is relative to the cell;
 * - `syntax`: it doesn't parse;
 * - `circular`: it depends on itself;
 * - `precedent`: it depends on a formula whose value can't be told;
 * - `stale`: it is no formula, and its stored value can't be trusted;
 * - `locale`: its result depends on the language Excel runs in (the text `1.500` as a number);
 * - `size`: far larger than any formula that Excel accepts.
 */
export type Why =
  | 'volatile'
  | 'unsupported'
  | 'array'
  | 'external'
  | 'name'
  | 'syntax'
  | 'circular'
  | 'precedent'
  | 'stale'
  | 'locale'
  | 'size';

/** Thrown while evaluating, caught by `recalculate`: the formula's value can't be told. */
export class CannotTell extends Error {
  override readonly name = 'CannotTell';

  constructor(readonly why: Why) {
    super(why);
  }
}
