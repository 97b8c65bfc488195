import type { ValidationInfo } from '../../../core/model/snapshot';
import { XML_DONE, XML_END, XML_START, type XmlReader } from '../xml/reader';
import { toModelDialect } from '../../dialect';
import { parseRanges } from './ranges';

/**
 * The `dataValidation` that started last, passed over: the plain kind (`sqref` attribute,
 * `formula1`) and the newer one in the extension list (`xm:sqref`, `formula1/xm:f`). Undefined
 * when its ranges are none.
 */
export function readValidation(reader: XmlReader): ValidationInfo | undefined {
  const outside = reader.depth - 1;
  const type = reader.attributes.get('type') ?? 'none';
  let ranges = parseRanges(reader.attributes.get('sqref') ?? '');
  let formula = '';
  for (let token = reader.next(); token !== XML_DONE; token = reader.next()) {
    if (token === XML_END) {
      if (reader.depth === outside) break;
      continue;
    }
    if (token !== XML_START) continue;
    const { local } = reader.name;
    if (local === 'formula1') formula = ownFormula(reader);
    else if (local === 'sqref') ranges = parseRanges(reader.content());
    else reader.skip();
  }
  if (ranges === undefined || reader.fault !== undefined) return undefined;
  return formula === '' ? { ranges, type } : { ranges, type, formula: toModelDialect(formula) };
}

/** The text of `formula1`, its own or that of the `f` in it. */
function ownFormula(reader: XmlReader): string {
  const outside = reader.depth - 1;
  let text = '';
  for (let token = reader.next(); token !== XML_DONE; token = reader.next()) {
    if (token === XML_END && reader.depth === outside) break;
    if (token === XML_START) text += reader.content();
    else if (token !== XML_END) text += reader.text();
  }
  return text.trim();
}
