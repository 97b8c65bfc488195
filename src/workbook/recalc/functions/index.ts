import { AGGREGATE } from './aggregate';
import type { BuiltIn } from './define';
import { INFORMATION } from './information';
import { LOGICAL } from './logical';
import { ROUNDING } from './rounding';

/** The functions that are computed here, by upper-case name. */
export const BUILT_IN: ReadonlyMap<string, BuiltIn> = new Map([
  ...AGGREGATE,
  ...LOGICAL,
  ...INFORMATION,
  ...ROUNDING,
]);

/** Functions whose result can change though no cell in their arguments did. */
export const READS_BEYOND_ARGUMENTS: ReadonlySet<string> = new Set([
  'NOW',
  'TODAY',
  'RAND',
  'RANDBETWEEN',
  'RANDARRAY',
  'CELL',
  'INFO',
  'INDIRECT',
  'OFFSET',
  'GETPIVOTDATA',
]);

/** Their last argument is stretched to the size of the first. */
export const RESIZES_LAST_ARGUMENT: ReadonlySet<string> = new Set(['SUMIF', 'AVERAGEIF']);
