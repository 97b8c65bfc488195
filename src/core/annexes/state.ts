/** What the add-in remembers of the annexes it filled, inside the workbook's state part. */
export interface FilledRecord {
  /** The annex sheet. */
  readonly sheet: string;
  readonly annex: string;
  /** The sheet of the source table. */
  readonly source: string;
}

/**
 * The records in a state text. Undefined when the text is not the add-in's: it must then be
 * left alone.
 */
export function readRecords(state: string | undefined): readonly FilledRecord[] | undefined {
  if (state === undefined) return [];
  const parsed = parseObject(state);
  if (parsed === undefined) return undefined;
  const { annexes } = parsed;
  if (annexes === undefined) return [];
  return Array.isArray(annexes) ? annexes.filter(isRecord) : undefined;
}

/** The state text with the records added; everything else that it holds stays. */
export function addRecords(state: string | undefined, records: readonly FilledRecord[]): string {
  const parsed = state === undefined ? {} : (parseObject(state) ?? {});
  const known = readRecords(state) ?? [];
  return JSON.stringify({ version: 1, ...parsed, annexes: [...known, ...records] });
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecord(value: unknown): value is FilledRecord {
  return (
    isObject(value) &&
    typeof value['sheet'] === 'string' &&
    typeof value['annex'] === 'string' &&
    typeof value['source'] === 'string'
  );
}
