import { MAX_COLUMNS } from '../../../core/base/address';
import { parseCellKey } from '../read/cellAddress';
import { XML_DONE, XML_END, XML_START, XmlReader } from '../xml/reader';
import type { Placed } from './children';

/** A cell that is there: where its element stands. */
export interface FoundCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** A row that is to change: where it stands, or where it would have to. */
export interface FoundRow {
  readonly row: number;
  /** Undefined when the row is not there yet; then `start` is where it belongs. */
  readonly tagEnd: number | undefined;
  readonly start: number;
  readonly isSelfClosing: boolean;
  /** Where its end tag begins. */
  readonly contentEnd: number;
  readonly end: number;
  readonly cells: readonly FoundCell[];
}

/** A child of the worksheet. */
export interface FoundChild extends Placed {
  readonly startTagEnd: number;
}

export interface SheetScan {
  /** What names of the sheet are prefixed with: `x:` or `''`. */
  readonly prefix: string;
  readonly children: readonly FoundChild[];
  /** Where the worksheet's end tag begins. */
  readonly rootEnd: number;
  /** Every wanted row, ascending. */
  readonly rows: readonly FoundRow[];
  /** A wanted row, or a cell in it, stands there twice or in the wrong place: which counts? */
  readonly isAmbiguous: boolean;
}

type RowDraft = { -readonly [K in keyof FoundRow]: FoundRow[K] } & { cells: FoundCell[] };

/**
 * Goes once through a sheet part and notes where what is to change stands: the worksheet's
 * children, the wanted rows (ascending, no two alike) with their cells. Rows and cells without
 * an address stand after the one before. Undefined when the part is no well-formed worksheet.
 */
export function scanSheet(source: string, wanted: readonly number[]): SheetScan | undefined {
  const reader = new XmlReader(source);
  if (reader.next() !== XML_START) return undefined;
  const prefix = reader.name.prefix === '' ? '' : `${reader.name.prefix}:`;
  const children: FoundChild[] = [];
  let rows: SheetDataScan | undefined;
  let rootEnd = reader.end;
  for (let token = reader.next(); token !== XML_DONE; token = reader.next()) {
    if (token === XML_END && reader.depth === 0) rootEnd = reader.start;
    if (token !== XML_START) continue;
    const child = { local: reader.name.local, start: reader.start, startTagEnd: reader.end };
    if (child.local === 'sheetData' && rows === undefined) {
      rows = new SheetDataScan(reader, wanted);
      rows.scan();
    } else reader.skip();
    children.push({ ...child, end: reader.end });
  }
  if (reader.fault !== undefined || rows === undefined) return undefined;
  return {
    prefix,
    children,
    rootEnd,
    rows: rows.found(),
    isAmbiguous: rows.isAmbiguous,
  };
}

class SheetDataScan {
  isAmbiguous = false;
  /** Where rows after the last one belong: the end tag of `sheetData`. */
  private contentEnd = 0;
  private readonly drafts = new Map<number, RowDraft>();
  private readonly missing = new Map<number, number>();
  private row = -1;
  private next = 0;

  constructor(
    private readonly reader: XmlReader,
    private readonly wanted: readonly number[],
  ) {}

  scan(): void {
    const { reader } = this;
    const outside = reader.depth - 1;
    for (let token = reader.next(); token !== XML_DONE; token = reader.next()) {
      if (token === XML_END && reader.depth === outside) {
        this.contentEnd = reader.start;
        break;
      }
      if (token === XML_START) this.scanRow();
    }
    for (; this.next < this.wanted.length; this.next += 1) this.miss(this.contentEnd);
  }

  found(): readonly FoundRow[] {
    return this.wanted.map(
      (row) => this.drafts.get(row) ?? absent(row, this.missing.get(row) ?? this.contentEnd),
    );
  }

  private miss(at: number): void {
    const row = this.wanted[this.next];
    if (row !== undefined) this.missing.set(row, at);
  }

  private scanRow(): void {
    const { reader, wanted } = this;
    const r = reader.attributes.get('r');
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    while ((wanted[this.next] ?? Infinity) < this.row) {
      this.miss(reader.start);
      this.next += 1;
    }
    if (this.drafts.has(this.row)) this.isAmbiguous = true;
    const isWanted = wanted[this.next] === this.row;
    if (isWanted) this.next += 1;
    // A sheet whose rows are out of order may bring one that was already missed.
    if (!isWanted && !this.missing.has(this.row)) {
      reader.skip();
      return;
    }
    const draft: RowDraft = {
      row: this.row,
      start: reader.start,
      tagEnd: reader.end,
      isSelfClosing: reader.isSelfClosing,
      contentEnd: reader.end,
      end: reader.end,
      cells: [],
    };
    this.drafts.set(this.row, draft);
    this.scanCells(draft);
  }

  private scanCells(draft: RowDraft): void {
    const { reader } = this;
    const outside = reader.depth - 1;
    const seen = new Set<number>();
    let column = -1;
    for (let token = reader.next(); token !== XML_DONE; token = reader.next()) {
      if (token === XML_END && reader.depth === outside) break;
      if (token !== XML_START) continue;
      const { start } = reader;
      if (reader.name.local !== 'c') {
        reader.skip();
        continue;
      }
      const r = reader.attributes.indexOf('r');
      const key =
        r < 0
          ? draft.row * MAX_COLUMNS + column + 1
          : parseCellKey(
              reader.source,
              reader.attributes.valueStart(r),
              reader.attributes.valueEnd(r),
            );
      column = key % MAX_COLUMNS;
      if (seen.has(column) || key - column !== draft.row * MAX_COLUMNS) this.isAmbiguous = true;
      seen.add(column);
      reader.skip();
      draft.cells.push({ column, start, end: reader.end });
    }
    draft.contentEnd = reader.start;
    draft.end = reader.end;
  }
}

function absent(row: number, at: number): FoundRow {
  return {
    row,
    start: at,
    tagEnd: undefined,
    isSelfClosing: false,
    contentEnd: at,
    end: at,
    cells: [],
  };
}
