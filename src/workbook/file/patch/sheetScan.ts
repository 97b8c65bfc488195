import { XML_DONE, XML_END, XML_START, XmlReader } from '../xml/reader';
import type { Placed } from './children';
import { locateSheetData, type SheetDataPlace } from './rows/locateSheetData';

/** A child of the worksheet. */
export interface FoundChild extends Placed {
  readonly startTagEnd: number;
}

export interface SheetScan {
  /** What names of the sheet are prefixed with: `x:` or `''`. */
  readonly prefix: string;
  readonly children: readonly FoundChild[];
  /** Where the worksheet's end tag begins. */
  readonly rootEnd: number;
  readonly data: SheetDataPlace;
}

/**
 * Notes where the children of a worksheet part stand. What is in its `sheetData` is not looked
 * at: it was read before. Undefined when the rest is no well-formed worksheet.
 */
export function scanSheet(source: string): SheetScan | undefined {
  const data = locateSheetData(source);
  if (data === undefined) return undefined;
  const { contentStart, contentEnd } = data;
  const reader = new XmlReader(source.slice(0, contentStart) + source.slice(contentEnd));
  const placed = (at: number): number => (at > contentStart ? at + contentEnd - contentStart : at);
  const children: FoundChild[] = [];
  let prefix = '';
  let rootEnd = 0;
  for (let token = reader.next(); token !== XML_DONE; token = reader.next()) {
    if (token === XML_END && reader.depth === 0) rootEnd = placed(reader.start);
    if (token !== XML_START) continue;
    if (reader.depth === 1) {
      prefix = reader.name.prefix === '' ? '' : `${reader.name.prefix}:`;
      continue;
    }
    const { local } = reader.name;
    const start = placed(reader.start);
    const startTagEnd = placed(reader.end);
    reader.skip();
    children.push({ local, start, startTagEnd, end: placed(reader.end) });
  }
  return reader.fault === undefined ? { prefix, children, rootEnd, data } : undefined;
}
