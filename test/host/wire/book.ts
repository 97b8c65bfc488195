import { columnNumber, contains, formatCell, type RangeRef } from '../../../src/core/base/address';
import { cellKey, cellOfKey } from '../../../src/core/model/cells';
import type { CellContent, Operation } from '../../../src/core/model/plan';
import type {
  CellStyle,
  CellValue,
  DefinedName,
  DocumentProperties,
  Snapshot,
  Visibility,
} from '../../../src/core/model/snapshot';
import { contentOf } from '../../../src/core/plan/grid';
import { sameContent } from '../../../src/core/plan/content';
import { Draft } from '../../../src/core/plan/draft';
import { checkRename } from '../../../src/core/plan/rename/checkRename';
import type { SheetDraft } from '../../../src/core/plan/sheetDraft';
import type { CustomFunction } from '../../../src/workbook/recalc/book';
import { settle } from '../../../src/workbook/settle';
import { assertShiftable } from './shiftable';
import { renameInFormula } from '../../../src/core/refs/renameInFormula';
import { shiftFormula } from '../../../src/core/refs/shiftFormula';
import { shiftRow } from '../../../src/core/refs/shiftRange';
import { conditionalFormats, shiftedRanges, type ConditionalFormat } from './areas';
import { WireError } from './protocol';
import type { Typed } from './typing';

/** How this Excel behaves. */
export interface HostOptions {
  /** What computes functions that the project's own engine does not know. */
  readonly functions?: ReadonlyMap<string, CustomFunction>;
  /** The user is typing into a cell. */
  readonly isEditing?: boolean;
  readonly isClosed?: boolean;
  /** The workbook can't be changed. */
  readonly isReadOnly?: boolean;
  /** Sheets can't be added or deleted. */
  readonly isStructureLocked?: boolean;
  readonly decimalSeparator?: string;
  /** What stands between areas of an address; desktop Excel takes the system's. */
  readonly listSeparator?: string;
  /** Column widths snap to whole pixels, as they do on a screen. */
  readonly wholePixels?: boolean;
  /** Custom functions are not registered yet: cells show the names that files hold. */
  readonly isUnregistered?: boolean;
  readonly workbookName?: string;
  /** The cells (`S!A1`) whose comment is a thread and no note. */
  readonly threads?: readonly string[];
  /** By sheet: conditional formats, each with the ranges that it is over. */
  readonly conditionalFormats?: Readonly<
    Record<string, Readonly<Record<string, readonly string[]>>>
  >;
  /**
   * Rows that come in below the last row of a validation or a conditional format take it over, as
   * they take over the look; Microsoft does not say whether they do.
   */
  readonly edgesGrow?: boolean;
  /** Add-ins may read and write notes (ExcelApi 1.18). */
  readonly hasNotes?: boolean;
}

/** What of a cell's look a snapshot does not hold. */
export interface CellLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** By edge (`EdgeTop`, …): `Thin`, `Medium`; absent for none. */
  readonly borders: Readonly<Record<string, string>>;
}

const PLAIN_LOOK: CellLook = {
  bold: false,
  italic: false,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  borders: {},
};

/** A custom XML part of the workbook. */
export interface XmlPart {
  readonly id: string;
  xml: string;
}

interface Pending {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly old: CellContent;
  readonly now: CellContent;
}

const STATE = 'urn:tdkt:state:1';

/** The workbook behind the wire: the project's draft of a workbook, and what a snapshot leaves out. */
export class HostBook {
  readonly looks = new Map<string, Map<number, CellLook>>();
  readonly xmlParts: XmlPart[] = [];
  options: HostOptions;
  /** By sheet, in lower case. */
  readonly conditionalFormats = new Map<string, readonly ConditionalFormat[]>();
  /** How often drawing and computing were put off until the next trip. */
  suspensions = { screen: 0, calculation: 0 };
  /** What is selected; undefined until something was. */
  selection: { readonly sheet: string; readonly range: RangeRef } | undefined;
  /** How often links to other workbooks were broken. */
  linksBroken = 0;
  /** Sheets, in lower case, that a script has made visible or merely hidden. */
  private readonly shown = new Map<string, Visibility>();
  private draft: Draft;
  private pending: Pending[] = [];
  private readonly ids = new Map<string, string>();
  private counter = 0;

  constructor(snapshot: Snapshot, options: HostOptions) {
    this.draft = new Draft(snapshot);
    this.options = options;
    for (const [sheet, formats] of Object.entries(options.conditionalFormats ?? {}))
      this.conditionalFormats.set(sheet.toLowerCase(), conditionalFormats(formats));
    if (snapshot.state !== undefined) this.addXml(stateXml(snapshot.state));
  }

