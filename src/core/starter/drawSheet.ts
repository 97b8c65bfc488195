import type { RangeRef } from '../base/address';
import type { CellValue } from '../model/snapshot';
import type { CellContent, Operation, StylePatch } from '../model/plan';
import { listReference } from './drawLists';
import { BODY, HEADER, TITLE, TITLE_HEIGHT, block, size, style } from './drawing';
import type { StarterColumn, StarterSheet } from './starterSheet';

/** Lines that have drop-down lists and formats, the examples among them. */
export const LINES = 500;

/** Lines that are ruled: those below would be printed empty. */
const RULED = 20;

const EXAMPLE: StylePatch = { italic: true, fill: 'FFF2CC' };
const HEADER_HEIGHT = 50;
const TIER_HEIGHT = 24;
const ROW_HEIGHT = 18;
/** The header's first row: under the title and a blank row. */
const TOP = 2;

/** The operations that draw a sheet to fill in. */
export function drawSheet(sheet: StarterSheet): readonly Operation[] {
  const { name, columns, examples } = sheet;
  const tiers = Math.max(...columns.map(({ header }) => header.length));
  const first = TOP + tiers;
  const right = columns.length - 1;
  const last = first + LINES - 1;
  const bottom = first + examples.length - 1;
  const look = (range: RangeRef, patch: StylePatch): Operation => style(name, range, patch);
  const column = (at: number): RangeRef => ({ top: first, left: at, bottom: last, right: at });
  return [
    block(name, { row: 0, column: 0 }, [[sheet.title.toUpperCase()]]),
    block(name, { row: TOP, column: 0 }, [...headerRows(columns, tiers), ...lines(sheet)]),
    ...headerMerges(name, columns, tiers),
    look({ top: 0, left: 0, bottom: 0, right: 0 }, TITLE),
    look({ top: TOP, left: 0, bottom: first - 1, right }, HEADER),
    look({ top: first, left: 0, bottom: last, right }, BODY),
    look({ top: first, left: 0, bottom: first + RULED - 1, right }, { border: 'thin' }),
    look({ top: first, left: 0, bottom, right }, EXAMPLE),
    ...columns.flatMap(({ align, numberFormat }, at): readonly Operation[] => [
      ...(align === undefined ? [] : [look(column(at), { horizontal: align })]),
      ...(numberFormat === undefined ? [] : [look(column(at), { numberFormat })]),
    ]),
    ...columns.flatMap(({ list }, at): readonly Operation[] =>
      list === undefined
        ? []
        : [
            {
              kind: 'validation',
              sheet: name,
              range: column(at),
              list: listReference(list),
              old: undefined,
            },
          ],
    ),
    ...columns.map(({ width }, at) => size(name, 'columns', at, width)),
    size(name, 'rows', 0, TITLE_HEIGHT),
    ...(tiers === 1 ? [] : [size(name, 'rows', TOP, TIER_HEIGHT)]),
    size(name, 'rows', first - 1, HEADER_HEIGHT),
    ...examples.map((line, i) => size(name, 'rows', first + i, lineHeight(columns, line))),
    {
      kind: 'page-setup',
      sheet: name,
      setup: {
        orientation: 'landscape',
        paperSize: 9,
        fitToWidth: 1,
        fitToHeight: 0,
        titleRows: { first: TOP, last: first - 1 },
      },
      old: {},
    },
  ];
}

/** The height in points of a line whose texts wrap. */
function lineHeight(columns: readonly StarterColumn[], line: readonly CellValue[]): number {
  const rows = columns.map(({ width }, at) => {
    const value = line[at];
    return typeof value === 'string' ? Math.ceil(value.length / width) : 1;
  });
  return ROW_HEIGHT * Math.max(...rows);
}

/** Every example line, as long as the header. */
function lines({ columns, examples }: StarterSheet): readonly (readonly CellContent[])[] {
  return examples.map((line) => columns.map((_, at) => line[at]));
}

/** A tier shows each word once over the columns that share it. */
function headerRows(
  columns: readonly StarterColumn[],
  tiers: number,
): readonly (readonly CellContent[])[] {
  return Array.from({ length: tiers }, (_, tier) =>
    columns.map(({ header }, at) =>
      tier === 0 && isShared(columns[at - 1], header) ? undefined : header[tier],
    ),
  );
}

function isShared(before: StarterColumn | undefined, header: StarterColumn['header']): boolean {
  return header.length > 1 && before?.header[0] === header[0];
}

function headerMerges(
  sheet: string,
  columns: readonly StarterColumn[],
  tiers: number,
): readonly Operation[] {
  if (tiers === 1) return [];
  return columns.flatMap(({ header }, left): readonly Operation[] => {
    if (isShared(columns[left - 1], header)) return [];
    let right = left;
    while (isShared(columns[right], columns[right + 1]?.header ?? [''])) right += 1;
    const bottom = header.length === 1 ? TOP + tiers - 1 : TOP;
    return [{ kind: 'merge', sheet, range: { top: TOP, left, bottom, right }, merged: true }];
  });
}
