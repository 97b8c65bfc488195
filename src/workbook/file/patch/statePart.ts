import { isOfType } from '../package/relationships';
import { resolveTarget } from '../package/partName';
import { STATE_ELEMENT, STATE_NAMESPACE } from '../read/state';
import { escapeText } from '../xml/escape';
import type { PartEditor } from './partEditor';
import { Splices } from './splices';
import { elementText } from './tags';

const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const XML_TYPE = 'application/xml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

// One fixed identity: the part is found by its namespace, and the same file must give the same bytes.
const ITEM_ID = '{6D2D0B5C-7A0E-4D6B-9C1E-54444B545831}';

/** Sets what the add-in remembers in the workbook; undefined takes the part away. */
export function setState(parts: PartEditor, workbook: string, state: string | undefined): void {
  const known = parts
    .relationships(workbook)
    .filter((one) => isOfType(one, 'customXml') && one.part !== undefined && parts.has(one.part))
    .find(({ part = '' }) => isState(parts, part));
  if (known?.part === undefined) {
    if (state !== undefined) addState(parts, workbook, state);
    return;
  }
  if (state !== undefined) {
    parts.setText(known.part, withContent(parts.text(known.part), parts, known.part, state));
    return;
  }
  for (const { part } of parts.relationships(known.part)) {
    if (part !== undefined && parts.has(part)) parts.remove(part);
  }
  parts.remove(known.part);
  parts.unrelate(workbook, known.id);
}

function isState(parts: PartEditor, part: string): boolean {
  const { local, namespace } = parts.tree(part);
  return local === STATE_ELEMENT && namespace === STATE_NAMESPACE;
}

function withContent(source: string, parts: PartEditor, part: string, state: string): string {
  const root = parts.tree(part);
  const splices = new Splices(source);
  const tag = source.slice(root.start, root.startTagEnd).replace(/\s*\/?>$/, '');
  splices.replace(root.start, root.end, `${tag}>${escapeText(state)}</${root.qualified}>`);
  return splices.apply();
}

function addState(parts: PartEditor, workbook: string, state: string): void {
  const folder = resolveTarget(workbook, '../customXml');
  const part = parts.freeName(`${folder}/item{n}.xml`);
  const properties = part.replace(/item(\d+)\.xml$/, 'itemProps$1.xml');
  const open = `<${STATE_ELEMENT} xmlns="${STATE_NAMESPACE}">`;
  parts.add(part, XML_TYPE, `${open}${escapeText(state)}</${STATE_ELEMENT}>`);
  const schemas = elementText('ds:schemaRef', { 'ds:uri': STATE_NAMESPACE });
  const attributes = { 'ds:itemID': ITEM_ID, 'xmlns:ds': DATA_STORE };
  parts.add(
    properties,
    PROPERTIES_TYPE,
    elementText('ds:datastoreItem', attributes, elementText('ds:schemaRefs', {}, schemas)),
  );
  const base = relationshipBase(parts);
  parts.relate(workbook, `${base}/customXml`, part);
  parts.relate(part, `${base}/customXmlProps`, properties);
}

/** What types of relationships begin with in this file, transitional or strict. */
export function relationshipBase(parts: PartEditor): string {
  const main = parts.relationships('').find((one) => isOfType(one, 'officeDocument'));
  return (main?.type ?? '').replace(/\/officeDocument$/, '');
}
