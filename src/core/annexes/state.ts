import { isStateObject, parseState, stateText } from '../model/stateText';

/** What the add-in remembers of the annexes it filled, inside the workbook's state part. */
export interface FilledRecord {
  /** The annex sheet. */
  readonly sheet: string;
  readonly annex: string;
  /** The sheet of the source table. */
  readonly source: string;
  /** What it looked like when it was filled; see `fingerprint.ts`. */
  readonly fingerprint?: string;
}

/**
 * The records in a state text. Undefined when the text is not the add-in's: it must then be
 * left alone.
 */
export function readRecords(state: string | undefined): readonly FilledRecord[] | undefined {
  const parsed = parseState(state);
  if (parsed === undefined) return undefined;
  const { annexes } = parsed;
  if (annexes === undefined) return [];
  return Array.isArray(annexes) ? annexes.filter(isRecord) : undefined;
}

/** The state text with the records added; everything else that it holds stays. */
export function addRecords(state: string | undefined, records: readonly FilledRecord[]): string {
  const known = readRecords(state) ?? [];
  return stateText(parseState(state) ?? {}, { annexes: [...known, ...records] });
}

/**
 * The state text with the record in the place of the one of its sheet. Undefined when the text is
 * not the add-in's: it must then be left alone.
 */
export function replaceRecord(state: string | undefined, record: FilledRecord): string | undefined {
  const known = readRecords(state);
  if (known === undefined) return undefined;
  const annexes = known.map((one) => (one.sheet === record.sheet ? record : one));
  return stateText(parseState(state) ?? {}, { annexes });
}

function isRecord(value: unknown): value is FilledRecord {
  return (
    isStateObject(value) &&
    typeof value['sheet'] === 'string' &&
    typeof value['annex'] === 'string' &&
    typeof value['source'] === 'string' &&
    (value['fingerprint'] === undefined || typeof value['fingerprint'] === 'string')
  );
}
