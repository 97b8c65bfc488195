import { XML_DONE, XML_START, type XmlReader } from '../xml/reader';
import { readRichText } from './richText';

/** The texts of a shared strings part, by index. A fault stays in the reader. */
export function readSharedStrings(reader: XmlReader): readonly string[] {
  const texts: string[] = [];
  for (let token = reader.next(); token !== XML_DONE; token = reader.next()) {
    if (token === XML_START && reader.name.local === 'si') texts.push(readRichText(reader));
  }
  return texts;
}
