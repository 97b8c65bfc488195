import { parseState, stateText } from '../model/stateText';

/** The sheets on which this tool wrote results: they are no part of the report. */
export function readResultSheets(state: string | undefined): readonly string[] {
  const results = parseState(state)?.['results'];
  return Array.isArray(results) ? results.filter((name) => typeof name === 'string') : [];
}

/** The state text with one more such sheet; undefined when the text is not the add-in's. */
export function addResultSheet(state: string | undefined, sheet: string): string | undefined {
  const parsed = parseState(state);
  return parsed && stateText(parsed, { results: [...readResultSheets(state), sheet] });
}
