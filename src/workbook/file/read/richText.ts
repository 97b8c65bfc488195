import { decodeExcelEscapes } from '../xml/escape';
import { XML_DONE, XML_END, XML_START, type XmlReader } from '../xml/reader';
import { detached } from './values';

/**
 * The text of the string item that started last (`si` or `is`): its runs joined, phonetic runs
 * left out. Passes the element over.
 */
export function readRichText(reader: XmlReader): string {
  const outside = reader.depth - 1;
  let text = '';
  for (let token = reader.next(); token !== XML_DONE; token = reader.next()) {
    if (token === XML_END && reader.depth === outside) break;
    if (token !== XML_START) continue;
    if (reader.name.local === 't') text += readText(reader);
    else if (reader.name.local === 'rPh') reader.skip();
  }
  return detached(decodeExcelEscapes(text));
}

/** Excel drops the white space around a text unless it is told to keep it. */
function readText(reader: XmlReader): string {
  const keepsSpace = reader.attributes.get('space') === 'preserve';
  const text = reader.content();
  return keepsSpace ? text : text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '');
}
