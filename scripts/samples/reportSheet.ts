import type { CellContent, Operation } from '../../src/core/model/plan';
import { rowHeight } from '../../src/core/annexes/layout/size';
import { lineCount } from '../../src/core/annexes/layout/textWidth';
import { asCell } from './asCell';

/** What stands in a column of a sample, and how wide it is in characters. */
export interface SampleColumn<Row> {
  /** Tiers of the header as printed. */
  readonly header: readonly string[];
  readonly width: number;
  readonly value: (row: Row) => string;
  readonly align: 'left' | 'center';
}

/** A transcribed table: the words above it and its lines. */
export interface SampleTable<Row> {
  readonly title: readonly string[];
  readonly rows: readonly Row[];
}

/** The text of a cell once it was corrected. */
export type Correct = (sheet: string, row: number, column: number, text: string) => string;

const FONT = 'Times New Roman';
const FONT_SIZE = 12;
/** What a column of so many characters of Calibri 11 leaves for words, in millimetres. */
const textMm = (width: number): number => ((width * 7) / 96) * 25.4 - 1;

/** The operations that draw a transcribed table on a sheet of its own. */
export function reportSheet<Row>(
  sheet: string,
  table: SampleTable<Row>,
  columns: readonly SampleColumn<Row>[],
  correct: Correct = (_sheet, _row, _column, text) => text,
): readonly Operation[] {
  const tiers = Math.max(...columns.map(({ header }) => header.length));
  const top = table.title.length + 1;
  const first = top + tiers;
  const last = columns.length - 1;
  const blank = (): CellContent[] => columns.map(() => undefined);
  const titles = table.title.map((line) => [line, ...blank().slice(1)]);
  const header = Array.from({ length: tiers }, (_, tier) =>
    columns.map(({ header: own }, i): CellContent => {
      const text = own[tier];
      return tier === 0 && text === columns[i - 1]?.header[0] ? undefined : text;
    }),
  );
  const body = table.rows.map((row, i) =>
    columns.map(({ value }, column) => asCell(correct(sheet, first + i, column, value(row)))),
  );
  const values = [...titles, blank(), ...header, ...body.map((row) => row.map(({ value }) => value))];
  const bottom = values.length - 1;
  return [
    { kind: 'add-sheet', sheet },
    {
      kind: 'set-block',
      sheet,
      at: { row: 0, column: 0 },
      old: values.map(blank),
      values,
    },
    ...table.title.map((_, row): Operation => merge(sheet, row, 0, row, last)),
    ...headerMerges(sheet, columns, top, tiers),
    style(sheet, [0, 0, bottom, last], { fontName: FONT, fontSize: FONT_SIZE }),
    style(sheet, [0, 0, table.title.length - 1, last], { bold: true, horizontal: 'center' }),
    style(sheet, [top, 0, first - 1, last], { bold: true, horizontal: 'center' }),
    style(sheet, [top, 0, bottom, last], { border: 'thin', wrap: true, vertical: 'center' }),
    ...columns.map(({ align }, column) =>
      style(sheet, [first, column, bottom, column], { horizontal: align }),
    ),
    ...body.flatMap((row, i) =>
      row.flatMap(({ format }, column) =>
        format === 'General'
          ? []
          : [style(sheet, [first + i, column, first + i, column], { numberFormat: format })],
      ),
    ),
    ...columns.map(
      ({ width }, column): Operation => ({
        kind: 'size',
        sheet,
        axis: 'columns',
        span: { first: column, last: column },
        size: width,
        old: undefined,
      }),
    ),
    ...body.flatMap((row, i): Operation[] => {
      const lines = columns.map(({ width }, column) => {
        const value = row[column]?.value;
        return typeof value === 'string' ? lineCount(value, textMm(width), FONT_SIZE) : 1;
      });
      const most = Math.max(...lines);
      return most === 1 ? [] : [rowSize(sheet, first + i, rowHeight(most, FONT_SIZE))];
    }),
    // The lowest tier holds the long words.
    rowSize(sheet, first - 1, tiers === 1 ? 34 : 48),
    {
      kind: 'page-setup',
      sheet,
      setup: {
        orientation: 'landscape',
        paperSize: 9,
        fitToWidth: 1,
        fitToHeight: 0,
        titleRows: { first: top, last: first - 1 },
      },
      old: {},
    },
  ];
}

function rowSize(sheet: string, row: number, size: number): Operation {
  return { kind: 'size', sheet, axis: 'rows', span: { first: row, last: row }, size, old: undefined };
}

type Corners = readonly [top: number, left: number, bottom: number, right: number];

function merge(sheet: string, ...[top, left, bottom, right]: Corners): Operation {
  return { kind: 'merge', sheet, range: { top, left, bottom, right }, merged: true };
}

function style(
  sheet: string,
  [top, left, bottom, right]: Corners,
  patch: Extract<Operation, { kind: 'style' }>['style'],
): Operation {
  return { kind: 'style', sheet, range: { top, left, bottom, right }, style: patch };
}

function headerMerges(
  sheet: string,
  columns: readonly Pick<SampleColumn<never>, 'header'>[],
  top: number,
  tiers: number,
): readonly Operation[] {
  if (tiers === 1) return [];
  return columns.flatMap(({ header }, column) => {
    if (header.length === 1) return [merge(sheet, top, column, top + tiers - 1, column)];
    const isFirst = columns[column - 1]?.header[0] !== header[0];
    let right = column;
    while (columns[right + 1]?.header[0] === header[0]) right += 1;
    return isFirst && right > column ? [merge(sheet, top, column, top, right)] : [];
  });
}
