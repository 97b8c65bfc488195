import { fail, ok, type Result } from '../../../core/base/result';
import { DEFAULT_STYLE } from '../../../core/model/cells';
import type { CellStyle, SheetSnapshot, Snapshot, Unread } from '../../../core/model/snapshot';
import { brokenPart, partFault, type FileFault } from '../package/fault';
import { isOfType, type Relationship } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsxPackage';
import { readComments } from './comments';
import { readExternalLinks } from './links';
import { readProperties } from './properties';
import { splitPrintNames, type PrintNames } from './printNames';
import { readSharedStrings } from './sharedStrings';
import { readSheet, type SheetContent, type SheetContext } from './sheet';
import { findState, unreadCustomXml } from './state';
import { readStyles } from './styles';
import { readTable } from './tables';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbookPart';

/** What all sheets of one workbook share while they are read. */
interface Reading {
  readonly pkg: XlsxPackage;
  readonly relationships: readonly Relationship[];
  readonly context: SheetContext;
  readonly print: PrintNames;
  readonly unread: Unread[];
}

/**
 * Reads a workbook into a snapshot. `scope` names the sheets to read, all by default; the
 * others are left out. A part that a sheet can be read without (a table, a link) goes to
 * `unread` when it is broken; a broken sheet, styles or texts refuse the file: their figures
 * would be wrong.
 */
export function readWorkbook(
  pkg: XlsxPackage,
  scope?: readonly string[],
): Result<Snapshot, FileFault> {
  const main = pkg.workbookPart();
  if (!main.ok) return main;
  const root = pkg.xml(main.value);
  if (!root.ok) return root;
  const workbook = readWorkbookPart(root.value);
  if (workbook === undefined) return fail(brokenPart(main.value, 'content'));
  const relationships = pkg.relationships(main.value);
  if (!relationships.ok) return relationships;
  const sharedTexts = sharedTextsOf(pkg, relationships.value);
  if (!sharedTexts.ok) return sharedTexts;
  const styles = stylesOf(pkg, relationships.value);
  if (!styles.ok) return styles;
  const { date1904 } = workbook;
  const reading: Reading = {
    pkg,
    relationships: relationships.value,
    context: { sharedTexts: sharedTexts.value, styleCount: styles.value.length, date1904 },
    print: splitPrintNames(workbook.names),
    unread: [],
  };
  const sheets = readSheets(reading, workbook, scope);
  if (!sheets.ok) return sheets;
  const links = readExternalLinks(pkg, main.value, workbook.externalLinks);
  const state = findState(pkg, main.value);
  const { properties, unread: unreadProperties } = readProperties(pkg);
  return ok({
    sheets: sheets.value,
    styles: styles.value,
    names: reading.print.others,
    externalLinks: links.targets,
    date1904,
    calculation: workbook.calculation,
    hasMacros: relationships.value.some(hasCode),
    ...(state && { state: state.text }),
    ...(properties && { properties }),
    unread: [
      ...reading.unread,
      ...links.unread,
      ...unreadCustomXml(pkg, main.value),
      ...unreadProperties,
    ],
  });
}

function hasCode(relationship: Relationship): boolean {
  return isOfType(relationship, 'vbaProject') || isOfType(relationship, 'xlMacrosheet');
}

function sharedTextsOf(
  pkg: XlsxPackage,
  relationships: readonly Relationship[],
): Result<readonly string[], FileFault> {
  const part = relationships.find((one) => isOfType(one, 'sharedStrings'))?.part;
  if (part === undefined) return ok([]);
  const reader = pkg.reader(part);
  if (!reader.ok) return reader;
  const texts = readSharedStrings(reader.value);
  const { fault } = reader.value;
  return fault === undefined ? ok(texts) : fail(partFault(part, fault));
}

function stylesOf(
  pkg: XlsxPackage,
  relationships: readonly Relationship[],
): Result<readonly CellStyle[], FileFault> {
  const part = relationships.find((one) => isOfType(one, 'styles'))?.part;
  if (part === undefined) return ok([DEFAULT_STYLE]);
  const root = pkg.xml(part);
  return root.ok ? ok(readStyles(root.value)) : root;
}

function readSheets(
  reading: Reading,
  { sheets }: WorkbookPart,
  scope: readonly string[] | undefined,
): Result<readonly SheetSnapshot[], FileFault> {
  const wanted = scope === undefined ? undefined : new Set(scope.map((name) => name.toLowerCase()));
  const read: SheetSnapshot[] = [];
  for (const entry of sheets) {
    if (wanted?.has(entry.name.toLowerCase()) === false) continue;
    const sheet = readEntry(reading, entry);
    if (!sheet.ok) return sheet;
    if (sheet.value !== undefined) read.push(sheet.value);
  }
  return ok(read);
}

/** One sheet; undefined when it is no worksheet, which `unread` then tells. */
function readEntry(
  { pkg, relationships, context, print, unread }: Reading,
  entry: SheetEntry,
): Result<SheetSnapshot | undefined, FileFault> {
  const relationship = relationships.find((one) => one.id === entry.relationship);
  if (relationship?.part === undefined) return fail(brokenPart(entry.name, 'missing'));
  if (!isOfType(relationship, 'worksheet')) {
    unread.push({ part: entry.name, reason: sheetKind(relationship) });
    return ok(undefined);
  }
  const { part } = relationship;
  const reader = pkg.reader(part);
  if (!reader.ok) return reader;
  const content = readSheet(reader.value, context);
  const { fault } = reader.value;
  if (fault !== undefined) return fail(partFault(part, fault));
  if (content === undefined) return fail(brokenPart(part, 'content'));
  const { tables, pageSetup, brokenValidations, ...rest } = content;
  if (brokenValidations > 0) unread.push({ part: entry.name, reason: 'validation' });
  return ok({
    ...rest,
    name: entry.name,
    visibility: entry.visibility,
    tables: readTables(pkg, part, tables, unread),
    pageSetup: pageSetup.finish(print.bySheet.get(entry.name) ?? {}),
    ...commentsOf(pkg, part, unread),
  });
}

function commentsOf(
  pkg: XlsxPackage,
  sheetPart: string,
  unread: Unread[],
): Pick<SheetSnapshot, 'comments'> {
  const relationships = pkg.relationships(sheetPart);
  if (!relationships.ok) return {};
  const part = relationships.value.find((one) => isOfType(one, 'comments'))?.part;
  if (part === undefined) return {};
  const reader = pkg.reader(part);
  const comments = reader.ok ? readComments(reader.value) : undefined;
  if (comments === undefined || (reader.ok && reader.value.fault !== undefined)) {
    unread.push({ part, reason: 'comments' });
    return {};
  }
  return comments.size === 0 ? {} : { comments };
}

function sheetKind(relationship: Relationship): string {
  if (isOfType(relationship, 'chartsheet')) return 'chart-sheet';
  if (isOfType(relationship, 'dialogsheet')) return 'dialog-sheet';
  return 'macro-sheet';
}

function readTables(
  pkg: XlsxPackage,
  sheetPart: string,
  ids: SheetContent['tables'],
  unread: Unread[],
): SheetSnapshot['tables'] {
  if (ids.length === 0) return [];
  const relationships = pkg.relationships(sheetPart);
  return ids.flatMap((id) => {
    const part = relationships.ok
      ? relationships.value.find((one) => one.id === id)?.part
      : undefined;
    const root = part === undefined ? undefined : pkg.xml(part);
    const table = root?.ok === true ? readTable(root.value) : undefined;
    if (table !== undefined) return [table];
    unread.push({ part: part ?? sheetPart, reason: 'table' });
    return [];
  });
}
