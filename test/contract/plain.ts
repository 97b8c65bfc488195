import { formatCell, formatRange } from '../../src/core/base/address';
import { cellKey, cellOfKey, isCellError, readStyle, readValue } from '../../src/core/model/cells';
import type { CellStyle, CellValue, SheetSnapshot, Snapshot } from '../../src/core/model/snapshot';

/** What a reader of the workbook sees, in one spelling: two of these can be compared by `toEqual`. */
export interface PlainSheet {
  readonly name: string;
  readonly visibility: string;
  /** By A1: what the cell holds (`text "x"`, `number 5`), with formula, and look where not default. */
  readonly cells: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
  readonly widths: Readonly<Record<string, number>>;
  readonly heights: Readonly<Record<string, number>>;
  readonly pageSetup: unknown;
  /** By A1. */
  readonly comments: Readonly<Record<string, string>>;
  /** By range: where the entries of its drop-down list stand. */
  readonly lists: Readonly<Record<string, string | undefined>>;
  /** By range: the place in the workbook, or nothing for a link that leads outside. */
  readonly links: Readonly<Record<string, string | undefined>>;
}

/** A sheet in one spelling. */
export function plainSheet(snapshot: Snapshot, sheet: SheetSnapshot): PlainSheet {
  const cells: Record<string, string> = {};
  const standard = snapshot.styles[0];
  const keys = new Set(sheet.grid.formulas.keys());
  for (const { column, rows } of sheet.grid.columns)
    for (const row of rows) keys.add(cellKey(row, column));
  for (const key of [...keys].sort((a, b) => a - b)) {
    const { row, column } = cellOfKey(key);
    const style = readStyle(snapshot, sheet, row, column);
    const formula = sheet.grid.formulas.get(key);
    const parts = [
      ...(formula === undefined ? [] : [`=${formula.text}`]),
      // What a stale cell showed before is no figure to compare.
      sheet.grid.stale.has(key) ? 'stale' : plainValue(readValue(sheet, row, column)),
      ...(standard === undefined || JSON.stringify(style) === JSON.stringify(standard)
        ? []
        : [`[${style.numberFormat}|${style.fontName}|${String(style.fontSize)}${fillOf(style)}]`]),
    ].filter((part) => part !== '');
    if (parts.length > 0) cells[formatCell({ row, column })] = parts.join(' ');
  }
  const widths: Record<string, number> = {};
  for (const { first, last, width } of sheet.columnWidths)
    for (let column = first; column <= last; column += 1) widths[String(column)] = width;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    merges: sheet.merges.map(formatRange).sort(),
    widths,
    heights: Object.fromEntries([...sheet.rowHeights].sort(([a], [b]) => a - b)),
    pageSetup: plainSetup(sheet.pageSetup),
    comments: Object.fromEntries(
      [...(sheet.comments ?? [])]
        .sort(([a], [b]) => a - b)
        .map(([key, text]) => [formatCell(cellOfKey(key)), text]),
    ),
    lists: Object.fromEntries(
      sheet.validations
        .map(({ ranges, formula }) => [ranges.map(formatRange).join(' '), formula] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    links: Object.fromEntries(
      (sheet.links ?? [])
        .map(({ range, location }) => [formatRange(range), location] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

function fillOf({ fill }: CellStyle): string {
  return fill === undefined ? '' : `|${fill}`;
}

/** The whole workbook in one spelling. */
export function plainBook(snapshot: Snapshot): unknown {
  return {
    sheets: snapshot.sheets.map((sheet) => plainSheet(snapshot, sheet)),
    names: snapshot.names,
    state: snapshot.state,
  };
}

function plainValue(value: CellValue): string {
  if (value === undefined) return '';
  if (isCellError(value)) return `error ${value.error}`;
  return typeof value === 'string' ? `text ${JSON.stringify(value)}` : `${typeof value} ${value}`;
}

function plainSetup(setup: SheetSnapshot['pageSetup']): unknown {
  const { margins, printArea, ...rest } = setup;
  // A page is upright unless it says otherwise, and a header in the middle unless it names a part.
  const entries = Object.entries(rest)
    .filter(([, value]) => value !== undefined && value !== false && value !== 'portrait')
    .map(([key, value]) => [
      key,
      typeof value === 'string' && /header|footer/i.test(key) ? placed(value) : value,
    ]);
  return {
    ...Object.fromEntries(entries),
    ...(printArea === undefined ? {} : { printArea: printArea.map(formatRange) }),
    ...(margins === undefined
      ? {}
      : {
          margins: Object.fromEntries(
            Object.entries(margins).map(([side, size]) => [side, Math.round(size * 100) / 100]),
          ),
        }),
  };
}

function placed(text: string): string {
  return /^&[LCR]/i.test(text) ? text : `&C${text}`;
}
