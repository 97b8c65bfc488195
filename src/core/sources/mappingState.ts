import { isStateObject, parseState, stateText } from '../model/stateText';
import type { Span } from '../model/snapshot';
import type { TableMapping } from './mapping';

const ROLE = /^[a-z]+(?:-[a-z]+)*$/;

/**
 * The tables that the user pointed out in this workbook. What is no mapping is passed over, so
 * that its table is found as if nothing had been said.
 */
export function readMappings(state: string | undefined): readonly TableMapping[] {
  const stored = parseState(state)?.['mappings'];
  return Array.isArray(stored) ? stored.filter(isMapping) : [];
}

/**
 * The state text with the mapping remembered, in the place of what was said of that sheet before;
 * everything else stays. Undefined when the text is not the add-in's: it must be left alone.
 */
export function rememberMapping(
  state: string | undefined,
  mapping: TableMapping,
): string | undefined {
  return withMappings(state, mapping.sheet, [mapping]);
}

/** The state text with nothing said of the sheet's table any more. */
export function forgetMapping(state: string | undefined, sheet: string): string | undefined {
  return withMappings(state, sheet, []);
}

function withMappings(
  state: string | undefined,
  sheet: string,
  added: readonly TableMapping[],
): string | undefined {
  const parsed = parseState(state);
  if (parsed === undefined) return undefined;
  const { mappings: _mappings, ...others } = parsed;
  const kept = readMappings(state).filter(
    (mapping) => mapping.sheet.toLowerCase() !== sheet.toLowerCase(),
  );
  const mappings = [...kept, ...added];
  return stateText(others, mappings.length === 0 ? {} : { mappings });
}

function isMapping(value: unknown): value is TableMapping {
  if (!isStateObject(value)) return false;
  const { sheet, header, columns } = value;
  return typeof sheet === 'string' && isSpan(header) && isColumns(columns);
}

function isSpan(value: unknown): value is Span {
  if (!isStateObject(value)) return false;
  const { first, last } = value;
  return isPlace(first) && isPlace(last) && first <= last;
}

function isColumns(value: unknown): boolean {
  if (!isStateObject(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length > 0 && entries.every(([role, column]) => ROLE.test(role) && isPlace(column))
  );
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
