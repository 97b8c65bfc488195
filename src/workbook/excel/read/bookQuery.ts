import { DEFAULT_STYLE } from '../../../core/model/cells';
import type { CellStyle, DefinedName, DocumentProperties } from '../../../core/model/snapshot';
import { toModelDialect } from '../../dialect';
import { STATE_NAMESPACE, stateOfXml } from '../stateXml';
import type { Outline } from './outline';
import { PAGE_FIELDS } from './pages';
import { queueProperties } from './properties';
import { SHEET_FIELDS } from './sheetQuery';

/** What the workbook tells as a whole. */
export interface BookReading {
  readonly outline: Outline;
  readonly sheets: readonly Excel.Worksheet[];
  readonly names: readonly DefinedName[];
  /** The texts of a sheet's notes, in Excel's order. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
  /** The first texts of a sheet's threads, in Excel's order. */
  readonly threads: ReadonlyMap<string, readonly string[]>;
  readonly standard: CellStyle;
  readonly isManual: boolean;
  readonly hasMacros: boolean;
  readonly isStructureLocked: boolean;
  readonly decimalSeparator: string;
  readonly state: string | undefined;
  readonly properties: DocumentProperties | undefined;
}

/** Asks for the workbook; call what it gives once the context was synchronised. */
export function queueBook(
  context: Excel.RequestContext,
  known: Outline,
  hasNotes: boolean,
): () => BookReading {
  const { workbook } = context;
  const { application, worksheets, names, protection } = workbook;
  workbook.load('name');
  application.load('calculationMode,decimalSeparator');
  protection.load('protected');
  names.load('items/name,items/formula,items/visible');
  const fields = [
    ...SHEET_FIELDS,
    ...PAGE_FIELDS,
    'comments/items/content',
    ...(hasNotes ? ['notes/items/content'] : []),
  ];
  worksheets.load(fields.map((field) => `items/${field}`).join(','));
  const normal = workbook.styles.getItemOrNullObject('Normal');
  normal.load('font/name,font/size');
  const properties = queueProperties(workbook);
  const parts = workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  parts.load('items/id');
  const xml =
    known.statePart === undefined
      ? undefined
      : workbook.customXmlParts.getItem(known.statePart).getXml();
  return () => ({
    ...outlineParts(worksheets, parts),
    notes: hasNotes ? notesOf(worksheets) : new Map<string, readonly string[]>(),
    threads: threadsOf(worksheets),
    names: namesOf(names, worksheets),
    standard: standardOf(normal),
    isManual: application.calculationMode === 'Manual',
    hasMacros: /\.xls[mb]$/i.test(workbook.name),
    isStructureLocked: protection.protected,
    decimalSeparator: application.decimalSeparator,
    state: xml === undefined ? undefined : stateOfXml(xml.value),
    properties: properties(),
  });
}

function outlineParts(
  worksheets: Excel.WorksheetCollection,
  parts: Excel.CustomXmlPartScopedCollection,
): Pick<BookReading, 'outline' | 'sheets'> {
  const sheets = worksheets.items.map(({ name, tables }) => ({
    name,
    tables: tables.items.map((table) => table.name),
  }));
  return { outline: { sheets, statePart: parts.items[0]?.id }, sheets: worksheets.items };
}

function notesOf(worksheets: Excel.WorksheetCollection): ReadonlyMap<string, readonly string[]> {
  return new Map(
    worksheets.items.map(({ name, notes }) => [name, notes.items.map(({ content }) => content)]),
  );
}

function threadsOf(worksheets: Excel.WorksheetCollection): ReadonlyMap<string, readonly string[]> {
  return new Map(
    worksheets.items.map(({ name, comments }) => [
      name,
      comments.items.map(({ content }) => content),
    ]),
  );
}

/** The look of a cell that nobody touched. */
function standardOf(normal: Excel.Style): CellStyle {
  if (normal.isNullObject) return DEFAULT_STYLE;
  return { numberFormat: 'General', fontName: normal.font.name, fontSize: normal.font.size };
}

function namesOf(
  names: Excel.NamedItemCollection,
  worksheets: Excel.WorksheetCollection,
): readonly DefinedName[] {
  const own = worksheets.items.flatMap((sheet) =>
    sheet.names.items.map((item) => nameOf(item, sheet.name)),
  );
  return [...names.items.map((item) => nameOf(item)), ...own].filter(
    ({ name }) => !isOfPrinting(name),
  );
}

function nameOf(item: Excel.NamedItem, sheet?: string): DefinedName {
  const formula = toModelDialect(String(item.formula).replace(/^=/, ''));
  const plain = { name: item.name, formula, isHidden: !item.visible };
  return sheet === undefined ? plain : { ...plain, sheet };
}

/** Names that Excel keeps for itself; a snapshot tells print areas and titles by the page. */
function isOfPrinting(name: string): boolean {
  return /(^|!)(_xlnm\.)?(Print_Area|Print_Titles|_FilterDatabase)$/i.test(name);
}
