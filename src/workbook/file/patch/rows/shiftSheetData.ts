import { MAX_COLUMNS } from '../../../../core/base/address';
import { parseCellKey } from '../../read/cellAddress';
import { FormulaGroups } from './formulaGroups';
import { FormulaMove } from './formulaMove';
import type { SheetDataPlace } from './locateSheetData';
import { emptyRows, readNewRows } from './newRows';
import { Pieces } from './pieces';
import { RowsUnadjusted, type RowMover } from './rowMover';
import { TagWalker } from './tagWalker';
import { formulaText } from './formulaText';

/**
 * The rows of a worksheet part (between the tags of its `sheetData`) after rows moved: those of
 * the shifted sheet are renumbered, and formulas of any sheet follow. Goes through the text once,
 * or twice where formulas are shared, without a tree.
 */
export function shiftSheetData(
  source: string,
  place: SheetDataPlace,
  sheet: string,
  mover: RowMover,
): string {
  const groups = new FormulaGroups(mover, sheet);
  if (holdsShared(source, place)) new GroupScan(source, place, groups).walk();
  return new SheetDataMove(source, place, sheet, mover, groups).move();
}

function holdsShared(source: string, { contentStart }: SheetDataPlace): boolean {
  return [`"shared"`, `'shared'`].some((text) => source.includes(text, contentStart));
}

/** Goes from cell to cell. */
abstract class SheetDataWalk {
  protected readonly walker: TagWalker;
  protected row = -1;
  protected column = -1;
  private readonly names: { readonly row: string; readonly c: string; readonly f: string };

  constructor(
    protected readonly source: string,
    protected readonly place: SheetDataPlace,
  ) {
    this.walker = new TagWalker(source, place.contentStart, place.contentEnd);
    const { prefix } = place;
    this.names = { row: `${prefix}row`, c: `${prefix}c`, f: `${prefix}f` };
  }

  walk(): void {
    const { walker, names, source } = this;
    const { attributes } = walker;
    while (walker.next()) {
      if (walker.is(names.c)) {
        const r = attributes.indexOf('r');
        this.column =
          r < 0
            ? this.column + 1
            : parseCellKey(source, attributes.valueStart(r), attributes.valueEnd(r)) % MAX_COLUMNS;
        this.onCell(r);
      } else if (walker.is(names.f)) this.onFormula();
      else if (walker.is(names.row)) {
        const r = attributes.get('r');
        const before = this.row;
        this.row = r === undefined ? before + 1 : Number(r) - 1;
        this.column = -1;
        // Which of two rows of one number counts?
        if (this.row <= before) throw new RowsUnadjusted('rows-out-of-order');
        this.onRow();
      }
    }
  }

  protected abstract onRow(): void;
  /** `r` is where the cell's address stands among the attributes, or -1. */
  protected abstract onCell(r: number): void;
  protected abstract onFormula(): void;
}

class GroupScan extends SheetDataWalk {
  constructor(
    source: string,
    place: SheetDataPlace,
    private readonly groups: FormulaGroups,
  ) {
    super(source, place);
  }

  protected override onRow(): void {
    // Only formulas count.
  }

  protected override onCell(): void {
    // Only formulas count.
  }

  protected override onFormula(): void {
    const { walker, row, column } = this;
    if (walker.attributes.get('t') !== 'shared') return;
    const group = walker.attributes.get('si') ?? '';
    this.groups.note(group, formulaText(walker).text, row, column);
  }
}

class SheetDataMove extends SheetDataWalk {
  private readonly pieces: Pieces;
  private readonly formulas: FormulaMove;
  private readonly isOwn: boolean;
  /** Of the row at hand. */
  private rowAfter = -1;
  private gone: number | undefined;
  private like: { readonly start: number; end: number | undefined } | undefined;
  private hasPlace = false;

  constructor(
    source: string,
    place: SheetDataPlace,
    sheet: string,
    private readonly mover: RowMover,
    groups: FormulaGroups,
  ) {
    super(source, place);
    this.pieces = new Pieces(source, place.contentStart);
    this.isOwn = mover.isShifted(sheet);
    this.formulas = new FormulaMove(this.pieces, this.walker, sheet, mover, groups, place.prefix);
  }

  move(): string {
    this.walk();
    const { contentEnd, prefix } = this.place;
    this.endRow(contentEnd);
    if (this.isOwn && !this.hasPlace) this.pieces.hold(contentEnd);
    const { at, count } = this.mover.shift;
    if (count < 0 || !this.isOwn) return this.pieces.text(contentEnd, '');
    const like = this.like && this.source.slice(this.like.start, this.like.end);
    const added = readNewRows(like, prefix, at, count);
    const isLeft = this.mover.leave?.(added) === true;
    return this.pieces.text(contentEnd, isLeft ? '' : emptyRows(added, prefix));
  }

  protected override onRow(): void {
    if (!this.isOwn) return;
    const { row, mover, walker } = this;
    const { at, count } = mover.shift;
    this.endRow(walker.start);
    if (count > 0 && row === (mover.like === 'above' ? at - 1 : at))
      this.like = { start: walker.start, end: undefined };
    this.rowAfter = row;
    if (row < at) return;
    const isFirst = !this.hasPlace;
    if (isFirst) this.pieces.hold(walker.start);
    this.hasPlace = true;
    if (count < 0 && row < at - count) {
      this.gone = walker.start;
      return;
    }
    this.rowAfter = mover.row(row);
    const r = walker.attributes.indexOf('r');
    const text = String(this.rowAfter + 1);
    if (r >= 0) {
      const { attributes } = walker;
      this.pieces.replace(attributes.valueStart(r), attributes.valueEnd(r), text);
    } else this.pieces.replace(walker.nameEnd, walker.nameEnd, ` r="${text}"`);
  }

  protected override onCell(r: number): void {
    if (r < 0 || !this.isOwn || this.rowAfter === this.row || this.gone !== undefined) return;
    const { source, walker } = this;
    const end = walker.attributes.valueEnd(r);
    let digits = walker.attributes.valueStart(r);
    while (source.charCodeAt(digits) > 57) digits += 1;
    this.pieces.replace(digits, end, String(this.rowAfter + 1));
  }

  protected override onFormula(): void {
    if (this.gone === undefined) this.formulas.move(this.row, this.column);
  }

  private endRow(at: number): void {
    if (this.like !== undefined) this.like.end ??= at;
    if (this.gone !== undefined) this.pieces.replace(this.gone, at, '');
    this.gone = undefined;
  }
}
