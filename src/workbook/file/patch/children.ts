import type { XmlElement } from '../xml/tree';
import { childOf } from '../xml/tree';
import { Splices } from './splices';

/** The children of a worksheet in the order the schema demands. */
export const WORKSHEET_ORDER: readonly string[] = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection ' +
  'protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells ' +
  'phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins ' +
  'pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors ' +
  'smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls ' +
  'webPublishItems tableParts extLst'
).split(' ');

/** The children of a workbook. */
export const WORKBOOK_ORDER: readonly string[] = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups ' +
  'externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches ' +
  'smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

/** The children of a style sheet. */
export const STYLES_ORDER: readonly string[] =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
    ' ',
  );

/** A child of a part's root, without what is in it. */
export type Placed = Pick<XmlElement, 'local' | 'start' | 'end'>;

/**
 * Where a new child of this name belongs among those that are there: before the first that
 * comes later in the schema's order. `end` is where the root's end tag begins.
 */
export function placeFor(
  local: string,
  children: readonly Placed[],
  order: readonly string[],
  end: number,
): number {
  const rank = order.indexOf(local);
  return children.find((child) => order.indexOf(child.local) > rank)?.start ?? end;
}

/** The document with the child of that name replaced, added in its place, or (`''`) taken away. */
export function withChild(
  source: string,
  root: XmlElement,
  local: string,
  xml: string,
  order: readonly string[],
): string {
  const splices = new Splices(source);
  const known = childOf(root, local);
  if (known !== undefined) splices.replace(known.start, known.end, xml);
  else splices.insert(placeFor(local, root.children, order, root.endTagStart), xml);
  return splices.apply();
}
