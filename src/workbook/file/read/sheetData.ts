import {
  MAX_COLUMNS,
  MAX_ROWS,
  columnCount,
  parseRange,
  rowCount,
} from '../../../core/base/address';
import { ERROR_CODES } from '../../../core/model/cells';
import type { GridBuilder } from '../../../core/model/gridBuilder';
import {
  CELL_BLANK,
  CELL_BOOLEAN,
  CELL_ERROR,
  CELL_NUMBER,
  CELL_TEXT,
} from '../../../core/model/snapshot';
import { SLASH } from '../xml/chars';
import { decodeExcelEscapes } from '../xml/escape';
import { XML_DONE, XML_END, XML_START, XML_TEXT, type XmlReader } from '../xml/reader';
import { readFlag } from '../xml/tree';
import { parseCellKey } from './cellAddress';
import { FormulaCollector, formulaSource, plainFormula, type FormulaSource } from './formulas';
import { serialFromIso } from './isoDate';
import { PlainCell } from './plainCell';
import { readRichText } from './richText';
import type { RowCollector } from './rows';
import { detached, parseIndex, parseNumber } from './values';

export interface CellContext {
  readonly builder: GridBuilder;
  readonly rows: RowCollector;
  readonly sharedTexts: readonly string[];
  readonly styleCount: number;
  readonly date1904: boolean;
}

// A hostile file may claim a block of a whole sheet.
const MAX_STALE_BLOCK = 100_000;

const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const VALUE_ERROR = ERROR_CODES.indexOf('#VALUE!');

/**
 * Reads `sheetData`, one pass, no object per cell. Cells and rows without an address stand
 * after the one before.
 */
export class SheetDataReader {
  private row = -1;
  private column = -1;
  /** The cell before, to notice cells out of order. */
  private lastKey = -1;
  private style = 0;
  private type = 'n';
  private kind: number = CELL_BLANK;
  private number = 0;
  private text: string | undefined;
  private hasValue = false;
  private formula: FormulaSource | undefined;
  private isSound = true;
  private readonly formulas: FormulaCollector;
  private readonly plain = new PlainCell();

  constructor(
    private readonly reader: XmlReader,
    private readonly context: CellContext,
  ) {
    this.formulas = new FormulaCollector(context.builder);
  }

  /** Reads the element that started last; false when it says what can't be. */
  read(): boolean {
    const { reader } = this;
    const outside = reader.depth - 1;
    const inRow = reader.depth + 1;
    for (let token = reader.next(); token !== XML_DONE; token = reader.next()) {
      if (token === XML_END && reader.depth === outside) break;
      if (token === XML_START) {
        const { local } = reader.name;
        if (local === 'c') this.readCell();
        else if (local === 'row') this.startRow();
      }
      if (reader.depth === inRow) this.readPlainCells();
      if (!this.isSound) return false;
    }
    return this.formulas.finish();
  }

  /** Reads the cells from here on as far as they are plain. */
  private readPlainCells(): void {
    const { reader, plain } = this;
    const { source } = reader;
    let at = reader.nextStart;
    if (at < 0) return;
    for (let end = plain.read(source, at); end >= 0; end = plain.read(source, at)) {
      if (!this.takePlainCell(source)) break;
      at = end;
    }
    reader.continueAt(at);
  }

  /** False when the cell is better read with care. */
  private takePlainCell(source: string): boolean {
    const { plain } = this;
    if (plain.kind === CELL_TEXT && this.context.sharedTexts[plain.number] === undefined) {
      return false;
    }
    this.kind = plain.kind;
    this.number = plain.number;
    this.row = plain.row;
    this.column = plain.column;
    this.style = plain.style < this.context.styleCount ? plain.style : 0;
    this.hasValue = plain.kind !== CELL_BLANK;
    this.text = undefined;
    this.formula =
      plain.formulaEnd === 0
        ? undefined
        : plainFormula(source.slice(plain.formulaStart, plain.formulaEnd));
    this.store();
    return true;
  }

  private startRow(): void {
    const { attributes, source } = this.reader;
    const r = attributes.indexOf('r');
    if (r < 0) this.row += 1;
    else this.row = parseIndex(source, attributes.valueStart(r), attributes.valueEnd(r)) - 1;
    if (this.row < 0 || this.row >= MAX_ROWS) this.isSound = false;
    this.column = -1;
    this.context.rows.add(this.row, attributes);
  }

  private readCell(): void {
    this.readCellAttributes();
    if (!this.isSound) return;
    const { reader } = this;
    this.kind = CELL_BLANK;
    this.number = 0;
    this.text = undefined;
    this.hasValue = false;
    this.formula = undefined;
    const outside = reader.depth - 1;
    for (let token = reader.next(); token !== XML_DONE; token = reader.next()) {
      if (token === XML_END && reader.depth === outside) break;
      if (token !== XML_START) continue;
      const { local } = reader.name;
      if (local === 'v') this.readValue();
      else if (local === 'f') this.readFormula();
      else if (local === 'is') this.setText(readRichText(reader));
      else reader.skip();
    }
    this.store();
  }

