import { ok } from '../../../../core/base/result';
import { isOfType } from '../../package/relationships';
import { relationshipsPart, resolveTarget } from '../../package/partName';
import { attributeOf } from '../../xml/tree';
import { WORKSHEET_ORDER, placeFor } from '../children';
import type { PartEditor } from '../partEditor';
import type { TextChanges } from '../sheetChanges';
import { scanSheet } from '../sheetScan';
import { Splices } from '../splices';
import { relationshipBase } from '../statePart';
import { elementText, tagTree } from '../tags';
import { changedComments, newComments } from './commentsXml';
import { changedShapes, newDrawing } from './vmlShapes';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const COMMENTS_TYPE = `${SPREADSHEET}.comments+xml`;
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/**
 * Adds notes to a sheet and takes away those that plans added, in its comments part and in the
 * drawing of their boxes; both parts go with the last note. True, and nothing changed, when a
 * note to take away was written by somebody else: its look could not be put back.
 */
export function setComments(
  parts: PartEditor,
  workbook: string,
  sheet: string,
  changes: TextChanges,
): boolean {
  if (changes.size === 0) return false;
  const known = parts.related(sheet, 'comments');
  const comments =
    known === undefined
      ? ok(newComments(parts.tree(workbook).namespace, changes))
      : changedComments(parts.text(known), changes);
  if (!comments.ok) return true;
  if (known !== undefined) putOrDrop(parts, sheet, known, comments.value);
  else if (comments.value !== undefined) {
    const part = parts.freeName(resolveTarget(workbook, 'comments{n}.xml'));
    parts.add(part, COMMENTS_TYPE, comments.value);
    parts.relate(sheet, `${relationshipBase(parts)}/comments`, part);
  }
  setShapes(parts, workbook, sheet, changes);
  return false;
}

/** Changes the drawing of a sheet's note boxes. */
export function setShapes(
  parts: PartEditor,
  workbook: string,
  sheet: string,
  changes: TextChanges,
): void {
  const known = drawingOf(parts, sheet);
  if (known !== undefined) {
    const drawing = changedShapes(parts.text(known), changes);
    if (drawing === undefined) setLegacyDrawing(parts, sheet, '');
    putOrDrop(parts, sheet, known, drawing);
    return;
  }
  const drawing = newDrawing(changes);
  if (drawing === undefined) return;
  const part = parts.freeName(resolveTarget(workbook, 'drawings/vmlDrawing{n}.vml'));
  // Excel's reader of these drawings is of old and knows no XML declaration.
  parts.add(part, VML_TYPE, drawing, '');
  const base = relationshipBase(parts);
  const id = parts.relate(sheet, `${base}/vmlDrawing`, part);
  setLegacyDrawing(parts, sheet, { 'xmlns:r': base, 'r:id': id });
}

/** Changes the part, or takes it out when nothing is left of it. */
export function putOrDrop(
  parts: PartEditor,
  sheet: string,
  part: string,
  text: string | undefined,
): void {
  if (text !== undefined) {
    parts.setText(part, text);
    return;
  }
  for (const one of parts.relationships(sheet)) {
    if (one.part === part) parts.unrelate(sheet, one.id);
  }
  parts.remove(part);
  if (parts.relationships(sheet).length === 0) parts.remove(relationshipsPart(sheet));
}

/** The drawing of the sheet's boxes and controls: the one that `legacyDrawing` names. */
function drawingOf(parts: PartEditor, sheet: string): string | undefined {
  const source = parts.text(sheet);
  const child = scanSheet(source)?.children.find(({ local }) => local === 'legacyDrawing');
  if (child === undefined) return undefined;
  const id = attributeOf(tagTree(source.slice(child.start, child.startTagEnd)), 'id');
  return parts.relationships(sheet).find((one) => one.id === id && isOfType(one, 'vmlDrawing'))
    ?.part;
}

function setLegacyDrawing(
  parts: PartEditor,
  sheet: string,
  attributes: Readonly<Record<string, string>> | '',
): void {
  const source = parts.text(sheet);
  const scan = scanSheet(source);
  if (scan === undefined) return;
  const splices = new Splices(source);
  const known = scan.children.find(({ local }) => local === 'legacyDrawing');
  const xml = attributes === '' ? '' : elementText(`${scan.prefix}legacyDrawing`, attributes);
  if (known !== undefined) splices.replace(known.start, known.end, xml);
  else {
    const at = placeFor('legacyDrawing', scan.children, WORKSHEET_ORDER, scan.rootEnd);
    splices.insert(at, xml);
  }
  parts.setText(sheet, splices.apply());
}
