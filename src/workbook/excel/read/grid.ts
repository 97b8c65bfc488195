import { ERROR_CODES } from '../../../core/model/cells';
import { GridBuilder } from '../../../core/model/gridBuilder';
import type { CellStyle, CellValue, Grid } from '../../../core/model/snapshot';
import { toModelDialect } from '../../dialect';
import { around } from './around';
import type { CellBlock } from './matrix';
import type { SheetRest } from './reading';

/** The looks of a workbook, each once; the first one is that of a cell nobody touched. */
export class StyleList {
  readonly styles: CellStyle[];
  private readonly index = new Map<string, number>();

  constructor(standard: CellStyle) {
    this.styles = [standard];
    this.index.set(keyOf(standard), 0);
  }

  indexOf(style: CellStyle): number {
    const key = keyOf(style);
    const known = this.index.get(key);
    if (known !== undefined) return known;
    const added = this.styles.push(style) - 1;
    this.index.set(key, added);
    return added;
  }
}

function keyOf({ numberFormat, fontName, fontSize, fill = '' }: CellStyle): string {
  return `${numberFormat}\n${fontName}\n${String(fontSize)}\n${fill}`;
}

/** The grid of a sheet out of blocks of cells, their looks, and the cells that formulas fill. */
export function gridOf(
  blocks: readonly CellBlock[],
  { lookAt, arrays, filledFromOutside }: SheetRest,
  styles: StyleList,
): Grid {
  const builder = new GridBuilder();
  const standard = styles.styles[0];
  for (const { range, values, formulas, types, formats } of blocks) {
    values?.forEach((line, i) => {
      line.forEach((shown, j) => {
        const row = range.top + i;
        const column = range.left + j;
        const value = valueOf(shown, types?.[i]?.[j]);
        const formula = formulaOf(formulas?.[i]?.[j], shown);
        const look = lookAt(row, column);
        const style = styles.indexOf({
          numberFormat: textOr(formats?.[i]?.[j], 'General'),
          fontName: look?.name ?? standard?.fontName ?? '',
          fontSize: look?.size ?? standard?.fontSize ?? 0,
          ...(look?.fill === undefined ? {} : { fill: look.fill }),
        });
        if (value === undefined && formula === undefined && style === 0) return;
        builder.add(row, column, value, style);
        if (formula === undefined) return;
        const array = arrays.get(`${String(row)},${String(column)}`);
        builder.addFormula(
          row,
          column,
          array === undefined ? { text: formula } : { text: formula, array },
        );
        if (isUnsettled(shown)) builder.markStale(row, column);
      });
    });
  }
  for (const { formula, cell } of filledFromOutside) {
    const { top: row, left: column } = formula;
    builder.addFormula(row, column, { text: '', array: around(formula, cell) });
  }
  return builder.build();
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

/** What Excel shows while it still computes, or an error that came after this was written. */
function isUnsettled(shown: unknown): boolean {
  return (
    typeof shown === 'string' &&
    (shown === '#BUSY!' || shown === '#GETTING_DATA' || shown === '#CONNECT!')
  );
}

/** A cell's value: blank by its type, errors by theirs, for both are texts on the wire. */
function valueOf(shown: unknown, type: unknown): CellValue {
  if (type === 'Empty') return undefined;
  if (type === 'Error') return { error: ERROR_CODES.find((code) => code === shown) ?? '#VALUE!' };
  if (typeof shown === 'string' || typeof shown === 'number' || typeof shown === 'boolean')
    return shown;
  return undefined;
}

/**
 * The formula of a cell without `=`. A text that looks like one is not: there the formula and
 * the value that Excel tells are the same.
 */
function formulaOf(formula: unknown, shown: unknown): string | undefined {
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula === shown)
    return undefined;
  return toModelDialect(formula.slice(1));
}
