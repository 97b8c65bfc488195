import { Splices } from '../splices';
import { locateSheetData, type SheetDataPlace } from './locateSheetData';
import { rewriteXml, type Rules } from './rewriteXml';
import type { RowMover } from './rowMover';
import { anySheetRules, ownSheetRules } from './sheetRules';
import { shiftSheetData } from './shiftSheetData';

/** A sheet by its name and its part. */
export interface SheetPlace {
  readonly name: string;
  readonly part: string;
}

/** The text of a worksheet part after rows moved on it or on another sheet. */
export function shiftSheetPart(
  source: string,
  { name, part }: SheetPlace,
  mover: RowMover,
): string {
  const isOwn = mover.isShifted(name);
  const rules = isOwn ? ownSheetRules(part, name, mover) : anySheetRules(part, name, mover);
  return rewriteSheet(part, source, rules, (place) => {
    const mayLead = isOwn || source.includes('!', place.contentStart);
    return mayLead ? shiftSheetData(source, place, name, mover) : undefined;
  });
}

/**
 * The text of a worksheet part with what stands around its rows changed by rules, and its rows
 * replaced by what `changeRows` gives; undefined leaves them.
 */
export function rewriteSheet(
  part: string,
  source: string,
  rules: Rules,
  changeRows: (place: SheetDataPlace) => string | undefined,
): string {
  const place = locateSheetData(source);
  if (place === undefined) return rewriteXml(part, source, rules);
  // What stands around the rows is little: it is read with the rows left out.
  const { contentStart, contentEnd } = place;
  const shell = source.slice(0, contentStart) + source.slice(contentEnd);
  const before = source.slice(contentStart, contentEnd);
  const rows = changeRows(place) ?? before;
  const around = rewriteXml(part, shell, rules);
  if (rows === before && around === shell) return source;
  return withRows(around, rows);
}

/** The sheet with these rows between the tags of its `sheetData`, which stands there empty. */
function withRows(around: string, rows: string): string {
  const place = locateSheetData(around);
  if (place === undefined || rows === '') return around;
  const splices = new Splices(around);
  splices.insert(place.contentStart, rows);
  return splices.apply();
}
