import { formatRange, type RangeRef } from '../base/address';
import { isCellError } from '../model/cells';
import type { CellContent, Operation } from '../model/plan';
import { isStateObject } from '../model/stateText';
import { endsTable } from '../tables/endsTable';
import { tidy } from '../text/fold';
import { markOf } from '../text/markOf';

/** What a filled annex looked like when it was issued: kept, so that a change can be told. */
export interface Fingerprint {
  /** The row of the header's first tier, zero-based. */
  readonly top: number;
  /** The words of each tier, left to right; '' where a merged cell goes on. */
  readonly header: readonly (readonly string[])[];
  /** The merged cells of the header in A1, its first tier being row 1. */
  readonly merges: readonly string[];
  /** One short mark for each line: its number and name. */
  readonly lines: readonly string[];
}

/** What stands in a cell, as text; '' where it is blank. */
export type TextAt = (row: number, column: number) => string;

/** The fingerprint of the annex that a plan fills, as the state keeps it. */
export function fingerprintOf(operations: readonly Operation[], sheet: string): string | undefined {
  const own = operations.filter((operation) => 'sheet' in operation && operation.sheet === sheet);
  const block = own.find((operation) => operation.kind === 'set-block');
  const page = own.find((operation) => operation.kind === 'page-setup');
  const rows = page?.setup.titleRows;
  if (block === undefined || rows === undefined) return undefined;
  const width = block.values[0]?.length ?? 0;
  const textAt: TextAt = (row, column) => textOf(block.values[row]?.[column]);
  const merged = own.flatMap((operation) => (operation.kind === 'merge' ? [operation.range] : []));
  const fingerprint: Fingerprint = {
    top: rows.first,
    header: headerTexts(textAt, rows.first, rows.last - rows.first + 1, width),
    merges: headerMergesAt(merged, rows.first, rows.last - rows.first + 1),
    lines: lineMarks(textAt, rows.last + 1, block.values.length - 1),
  };
  return JSON.stringify(fingerprint);
}

/** A fingerprint as the state keeps it; undefined when it is none. */
export function readFingerprint(text: string | undefined): Fingerprint | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isFingerprint(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The words of a header, tier by tier. */
export function headerTexts(
  textAt: TextAt,
  top: number,
  tiers: number,
  width: number,
): readonly (readonly string[])[] {
  return Array.from({ length: tiers }, (_, tier) =>
    Array.from({ length: width }, (__, column) => textAt(top + tier, column)),
  );
}

/** The merged cells of a header in A1, its first tier being row 1, in order. */
export function headerMergesAt(
  merges: readonly RangeRef[],
  top: number,
  tiers: number,
): readonly string[] {
  return merges
    .filter((range) => range.top >= top && range.bottom < top + tiers)
    .map((range) => formatRange({ ...range, top: range.top - top, bottom: range.bottom - top }))
    .sort();
}

/** A mark for each line of the body with a number or name, down to the words that end it. */
export function lineMarks(textAt: TextAt, first: number, last: number): readonly string[] {
  const marks: string[] = [];
  for (let row = first; row <= last; row++) {
    const [number, name] = [textAt(row, 0), textAt(row, 1)];
    if (endsTable(number) || (number === '' && endsTable(name))) break;
    if (number !== '' || name !== '') marks.push(markOf(`${number}\n${name}`));
  }
  return marks;
}

/** A cell's content as the text that is compared. */
export function textOf(content: CellContent): string {
  if (content === undefined || typeof content === 'boolean' || isCellError(content)) return '';
  if (typeof content === 'object') return textOf(content.result);
  return tidy(String(content));
}

function isFingerprint(value: unknown): value is Fingerprint {
  return (
    isStateObject(value) &&
    Number.isSafeInteger(value['top']) &&
    isList(value['header'], (tier) => isList(tier, isText)) &&
    isList(value['merges'], isText) &&
    isList(value['lines'], isText)
  );
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
