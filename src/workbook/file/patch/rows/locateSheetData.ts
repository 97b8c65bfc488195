import { assertPresent } from '../../../../core/base/assert';
import { XML_DONE, XML_START, XmlReader } from '../../xml/reader';

/** Where the rows of a worksheet part stand. */
export interface SheetDataPlace {
  /** What names of the sheet are prefixed with: `x:` or `''`. */
  readonly prefix: string;
  /** The element. */
  readonly start: number;
  readonly end: number;
  /** Between its tags; both `end` where it closes itself. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

/**
 * The `sheetData` of a worksheet part that was read before, without going through its rows;
 * undefined when it has none.
 */
export function locateSheetData(source: string): SheetDataPlace | undefined {
  const reader = new XmlReader(source);
  for (let token = reader.next(); token !== XML_DONE; token = reader.next()) {
    if (token !== XML_START || reader.depth !== 2) continue;
    if (reader.name.local !== 'sheetData') {
      reader.skip();
      continue;
    }
    const { start, end: contentStart } = reader;
    const { qualified, prefix } = reader.name;
    const place = { prefix: prefix === '' ? '' : `${prefix}:`, start, contentStart };
    if (reader.isSelfClosing) return { ...place, contentEnd: contentStart, end: contentStart };
    const contentEnd = endTagOf(source, qualified, reader);
    const end = assertPresent(indexOrNone(source, '>', contentEnd), 'the end of a tag') + 1;
    return { ...place, contentEnd, end };
  }
  return undefined;
}

/** Where the end tag of the element that started last begins. */
function endTagOf(source: string, qualified: string, reader: XmlReader): number {
  const start = reader.end;
  const found = source.indexOf(`</${qualified}`, start);
  // A comment or a CDATA section may hold what looks like the tag.
  const special = source.indexOf('<!', start);
  if (special < 0 || special > found) return found;
  reader.skip();
  return reader.start;
}

function indexOrNone(source: string, text: string, from: number): number | undefined {
  const at = source.indexOf(text, from);
  return at < 0 ? undefined : at;
}
