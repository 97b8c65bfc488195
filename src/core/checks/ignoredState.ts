import { isStateObject, parseState, stateText } from '../model/stateText';
import { isSameEntry, type Ignored } from './ignored';

/**
 * The ignored findings that a workbook remembers, in the order they were ignored. What is no
 * entry is passed over, so that its finding is heard.
 */
export function readIgnored(state: string | undefined): readonly Ignored[] {
  return storedEntries(state)?.filter(isIgnoredEntry) ?? [];
}

/**
 * The state text with the entries remembered, each in the place of an older one that speaks of
 * the same finding. Everything else stays. Undefined when the text, or its part on ignored
 * findings, is not the add-in's: it must then be left alone.
 */
export function addIgnored(
  state: string | undefined,
  entries: readonly Ignored[],
): string | undefined {
  return withEntries(state, (known) => [
    ...known.filter((one) => !entries.some((entry) => isOf(one, entry))),
    ...entries,
  ]);
}

/** The same with entries forgotten: their findings are heard again. */
export function removeIgnored(
  state: string | undefined,
  entries: readonly Ignored[],
): string | undefined {
  return withEntries(state, (known) =>
    known.filter((one) => !entries.some((entry) => isOf(one, entry))),
  );
}

function withEntries(
  state: string | undefined,
  change: (known: readonly unknown[]) => readonly unknown[],
): string | undefined {
  const known = storedEntries(state);
  const parsed = parseState(state);
  if (known === undefined || parsed === undefined) return undefined;
  const { ignored: _ignored, ...others } = parsed;
  const after = change(known);
  return stateText(others, after.length === 0 ? {} : { ignored: after });
}

/** The list as it is stored; undefined when it is none. */
function storedEntries(state: string | undefined): readonly unknown[] | undefined {
  const parsed = parseState(state);
  if (parsed === undefined) return undefined;
  const { ignored = [] } = parsed;
  return Array.isArray(ignored) ? ignored : undefined;
}

function isOf(stored: unknown, entry: Ignored): boolean {
  return isIgnoredEntry(stored) && isSameEntry(stored, entry);
}

const FIELDS = ['code', 'sheet', 'place', 'said', 'reason', 'on'] as const;

function isIgnoredEntry(value: unknown): value is Ignored {
  return isStateObject(value) && FIELDS.every((field) => typeof value[field] === 'string');
}
