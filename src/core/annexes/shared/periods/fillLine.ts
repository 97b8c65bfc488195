import { formatCell } from '../../../base/address';
import type { Aggregation } from '../../../indicators/aggregate';
import { isHeading, type SourceCell } from '../../../sources/targetTable';
import type { AnnexNote, AnnexOptions, TargetLine } from '../../definition';
import type { SheetCell } from '../../layout/annexSheet';
import type { FormulaMode, PercentCell } from '../../percentCell';
import { numberCell, textCell, unitInCell, type FilledCell } from '../plainCells';
import { NO_AMOUNT, amountOf, decimalsOfMean, isFilled, type Amount } from './amount';
import { ONCE, type LaidColumn } from './layColumns';
import type { FigureKey, PeriodContent, PeriodForm } from './periodForm';
import {
  planPercent,
  printedDecimals,
  samePeriodPercent,
  type PeriodPercent,
} from './periodPercent';
import { putTogether, type Together } from './putTogether';
import type { FigureSource, SeriesBook, SeriesLine } from './seriesBook';
import { yearsOfTarget } from './yearlyTarget';

/** A line of the annex: its cells, what must be known of it, and its attainment. */
export interface FilledLine {
  readonly cells: readonly SheetCell[];
  readonly notes: readonly AnnexNote[];
  /** Percentages that stand as the source prints them, in A1. */
  readonly kept: readonly string[];
  readonly target: TargetLine | undefined;
  /** How the line's parts became one; undefined where nothing was put together. */
  readonly aggregation: Aggregation | undefined;
}

interface Lining {
  readonly form: PeriodForm;
  readonly book: SeriesBook;
  readonly columns: readonly LaidColumn[];
  readonly options: AnnexOptions;
}

/** Fills one line; `row` is its zero-based place on the annex's sheet. */
export function fillLine(lining: Lining, line: SeriesLine, row: number): FilledLine {
  const filler = new LineFiller(lining, line, row);
  const cells = lining.columns.map((laid, column) => filler.cellOf(laid, column));
  const holdsFigures = cells.some(({ content }, i) => {
    const kind = lining.columns[i]?.column.content.kind;
    return (kind === 'figure' || kind === 'percent') && content !== undefined;
  });
  const heading = !holdsFigures && isHeading(line.row) && line.row.number !== '';
  const indented = line.row.number === '' && !heading;
  return {
    cells: cells.map((cell, i): SheetCell => {
      const isName = lining.columns[i]?.column.content.kind === 'indicator';
      return { ...cell, bold: heading, indent: isName && indented ? 1 : 0 };
    }),
    notes: filler.notes,
    kept: filler.kept,
    target: filler.target,
    aggregation: filler.aggregation,
  };
}

class LineFiller {
  readonly notes: AnnexNote[] = [];
  readonly kept: string[] = [];
  target: TargetLine | undefined;
  aggregation: Aggregation | undefined;
  /** How many years the line's sum is of; undefined where it is none. */
  private yearsSummed: number | undefined;
  private readonly amounts = new Map<string, Amount>();
  private readonly lining: Lining;
  private readonly line: SeriesLine;
  private readonly row: number;

  constructor(lining: Lining, line: SeriesLine, row: number) {
    this.lining = lining;
    this.line = line;
    this.row = row;
  }

  cellOf(laid: LaidColumn, column: number): FilledCell {
    const { content } = laid.column;
    const { row } = this.line;
    switch (content.kind) {
      case 'number':
        return numberCell(row.number);
      case 'indicator':
        return textCell(row.indicator);
      case 'unit':
        return textCell(row.unit === '' ? unitInCell(row) : row.unit);
      case 'figure': {
        const { content: value, numberFormat } = this.amount(content.of, laid.instance);
        return { content: value, numberFormat };
      }
      case 'percent': {
        const { kept, content: value, numberFormat } = this.percent(laid, column);
        if (kept) this.kept.push(this.address(column));
        return { content: value, numberFormat };
      }
    }
  }

  private amount(of: FigureKey, wanted: string): Amount {
    const instance = this.lining.columns[this.columnOf(of, wanted)]?.instance ?? wanted;
    const id = `${of}:${instance}`;
    const known = this.amounts.get(id);
    if (known !== undefined) return known;
    const amount = this.makeAmount(of, instance, this.line.figure(of, instance));
    this.amounts.set(id, amount);
    return amount;
  }

  private makeAmount(of: FigureKey, instance: string, source: FigureSource): Amount {
    switch (source.kind) {
      case 'blank':
        return NO_AMOUNT;
      case 'cell':
        return amountOf(source.cell);
      case 'joined':
        return this.joined(source, this.placeOf(of, instance));
      case 'over':
        return this.over(source, this.placeOf(of, instance));
    }
  }

  private joined(source: Extract<FigureSource, { kind: 'joined' }>, place: string): Amount {
    const { amount, aggregation } = this.together(source.cells, source, place);
    if (aggregation !== undefined) this.aggregation ??= aggregation;
    return amount ?? amountOf(source.own);
  }

  private over(source: Extract<FigureSource, { kind: 'over' }>, place: string): Amount {
    const parts = source.instances.map((instance): Part => ({
      cell: this.amount(source.of, instance).cell,
      column: this.columnOf(source.of, instance),
    }));
    const together = this.together(
      parts.map(({ cell }) => cell),
      source,
      place,
    );
    const { amount, aggregation } = together;
    if (amount === undefined) return amountOf(source.own);
    if (source.of === 'year' && aggregation !== undefined) {
      this.aggregation ??= aggregation;
      if (aggregation === 'tong') this.yearsSummed = together.filled;
    }
    const { formulas } = this.lining.options;
    const formula =
      aggregation === undefined ? undefined : formulaOver(parts, this.row, aggregation, formulas);
    if (formula === undefined || typeof amount.content !== 'number') return amount;
    return { ...amount, content: { formula, result: amount.content } };
  }

