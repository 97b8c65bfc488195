import type { RangeRef } from '../../../core/base/address';

/** The cells of a range at one moment, as Excel tells them. */
export interface CellBlock {
  readonly range: RangeRef;
  /** Row by row; undefined where Excel gave nothing because there is too much. */
  readonly values: Matrix | undefined;
  readonly formulas: Matrix | undefined;
  readonly types: Matrix | undefined;
  readonly formats: Matrix | undefined;
  /** False: no cell belongs to a formula that fills several. */
  readonly mayHaveSpill: boolean;
}

export type Matrix = readonly (readonly unknown[])[];

/** Asks for the cells of a range; call what it gives once the context was synchronised. */
export function queueCells(range: Excel.Range): () => CellBlock {
  loadPlace(range);
  range.load('values,formulas,valueTypes,numberFormat,hasSpill');
  return () => blockOf(range);
}

function blockOf(range: Excel.Range): CellBlock {
  // Where only some of the cells belong to such a formula Excel gives null.
  const hasSpill: unknown = range.hasSpill;
  return {
    range: rectangleOf(range),
    values: matrixOf(range.values),
    formulas: matrixOf(range.formulas),
    types: matrixOf(range.valueTypes),
    formats: matrixOf(range.numberFormat),
    mayHaveSpill: hasSpill !== false,
  };
}

/** Where a range lies whose four numbers were loaded. */
export function rectangleOf(range: Excel.Range): RangeRef {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** Asks where a range lies. */
export function loadPlace(range: Excel.Range): void {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
}

/** Asks where several ranges lie. */
export function loadPlaces(areas: Excel.RangeAreas): void {
  areas.load(
    'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
  );
}

/** The ranges that `loadPlaces` asked for; none where there are none. */
export function rectanglesOf(areas: Excel.RangeAreas): readonly RangeRef[] {
  return areas.isNullObject ? [] : areas.areas.items.map(rectangleOf);
}

function matrixOf(value: unknown): Matrix | undefined {
  return Array.isArray(value) && value.every((line) => Array.isArray(line)) ? value : undefined;
}
