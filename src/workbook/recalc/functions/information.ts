import { isCellError } from '../../../core/model/cells';
import type { CellValue } from '../../../core/model/snapshot';
import type { BuiltIn, FunctionTable } from './define';

function testing(test: (value: CellValue) => boolean): BuiltIn {
  return { min: 1, max: 1, run: (call) => test(call.scalar(0)) };
}

const N: BuiltIn = {
  min: 1,
  max: 1,
  run: (call) => {
    const value = call.scalar(0);
    if (isCellError(value)) return value;
    if (typeof value === 'boolean') return value ? 1 : 0;
    return typeof value === 'number' ? value : 0;
  },
};

export const INFORMATION: FunctionTable = [
  ['ISNUMBER', testing((value) => typeof value === 'number')],
  ['ISBLANK', testing((value) => value === undefined)],
  ['ISERROR', testing(isCellError)],
  ['N', N],
];
