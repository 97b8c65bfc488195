import { formatCell, formatRange, type RangeRef } from '../../../base/address';
import { exactFromNumber, add, toNumber, ZERO } from '../../../base/exact';
import { formatTrimmed } from '../../../figures/formatFigure';
import { rangeInPlace } from '../../../formulas/place';
import {
  readFormulas,
  type FormulaEntry,
  type SheetFormulas,
} from '../../../formulas/readFormulas';
import { cellKey, readValue } from '../../../model/cells';
import type { SheetSnapshot } from '../../../model/snapshot';
import { fold } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';
import type { Facts } from '../../facts';
import { fixCells } from '../../fix';
import { isReport } from '../report';

/** Totals outside the tables of the report that leave out the line right above them. */
export const check = defineCheck({
  code: 'workbook/total-omits-edge',
  scope: 'cell',
  findings: { short: 'warning' },
  options: {
    /** As many lines between the range and its total, at most, are an oversight. */
    lines: 2,
  },
  missing: 'skip',
  *run(facts, { options }) {
    if (!isReport(facts)) return;
    for (const formulas of readFormulas(facts.snapshot)) {
      for (const entry of formulas.byKey.values()) {
        if (entry.shape.sumOf === undefined || isInTable(facts, formulas.sheet, entry)) continue;
        const remark = readSum(facts, formulas, entry, options.lines);
        if (remark !== undefined) yield remark;
      }
    }
  },
});

/** Totals of tables are compared with their parts by arithmetic/total. */
function isInTable({ tables }: Facts, sheet: SheetSnapshot, { row }: FormulaEntry): boolean {
  return tables.some(
    (table) =>
      table.sheet === sheet &&
      row >= table.header.top &&
      row <= (table.rows.at(-1)?.row ?? table.header.bottom),
  );
}

function readSum(
  { snapshot }: Facts,
  { sheet, byKey }: SheetFormulas,
  entry: FormulaEntry,
  most: number,
): Remark<'short'> | undefined {
  const { sumOf } = entry.shape;
  const range = sumOf === undefined ? undefined : rangeInPlace(sumOf, entry.cells);
  if (range?.left !== entry.column || range.right !== entry.column) {
    return undefined;
  }
  const left = entry.row - range.bottom - 1;
  const isTall = range.bottom > range.top;
  if (left < 1 || left > most || !isTall || !isTotal(labelOf(sheet, entry.row, entry.column))) {
    return undefined;
  }
  const { column } = entry;
  for (let row = range.bottom; row < entry.row; row++) {
    const value = readValue(sheet, row, column);
    if (typeof value !== 'number' || (row > range.bottom && value === 0)) return undefined;
    if (row > range.bottom && isOther(sheet, byKey, row, column)) return undefined;
  }
  const whole: RangeRef = { ...range, bottom: entry.row - 1 };
  const sum = sumOfCells(sheet, whole);
  const formula = `SUM(${formatRange(whole)})`;
  const omitted = formatRange({ ...range, top: range.bottom + 1, bottom: entry.row - 1 });
  const cell = { row: entry.row, column };
  return {
    kind: 'short',
    sheet: sheet.name,
    cell,
    data: {
      range: formatRange(range),
      omitted,
      name: labelOf(sheet, range.bottom + 1, column),
      sum: formatTrimmed(sum, 6),
    },
    fix: fixCells(snapshot, sheet, {
      code: 'fix/extend-sum',
      data: { formula: `=${formula}`, cell: formatCell(cell) },
      changes: [{ ...cell, content: { formula, result: toNumber(sum) } }],
    }),
  };
}

const TOTAL = /^(?:tong|cong|total)(?: |$)/;
/** Lines that stand under others and are no part of their total. */
const BESIDE = /tong|cong|cung ky|nam truoc|ke hoach|ty le|%|binh quan|trung binh|ghi chu/;

function isTotal(label: string): boolean {
  return TOTAL.test(fold(label));
}

/** A line that is itself a total, or is compared with the others. */
function isOther(
  sheet: SheetSnapshot,
  byKey: ReadonlyMap<number, FormulaEntry>,
  row: number,
  column: number,
): boolean {
  const label = labelOf(sheet, row, column);
  const shape = byKey.get(cellKey(row, column))?.shape;
  return label === '' || BESIDE.test(fold(label)) || shape?.functions.includes('SUM') === true;
}

/** The first words of the row, left of the column. */
function labelOf(sheet: SheetSnapshot, row: number, column: number): string {
  for (let left = 0; left < column; left++) {
    const value = readValue(sheet, row, left);
    if (typeof value === 'string' && /\p{L}/u.test(value)) return value.trim();
  }
  return '';
}

function sumOfCells(sheet: SheetSnapshot, { top, bottom, left }: RangeRef): typeof ZERO {
  let sum = ZERO;
  for (let row = top; row <= bottom; row++) {
    const value = readValue(sheet, row, left);
    if (typeof value === 'number') sum = add(sum, exactFromNumber(value));
  }
  return sum;
}
