import { ERROR_CODES } from '../../core/model/cells';
import type { CellValue, ErrorCode } from '../../core/model/snapshot';

/**
 * One argument value as Excel hands it over, as a cell value. Hosts differ: a blank is null on
 * one and 0 on another (nothing can be done about the 0), and a formatted or erroneous value
 * may come as an object.
 *
 *     null, undefined, "", {type: "Empty"} → blank      {basicValue: 5} → 5
 *     {type: "Error", basicValue: "#DIV/0!"} → that error
 */
export function unwrap(value: unknown): CellValue {
  switch (typeof value) {
    case 'string':
      return value === '' ? undefined : value;
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : { error: '#NUM!' };
    case 'object':
      return value === null ? undefined : unwrapObject(value);
    case 'undefined':
      return undefined;
    default:
      return { error: '#VALUE!' };
  }
}

function unwrapObject(value: object): CellValue {
  const field = (name: string): unknown => (value as Readonly<Record<string, unknown>>)[name];
  if (field('type') === 'Empty') return undefined;
  if (field('type') === 'Error' || field('basicType') === 'Error') {
    return { error: errorCode(field('basicValue')) };
  }
  if ('basicValue' in value) return unwrap(value.basicValue);
  return { error: errorCode(field('code')) };
}

/** Anything that is no error Excel knows is a wrong value. */
function errorCode(code: unknown): ErrorCode {
  return ERROR_CODES.find((each) => each === code) ?? '#VALUE!';
}