  /** The workbook as it stands. */
  snapshot(): Snapshot {
    this.settle();
    const { state: _none, ...rest } = this.draft.finish();
    const part = this.xmlParts.find(({ xml }) => namespaceOf(xml) === STATE);
    return part === undefined ? rest : { ...rest, state: textOf(part.xml) };
  }

  sheets(): readonly SheetDraft[] {
    return this.draft.allSheets();
  }

  names() {
    return this.draft.allNames();
  }

  deleteName({ name, sheet }: DefinedName): void {
    this.assertWritable();
    this.draft.keepNames((known) => known.name !== name || known.sheet !== sheet);
  }

  /** Whether the comment on a cell is a thread and no note. */
  isThread(sheet: string, key: number): boolean {
    const place = `${sheet}!${formatCell(cellOfKey(key))}`.toLowerCase();
    return this.options.threads?.some((known) => known.toLowerCase() === place) === true;
  }

  visibilityOf(sheet: string): Visibility {
    return this.shown.get(sheet.toLowerCase()) ?? this.sheet(sheet).base.visibility;
  }

  show(sheet: string, visibility: string): void {
    this.assertStructure();
    const known = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
    const wanted = Object.entries(known).find(([name]) => name === visibility);
    if (wanted === undefined) throw new WireError('InvalidArgument', visibility);
    this.shown.set(sheet.toLowerCase(), wanted[1]);
  }

  get properties(): DocumentProperties {
    return this.draft.properties;
  }

  /** Changes or (a blank) takes away details of the workbook. */
  setProperties(change: DocumentProperties): void {
    this.assertWritable();
    const kept = Object.entries({ ...this.draft.properties, ...change }).filter(
      ([, value]) => value.length > 0,
    );
    this.draft.properties = Object.fromEntries(kept);
  }

  sheet(name: string): SheetDraft {
    const sheet = this.draft.sheet(name);
    if (sheet === undefined) throw new WireError('ItemNotFound', name);
    return sheet;
  }

  findSheet(key: string): SheetDraft | undefined {
    return (
      this.draft.sheet(key) ?? this.sheets().find((sheet) => this.idOf(sheet.base.name) === key)
    );
  }

  idOf(sheet: string): string {
    const key = sheet.toLowerCase();
    const id = this.ids.get(key) ?? this.newId();
    this.ids.set(key, id);
    return id;
  }

  addSheet(name: string): void {
    this.assertStructure();
    if (this.draft.sheet(name) !== undefined) throw new WireError('ItemAlreadyExists', name);
    this.draft.addSheet(name);
  }

  deleteSheet(name: string): void {
    this.assertStructure();
    const sheet = this.sheet(name);
    const others = this.sheets().filter((other) => other !== sheet);
    if (!others.some(({ base }) => base.visibility === 'visible'))
      throw new WireError('InvalidOperation', 'the last visible sheet');
    if (this.visibilityOf(name) === 'veryHidden')
      throw new WireError('InvalidOperation', 'a very hidden sheet');
    this.draft.removeSheet(sheet);
    this.ids.delete(name.toLowerCase());
    this.looks.delete(name.toLowerCase());
  }

  /** Gives a sheet another name: all that speaks of it follows, but where links lead. */
  renameSheet(name: string, to: string): void {
    this.settle();
    this.assertStructure();
    const sheet = this.sheet(name);
    const known = this.draft.sheet(to);
    if (known !== undefined && known !== sheet) throw new WireError('ItemAlreadyExists', to);
    const operation = { kind: 'rename-sheet', sheet: sheet.base.name, to } as const;
    const plan = { because: { code: 'rename', data: {} }, operations: [operation] };
    if (checkRename(operation, this.draft) !== undefined)
      throw new WireError('InvalidArgument', to);
    const renaming = { from: operation.sheet, to };
    const led = this.sheets().map(({ links }) => links);
    this.draft.renameSheet(renaming);
    this.sheets().forEach((one, i) => {
      one.links = led[i] ?? [];
    });
    for (const list of [this.ids, this.looks, this.conditionalFormats, this.shown])
      rekey<unknown>(list, name.toLowerCase(), to.toLowerCase());
    for (const [key, formats] of this.conditionalFormats)
      this.conditionalFormats.set(
        key,
        formats.map((one) => ({ ...one, rule: renameInFormula(one.rule, renaming) })),
      );
    this.draft = new Draft(settle(this.draft.finish(), plan, this.options.functions).snapshot);
  }

