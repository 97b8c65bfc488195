import type { Mutator } from '../../mutator';
import { COLUMN, spoilRates } from './support';

export const mutators: readonly Mutator[] = [
  spoilRates('workbook/extra-spaces', 'differs', ({ write, inner }, choose) =>
    write(inner, COLUMN.unit, choose.oneOf(['tấn ', ' tấn', '\u00a0tấn', 'tấn\u00a0\u00a0']) ?? ''),
  ),
];
