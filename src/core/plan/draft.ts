import type {
  CellStyle,
  DefinedName,
  DocumentProperties,
  SheetSnapshot,
  Snapshot,
  Unread,
} from '../model/snapshot';
import { DEFAULT_STYLE } from '../model/cells';
import type { RowShift } from '../refs/rowShift';
import type { Renaming } from '../refs/renameInFormula';
import { sameLook } from './look';
import { renameInName, renameInSheet } from './rename/renameInSheet';
import { followFormula, type Like } from './rows/shiftLayout';
import { followRows, shiftSheet } from './rows/shiftSheet';
import { SheetDraft } from './sheetDraft';

/** A workbook while a plan is carried out. The snapshot it starts from is never changed. */
export class Draft {
  state: string | undefined;
  properties: DocumentProperties;
  private readonly sheets: SheetDraft[];
  private readonly styles: CellStyle[];
  private names: readonly DefinedName[];
  private unread: readonly Unread[];
  private hasLinks = true;

  constructor(private readonly base: Snapshot) {
    this.state = base.state;
    this.properties = base.properties ?? {};
    this.sheets = base.sheets.map((sheet) => new SheetDraft(sheet, false));
    this.styles = base.styles.length === 0 ? [DEFAULT_STYLE] : [...base.styles];
    this.names = base.names;
    this.unread = base.unread;
  }

  sheet(name: string): SheetDraft | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.base.name.toLowerCase() === wanted);
  }

  allSheets(): readonly SheetDraft[] {
    return this.sheets;
  }

  allNames(): readonly DefinedName[] {
    return this.names;
  }

  /** The name of the workbook or (`scope`) of a sheet, in whatever letters. */
  name(name: string, scope: string | undefined): DefinedName | undefined {
    return this.names.find((known) => isName(known, name, scope));
  }

  setName(name: string, scope: string | undefined, formula: string): void {
    this.names = this.names.map((known) =>
      isName(known, name, scope) ? { ...known, formula } : known,
    );
  }

  /** Lets rows come in or go on a sheet, and everything that refers to them follow. */
  shiftRows(shift: RowShift, like: Like): void {
    const wanted = this.sheet(shift.sheet);
    for (const sheet of this.sheets) {
      const before = sheet.finish();
      sheet.become(sheet === wanted ? shiftSheet(before, shift, like) : followRows(before, shift));
    }
    this.names = this.names.map((name) => followFormula(name, name.sheet ?? '', shift));
  }

  /** Gives a sheet another name, and lets everything that speaks of it follow. */
  renameSheet(renaming: Renaming): void {
    for (const sheet of this.sheets) sheet.become(renameInSheet(sheet.finish(), renaming));
    this.names = this.names.map((name) => renameInName(name, renaming));
    this.unread = this.unread.map((one) =>
      one.part === renaming.from ? { ...one, part: renaming.to } : one,
    );
  }

  addSheet(name: string): void {
    this.sheets.push(new SheetDraft(emptySheet(name), true));
  }

  /** Takes the sheet away, and the names that belong to it. */
  removeSheet(sheet: SheetDraft): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    const gone = sheet.base.name.toLowerCase();
    this.names = this.names.filter((name) => name.sheet?.toLowerCase() !== gone);
  }

  keepNames(isKept: (name: DefinedName) => boolean): void {
    this.names = this.names.filter(isKept);
  }

  /** The other workbooks that this one was linked to before anything was changed. */
  linksAtFirst(): readonly string[] {
    return this.base.externalLinks;
  }

  dropLinks(): void {
    this.hasLinks = false;
  }

  style(index: number): CellStyle {
    return this.styles[index] ?? DEFAULT_STYLE;
  }

  /** The index of a style, which is added when the workbook has none like it. */
  styleIndex(style: CellStyle): number {
    const known = this.styles.findIndex((candidate) => sameLook(candidate, style));
    return known >= 0 ? known : this.styles.push(style) - 1;
  }

  /** The workbook as it reads now. */
  finish(): Snapshot {
    const { state: _before, properties: _known, ...rest } = this.base;
    const { state, properties } = this;
    return {
      ...rest,
      sheets: this.sheets.map((sheet) => sheet.finish()),
      styles: this.styles,
      names: this.names,
      unread: this.unread,
      ...(this.hasLinks ? {} : { externalLinks: [] }),
      ...(state === undefined ? {} : { state }),
      ...(Object.keys(properties).length === 0 ? {} : { properties }),
    };
  }
}

function isName(known: DefinedName, name: string, scope: string | undefined): boolean {
  return (
    known.name.toLowerCase() === name.toLowerCase() &&
    known.sheet?.toLowerCase() === scope?.toLowerCase()
  );
}

function emptySheet(name: string): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    grid: { columns: [], texts: [], formulas: new Map(), stale: new Set() },
    merges: [],
    tables: [],
    validations: [],
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: [],
    rowHeights: new Map(),
    pageSetup: {},
  };
}