  addXml(xml: string): XmlPart {
    if (namespaceOf(xml) === undefined) throw new WireError('InvalidArgument', 'not XML');
    const part = { id: this.newId(), xml };
    this.xmlParts.push(part);
    return part;
  }

  /** Refuses what may not be changed. */
  assertWritable(sheet?: SheetDraft): void {
    if (this.options.isReadOnly === true || sheet?.base.isProtected === true)
      throw new WireError('AccessDenied', sheet?.base.name ?? 'the workbook');
  }

  style(index: number): CellStyle {
    return this.draft.style(index);
  }

  look(sheet: string, row: number, column: number): CellLook {
    return this.looks.get(sheet.toLowerCase())?.get(cellKey(row, column)) ?? PLAIN_LOOK;
  }

  setLook(sheet: string, row: number, column: number, change: Partial<CellLook>): void {
    const key = sheet.toLowerCase();
    const looks = this.looks.get(key) ?? new Map<number, CellLook>();
    this.looks.set(key, looks);
    const look = { ...this.look(sheet, row, column), ...change };
    if (JSON.stringify(look) === JSON.stringify(PLAIN_LOOK)) looks.delete(cellKey(row, column));
    else looks.set(cellKey(row, column), look);
  }

  /** Changes what a snapshot holds of a look; the fill `none` takes it away. */
  restyle(sheet: SheetDraft, row: number, column: number, change: Partial<CellStyle>): void {
    const state = sheet.read(row, column);
    const { fill, ...rest } = { ...this.style(state.style), ...change };
    const isFilled = fill !== undefined && fill !== 'none';
    const style = this.draft.styleIndex(isFilled ? { ...rest, fill } : rest);
    if (style !== state.style) sheet.write(row, column, { ...state, style });
  }

  /** Writes what was typed into a cell. Cells inside a merge, its first one aside, hold nothing. */
  write(sheet: SheetDraft, row: number, column: number, content: Typed): void {
    const merge = sheet.merges.find((range) => contains(range, { row, column }));
    if (merge !== undefined && (merge.top !== row || merge.left !== column)) return;
    const array = sheet.arrayAt(row, column);
    if (array !== undefined) {
      if (array.top !== row || array.left !== column)
        throw new WireError('InvalidOperation', `array at ${formatCell({ row, column })}`);
      this.unspill(sheet, array);
    }
    const before = sheet.read(row, column);
    const now: CellContent =
      content.formula === undefined
        ? content.value
        : { formula: content.formula, result: undefined };
    const old = contentOf(before);
    if (!sameContent(old, now)) {
      const formula = content.formula === undefined ? {} : { formula: { text: content.formula } };
      const { style } = before;
      sheet.write(row, column, { value: content.value, style, isStale: false, ...formula });
      this.pending.push({ sheet: sheet.base.name, row, column, old, now });
    }
    const format = content.format ?? this.inheritedFormat(sheet, content.formula);
    if (format !== undefined && this.style(before.style).numberFormat === 'General')
      this.restyle(sheet, row, column, { numberFormat: format });
  }

  setName(name: DefinedName, formula: string): void {
    this.assertWritable();
    this.draft.setName(name.name, name.sheet, formula);
  }

  /** Lets whole rows come in (`count` above 0) or go; where links lead Excel leaves alone. */
  shiftRows(sheetName: string, at: number, count: number): void {
    this.settle();
    const sheet = this.sheet(sheetName);
    this.assertWritable(sheet);
    assertShiftable(sheet, at, count);
    const led = this.sheets().map(
      ({ links }) => new Map(links.map((link) => [link, link.location])),
    );
    const kind = count > 0 ? 'insert-rows' : 'delete-rows';
    const operation = {
      kind,
      sheet: sheetName,
      at,
      count: Math.abs(count),
      like: 'above',
    } as const;
    const shift = { sheet: sheetName, at, count };
    const validations = sheet.validations;
    this.draft.shiftRows(shift, 'above');
    const grown = (ranges: readonly RangeRef[]): readonly RangeRef[] =>
      shiftedRanges(ranges, shift, this.options.edgesGrow !== false);
    if (count > 0)
      sheet.validations = sheet.validations.map((one, i) => {
        const { ranges } = validations[i] ?? one;
        return { ...one, ranges: grown(ranges) };
      });
    const key = sheetName.toLowerCase();
    this.conditionalFormats.set(
      key,
      (this.conditionalFormats.get(key) ?? []).map(({ rule, ranges }) => ({
        rule: shiftFormula(rule, sheetName, shift) ?? rule,
        ranges: grown(ranges),
      })),
    );
    this.sheets().forEach((one, i) => {
      const before = [...(led[i]?.values() ?? [])];
      if (one.links.length === before.length)
        one.links = one.links.map((link, j) => ({ ...link, location: before[j] }));
    });
    this.looks.set(sheetName.toLowerCase(), this.shiftedLooks(sheetName, at, count));
    const plan = { because: { code: 'rows', data: {} }, operations: [operation] };
    this.draft = new Draft(settle(this.draft.finish(), plan, this.options.functions).snapshot);
  }

