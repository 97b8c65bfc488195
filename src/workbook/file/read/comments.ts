import { parseCell } from '../../../core/base/address';
import { cellKey } from '../../../core/model/cells';
import { XML_DONE, XML_START, type XmlReader } from '../xml/reader';
import { readRichText } from './richText';

/**
 * The texts of a comments part by `cellKey`; of a thread, what older programs show of it. A
 * fault stays in the reader.
 */
export function readComments(reader: XmlReader): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (let token = reader.next(); token !== XML_DONE; token = reader.next()) {
    if (token !== XML_START || reader.name.local !== 'comment') continue;
    const cell = parseCell(reader.attributes.get('ref') ?? '');
    const text = readRichText(reader);
    if (cell !== undefined) texts.set(cellKey(cell.row, cell.column), text);
  }
  return texts;
}