  private together(
    cells: readonly (SourceCell | undefined)[],
    { choice, own }: Extract<FigureSource, { kind: 'over' | 'joined' }>,
    place: string,
  ): Together {
    const { unit } = this.line.row;
    const together = putTogether({ cells, choice, own, unit });
    for (const { code, data } of together.notes) this.note(code, data, place);
    return together;
  }

  private percent(laid: LaidColumn, column: number): PeriodPercent {
    const { content } = laid.column;
    if (content.kind !== 'percent') return { ...textCell(''), kept: false };
    const { form, book, options } = this.lining;
    const printed = this.line.printed(content.to, laid.instance);
    const own = book.ownDecimals ? this.line.row.decimals : undefined;
    const of = this.amount(content.of, laid.instance).cell;
    const periods = this.yearsOfTarget(content, of);
    const pair = {
      row: periods === undefined ? this.line.row : { ...this.line.row, periods },
      of,
      to: this.amount(content.to, laid.instance).cell,
      printed,
      place: {
        actual: this.placeOf(content.of, laid.instance),
        target: this.placeOf(content.to, laid.instance),
      },
      mode: options.formulas,
      isOnlyPlan: book.instances.plan.length < 2,
      decimals: own ?? printedDecimals(printed) ?? form.percentDecimals,
    };
    if (content.by === 'same-period') return samePeriodPercent(pair);
    const percent = planPercent(pair);
    if (periods !== undefined) this.note('yearly-target', { years: periods }, this.address(column));
    if (percent.line !== undefined) {
      if (this.target !== undefined) this.noteBlank(percent.line.percent, column);
      this.target ??= {
        source: percent.line.row,
        row: this.row,
        percent: percent.line.percent,
        percentCell: this.address(column),
      };
    }
    return percent;
  }

  /** A target of each year beside the sum of several: by how many it is multiplied. */
  private yearsOfTarget(content: PeriodContent, sum: SourceCell | undefined): number | undefined {
    const isOfYears = content.kind === 'percent' && content.of === 'whole';
    if (!isOfYears || sum === undefined || this.yearsSummed === undefined) return undefined;
    return yearsOfTarget(this.line.row, sum, this.yearsSummed);
  }

  /** Why a further plan of the line has no percentage; of the first its doubts say it. */
  private noteBlank({ attainment }: PercentCell, column: number): void {
    if (attainment.kind !== 'not-available') return;
    const { reason } = attainment;
    if (reason === 'units-differ' || reason === 'target-is-fraction') {
      this.note('not-compared', { reason }, this.address(column));
    }
  }

  private note(code: string, data: AnnexNote['data'], cell: string): void {
    this.notes.push({
      code: `annex-notes/${code}`,
      data: { indicator: this.line.row.indicator, ...data },
      cell,
    });
  }

  private address(column: number): string {
    return formatCell({ row: this.row, column });
  }

  private placeOf(of: FigureKey, instance: string): string {
    return this.address(this.columnOf(of, instance));
  }

  /** The column of a figure; that of the only one where it is not repeated. */
  private columnOf(of: FigureKey, instance: string): number {
    const { columns } = this.lining;
    const isFigure = ({ column }: LaidColumn): boolean =>
      column.content.kind === 'figure' && column.content.of === of;
    const exact = columns.findIndex((laid) => isFigure(laid) && laid.instance === instance);
    return exact >= 0
      ? exact
      : columns.findIndex((laid) => isFigure(laid) && laid.instance === ONCE);
  }
}

interface Part {
  readonly cell: SourceCell | undefined;
  readonly column: number;
}

/** The formula over a line's own cells; undefined where a part is no number. */
function formulaOver(
  parts: readonly Part[],
  row: number,
  aggregation: Aggregation,
  mode: FormulaMode,
): string | undefined {
  const filled = parts.filter(({ cell }) => isFilled(cell));
  const last = filled[filled.length - 1];
  const cells = filled.flatMap(({ cell }) => cell ?? []);
  if (mode === 'values' || last === undefined) return undefined;
  if (cells.some(({ value }) => typeof value !== 'number')) return undefined;
  const list = argumentsOf(parts, row);
  const decimals = String(decimalsOfMean(cells));
  if (mode === 'functions' && list.includes(':')) {
    const call = `TDKT.GOPKY(${list},"${aggregation}")`;
    return aggregation === 'binh-quan' ? `ROUND(${call},${decimals})` : call;
  }
  switch (aggregation) {
    case 'tong':
      return `SUM(${list})`;
    case 'binh-quan':
      return `ROUND(AVERAGE(${list}),${decimals})`;
    case 'lon-nhat':
      return `MAX(${list})`;
    case 'nho-nhat':
      return `MIN(${list})`;
    case 'cuoi': {
      const place = formatCell({ row, column: last.column });
      return `IF(${place}="","",${place})`;
    }
  }
}

/** `D8, E8, F8 → D8:F8`; cells that are not side by side stay a list. */
function argumentsOf(parts: readonly Part[], row: number): string {
  const places = parts.map(({ column }) => formatCell({ row, column }));
  const [first = ''] = places;
  const last = places[places.length - 1] ?? first;
  const isRun = parts.every(
    ({ column }, i) => i === 0 || column === (parts[i - 1]?.column ?? 0) + 1,
  );
  return isRun && places.length > 1 ? `${first}:${last}` : places.join(',');
}
