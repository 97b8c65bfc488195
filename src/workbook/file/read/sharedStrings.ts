import { XML_DONE, XML_START, type XmlReader } from '../xml/reader';
import { plainItemEnd, plainTextEnd, plainTextStart } from './plainText';
import { readRichText } from './richText';
import { detached } from './values';

/** The texts of a shared strings part, by index. A fault stays in the reader. */
export function readSharedStrings(reader: XmlReader): readonly string[] {
  const texts: string[] = [];
  for (let token = reader.next(); token !== XML_DONE; token = reader.next()) {
    if (token === XML_START && reader.name.local === 'si') texts.push(readRichText(reader));
    if (reader.depth === 1) readPlainTexts(reader, texts);
  }
  return texts;
}

/** Reads the items from here on as far as they are plain, nearly all of them. */
function readPlainTexts(reader: XmlReader, texts: string[]): void {
  const { source } = reader;
  let at = reader.nextStart;
  if (at < 0) return;
  for (;;) {
    const start = plainTextStart(source, at);
    const end = start < 0 ? -1 : plainTextEnd(source, start);
    if (end < 0) break;
    texts.push(detached(source.slice(start, end)));
    at = plainItemEnd(end);
  }
  reader.continueAt(at);
}
