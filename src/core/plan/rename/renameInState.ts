import { isStateObject, parseState } from '../../model/stateText';
import type { Renaming } from '../../refs/renameInFormula';

/** What of the state speaks of sheets: annexes, forms, tables pointed out, ignored findings, logs. */
const SPEAKING = ['annexes', 'template', 'mappings', 'ignored', 'audit', 'results'];

/**
 * The state text once a sheet has another name: what is remembered of the sheet is remembered
 * under the new one. A text that is not the add-in's, or does not speak of the sheet, stays.
 */
export function renameInState(state: string | undefined, renaming: Renaming): string | undefined {
  const parsed = parseState(state);
  if (state === undefined || parsed === undefined) return state;
  const after = Object.fromEntries(
    Object.entries(parsed).map(([part, value]) => [
      part,
      SPEAKING.includes(part) ? renamed(part, value, renaming) : value,
    ]),
  );
  const text = JSON.stringify(after);
  return text === JSON.stringify(parsed) ? state : text;
}

/** A value of the state; `name` is the one that it, or the list it stands in, goes by. */
function renamed(name: string, value: unknown, renaming: Renaming): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(name, item, renaming));
  if (isStateObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, renamed(key, item, renaming)]),
    );
  const isName = name === 'sheet' || name === 'source' || name === 'results';
  if (typeof value !== 'string') return value;
  if (name === 'said') return renamedSaying(value, renaming);
  return isName && value.toLowerCase() === renaming.from.toLowerCase() ? renaming.to : value;
}

/** What a finding said, `[["sheet","Data"],…]`: data that name the sheet name it as it is called. */
function renamedSaying(said: string, { from, to }: Renaming): string {
  const old = `,${JSON.stringify(from)}]`;
  return said.replaceAll(old, () => `,${JSON.stringify(to)}]`);
}