  private readCellAttributes(): void {
    const { attributes, source } = this.reader;
    this.style = 0;
    this.type = 'n';
    this.column += 1;
    for (let i = 0; i < attributes.count; i += 1) {
      switch (attributes.letter(i)) {
        case LETTER_R:
          this.place(parseCellKey(source, attributes.valueStart(i), attributes.valueEnd(i)));
          break;
        case LETTER_S:
          this.style = parseIndex(source, attributes.valueStart(i), attributes.valueEnd(i));
          break;
        case LETTER_T:
          this.type = this.typeAt(attributes.valueStart(i), attributes.valueEnd(i));
          break;
      }
    }
    if (this.row < 0 || this.column >= MAX_COLUMNS) this.isSound = false;
    // Excel shows a cell of an unknown style like one without.
    if (this.style < 0 || this.style >= this.context.styleCount) this.style = 0;
  }

  private typeAt(start: number, end: number): string {
    // Characters of one letter are not made anew.
    const { source } = this.reader;
    return end - start === 1 ? source.charAt(start) : source.slice(start, end);
  }

  private place(key: number): void {
    if (key < 0) this.isSound = false;
    this.column = key % MAX_COLUMNS;
    this.row = (key - this.column) / MAX_COLUMNS;
  }

  /** The `v` element. A plain number is parsed where it stands. */
  private readValue(): void {
    const { reader } = this;
    const isText = this.type === 'str' || this.type === 'd' || this.type === 'e';
    if (isText || this.type === 'b') {
      this.setFromText(reader.content());
      return;
    }
    const depth = reader.depth;
    const token = reader.next();
    const isWhole = token === XML_TEXT && reader.source.charCodeAt(reader.textEnd + 1) === SLASH;
    if (isWhole) {
      this.setNumber(parseNumber(reader.source, reader.textStart, reader.textEnd));
      reader.next();
      return;
    }
    // In pieces (a comment, a CDATA section, the end of the window) or empty.
    let text = token === XML_TEXT ? reader.text() : '';
    if (token !== XML_END) {
      if (token === XML_START) reader.skip();
      text += restOf(reader, depth);
    }
    if (text.trim() !== '') this.setNumber(parseNumber(text, 0, text.length));
  }

  private setNumber(value: number): void {
    if (Number.isNaN(value)) {
      this.isSound = false;
      return;
    }
    const isShared = this.type === 's';
    if (isShared && this.context.sharedTexts[value] === undefined) this.isSound = false;
    this.hasValue = true;
    this.kind = isShared ? CELL_TEXT : CELL_NUMBER;
    this.number = value;
  }

  private setFromText(text: string): void {
    switch (this.type) {
      case 'str':
        this.setText(detached(decodeExcelEscapes(text)));
        break;
      case 'd': {
        const serial = serialFromIso(text, this.context.date1904);
        if (serial !== undefined) this.setNumber(serial);
        else if (text !== '') this.isSound = false;
        break;
      }
      case 'b':
        this.hasValue = text !== '';
        this.kind = this.hasValue ? CELL_BOOLEAN : CELL_BLANK;
        this.number = readFlag(text.trim()) ? 1 : 0;
        break;
      default: {
        const code = ERROR_CODES.findIndex((error) => error === text.trim());
        this.hasValue = text !== '';
        this.kind = this.hasValue ? CELL_ERROR : CELL_BLANK;
        this.number = code < 0 ? VALUE_ERROR : code;
      }
    }
  }

  private setText(text: string): void {
    this.hasValue = true;
    this.text = text;
  }

  private readFormula(): void {
    const source = { ...formulaSource(this.reader.attributes), text: this.reader.content() };
    // `<f/>` without text says nothing, unless it refers to a group or a block.
    if (source.text !== '' || source.kind !== 'normal') this.formula = source;
  }

  private store(): void {
    const { row, column, style, formula } = this;
    const { builder } = this.context;
    const key = row * MAX_COLUMNS + column;
    const isAgain = key <= this.lastKey;
    this.lastKey = Math.max(key, this.lastKey);
    if (isAgain) builder.dropFormula(row, column);
    if (this.text !== undefined) builder.add(row, column, this.text, style);
    else if (isAgain || this.hasValue || style !== 0 || formula !== undefined) {
      builder.addRaw(row, column, this.kind, this.number, style);
    }
    if (formula === undefined) return;
    if (!this.formulas.add(row, column, formula)) this.isSound = false;
    if (!this.hasValue) this.markStale(row, column, formula);
  }

  /** A formula without a result; what it spills into its block is as unknown as its own value. */
  private markStale(row: number, column: number, { kind, ref }: FormulaSource): void {
    const { builder } = this.context;
    builder.markStale(row, column);
    const block = kind === 'array' || kind === 'dataTable' ? parseRange(ref ?? '') : undefined;
    if (block === undefined || rowCount(block) * columnCount(block) > MAX_STALE_BLOCK) return;
    for (let r = block.top; r <= block.bottom; r += 1)
      for (let c = block.left; c <= block.right; c += 1) builder.markStale(r, c);
  }
}

/** The text from here to the end of the element at `depth`. */
function restOf(reader: XmlReader, depth: number): string {
  let text = '';
  while (reader.depth >= depth) {
    const token = reader.next();
    if (token === XML_DONE) break;
    if (token === XML_TEXT) text += reader.text();
  }
  return text;
}