  private shiftedLooks(sheet: string, at: number, count: number): Map<number, CellLook> {
    const looks = new Map<number, CellLook>();
    for (const [key, look] of this.looks.get(sheet.toLowerCase()) ?? []) {
      const { row, column } = cellOfKey(key);
      const moved = shiftRow(row, { sheet, at, count });
      if (moved !== undefined) looks.set(cellKey(moved, column), look);
      for (let i = 0; row === at - 1 && i < count; i += 1) looks.set(cellKey(at + i, column), look);
    }
    return looks;
  }

  /** What spills goes with the formula that it spills from. */
  private unspill(sheet: SheetDraft, array: RangeRef): void {
    sheet.freeArray(array.top, array.left);
    for (const [row, column] of cellsOf(array)) {
      const before = sheet.read(row, column);
      if (before.value === undefined) continue;
      sheet.write(row, column, { value: undefined, style: before.style, isStale: false });
      const old = contentOf(before);
      this.pending.push({ sheet: sheet.base.name, row, column, old, now: undefined });
    }
  }

  /** Recalculates what the changes since the last time reach. */
  settle(): void {
    if (this.pending.length === 0) return;
    const operations = this.pending.map(({ sheet, row, column, old, now }): Operation => ({
      kind: 'set-block',
      sheet,
      at: { row, column },
      old: [[old]],
      values: [[now]],
    }));
    this.pending = [];
    const plan = { because: { code: 'typed', data: {} }, operations };
    this.draft = new Draft(settle(this.draft.finish(), plan, this.options.functions).snapshot);
  }

  /** A General cell takes the format of the first cell that its formula refers to, or a date's. */
  private inheritedFormat(sheet: SheetDraft, formula: string | undefined): string | undefined {
    if (formula === undefined) return undefined;
    if (/^(TODAY|DATE)\(/i.test(formula)) return 'm/d/yyyy';
    const [, letters = '', digits = ''] = /^\$?([A-Z]{1,2})\$?(\d+)/.exec(formula) ?? [];
    if (letters === '') return undefined;
    const column = columnNumber(letters) ?? 0;
    const format = this.style(sheet.read(Number(digits) - 1, column).style).numberFormat;
    return format === 'General' || format === '@' ? undefined : format;
  }

  private assertStructure(): void {
    this.assertWritable();
    if (this.options.isStructureLocked === true) throw new WireError('AccessDenied', 'structure');
  }

  private newId(): string {
    this.counter += 1;
    return `{${String(this.counter).padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }
}

function rekey<T>(list: Map<string, T>, from: string, to: string): void {
  const known = list.get(from);
  if (known === undefined || from === to) return;
  list.delete(from);
  list.set(to, known);
}

/** What a cell shows on the wire: errors as text, a blank as an empty text. */
export function wireValue(value: CellValue, isStale: boolean): string | number | boolean {
  if (isStale) return '#BUSY!';
  if (typeof value === 'object') return value.error;
  return value ?? '';
}

/** The cells of a rectangle, row by row. */
export function* cellsOf({ top, left, bottom, right }: RangeRef): Generator<[number, number]> {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) yield [row, column];
}

/** The namespace of an XML text's root; undefined when it is none. */
export function namespaceOf(xml: string): string | undefined {
  return /^\s*(?:<\?xml[^>]*\?>)?\s*<[\w:]+[^>]*\bxmlns="([^"]*)"/.exec(xml)?.[1];
}

function stateXml(state: string): string {
  const text = state
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
  return `<state xmlns="${STATE}">${text}</state>`;
}

function textOf(xml: string): string {
  return xml
    .replace(/^[^>]*>/, '')
    .replace(/<\/[^>]*>\s*$/, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#13;', '\r')
    .replaceAll('&amp;', '&');
}
