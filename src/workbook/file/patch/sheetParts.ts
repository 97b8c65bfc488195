import { isOfType } from '../package/relationships';
import { resolveTarget } from '../package/partName';
import { readWorkbookPart } from '../read/workbookPart';
import type { PartEditor } from './partEditor';
import { relationshipBase } from './statePart';
import { withSheet, withoutSheet } from './workbookXml';

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A sheet of the workbook: its part and its position among all sheets, charts included. */
export interface PlacedSheet {
  readonly name: string;
  readonly part: string;
  readonly position: number;
  readonly relationship: string;
}

/** Where the worksheet of that name is; Excel compares names without regard to case. */
export function findSheetPart(
  parts: PartEditor,
  workbook: string,
  name: string,
): PlacedSheet | undefined {
  const sheets = readWorkbookPart(parts.tree(workbook))?.sheets ?? [];
  const position = sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const entry = sheets[position];
  const found = parts
    .relationships(workbook)
    .find((one) => one.id === entry?.relationship && isOfType(one, 'worksheet'));
  if (entry === undefined || found?.part === undefined) return undefined;
  return { name: entry.name, part: found.part, position, relationship: found.id };
}

/** Adds an empty sheet after the last one. */
export function addSheetPart(parts: PartEditor, workbook: string, name: string): void {
  const part = parts.freeName(resolveTarget(workbook, 'worksheets/sheet{n}.xml'));
  parts.add(part, WORKSHEET_TYPE, emptyWorksheet(parts.tree(workbook).namespace));
  const id = parts.relate(workbook, `${relationshipBase(parts)}/worksheet`, part);
  parts.setText(workbook, withSheet(parts.text(workbook), name, id));
}

/** A worksheet without anything in it. */
export function emptyWorksheet(namespace: string): string {
  return (
    `<worksheet xmlns="${namespace}"><dimension ref="A1"/>` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData></worksheet>'
  );
}

/** Takes the sheet out, with its printer settings, which are all it may lead to. */
export function deleteSheetPart(parts: PartEditor, workbook: string, sheet: PlacedSheet): void {
  for (const { part } of parts.relationships(sheet.part)) {
    if (part !== undefined && parts.has(part)) parts.remove(part);
  }
  parts.remove(sheet.part);
  parts.unrelate(workbook, sheet.relationship);
  parts.setText(workbook, withoutSheet(parts.text(workbook), sheet.position));
}

/** Whether the sheet leads to what a snapshot does not show: notes, drawings, links. */
export function leadsAnywhere(parts: PartEditor, sheet: PlacedSheet): boolean {
  return parts.relationships(sheet.part).some((one) => !isOfType(one, 'printerSettings'));
}
