/** What a state part says, by the name of each thing that is remembered. */
export type StateObject = Readonly<Record<string, unknown>>;

/** Whether the value is a plain object as JSON gives it. */
export function isStateObject(value: unknown): value is StateObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The text of the workbook's state part as an object; empty when there is no text yet. Undefined
 * when the text is not the add-in's: it must then be left alone.
 */
export function parseState(state: string | undefined): StateObject | undefined {
  if (state === undefined) return {};
  try {
    const value: unknown = JSON.parse(state);
    return isStateObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a state part that says `added` besides what was there. */
export function stateText(before: StateObject, added: StateObject): string {
  return JSON.stringify({ version: 1, ...before, ...added });
}
