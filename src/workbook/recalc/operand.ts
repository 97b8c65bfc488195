import { columnCount, rowCount, type RangeRef } from '../../core/base/address';
import type { CellValue } from '../../core/model/snapshot';

/** Cells that a formula refers to, not yet read. `sheet` is the index in `Snapshot.sheets`. */
export class Area {
  constructor(
    readonly sheet: number,
    readonly range: RangeRef,
  ) {}

  get isSingle(): boolean {
    return rowCount(this.range) === 1 && columnCount(this.range) === 1;
  }
}

/** What an expression gives: a value, or cells that can still be taken as a range. */
export type Operand = CellValue | Area;

/** Reads the workbook as recalculated so far. */
export interface Reader {
  value(sheet: number, row: number, column: number): CellValue;
  /** Visits the cells of the area that hold something; `undefined` values are skipped. */
  visit(
    area: Area,
    see: (value: NonNullable<CellValue>, row: number, column: number) => void,
  ): void;
}
