import type { SheetSnapshot, Snapshot, Visibility } from '../../../core/model/snapshot';
import type { RulesReading } from '../rows/rules';
import { around } from './around';
import type { BookReading } from './bookQuery';
import { gridOf, StyleList } from './grid';
import { linkedBooks } from './links';
import type { Outline, SheetOutline } from './outline';
import { pageSetupOf } from './pages';
import { blocksOf, type PlacedCells, type Reading, type Rest } from './reading';
import { tablesOf } from './sheetQuery';

/** A snapshot with what the adapter needs to know beside it. */
export interface BookSnapshot {
  readonly snapshot: Snapshot;
  readonly outline: Outline;
  readonly book: BookReading;
  /** Cells, by `cellKey`, that hold a thread, by the sheet's name in lower case. */
  readonly threads: ReadonlyMap<string, ReadonlySet<number>>;
  /** Points of a character of column width, by sheet. */
  readonly pointsPerCharacter: ReadonlyMap<string, number>;
  /** What cells of the wanted rows demand of what is typed. */
  readonly rules: RulesReading;
}

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

const NOTHING = {
  grid: { columns: [], texts: [], formulas: new Map<never, never>(), stale: new Set<never>() },
  merges: [],
  tables: [],
  hiddenRows: [],
  hiddenColumns: [],
  columnWidths: [],
  rowHeights: new Map<never, never>(),
  pageSetup: {},
};

/** The snapshot that the answers make; `known` is the outline they were asked by. */
export function finished(
  { book, sheets: readings, cells, links: placed, rules }: Reading,
  rest: Rest,
  known: Outline,
): BookSnapshot {
  const styles = new StyleList(book.standard);
  const sheets = book.sheets.map((sheet): SheetSnapshot => {
    const base = {
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? 'visible',
      isProtected: sheet.protection.protected,
      validations: [],
    };
    const reading = readings.get(sheet.name);
    const more = rest.sheets.get(sheet.name);
    if (reading === undefined || more === undefined) return { ...base, ...NOTHING };
    const { rowHeights, hiddenRows, columnWidths, hiddenColumns } = more.sizes;
    const links = placed
      .filter((one) => one.sheet === sheet.name.toLowerCase())
      .map(({ link }) => link);
    const blocks = blocksOf(cells, sheet.name).map(({ block }) => block);
    return {
      ...base,
      grid: gridOf(blocks, more, styles),
      merges: reading.merges,
      tables: tablesOf(sheet, reading.tableRanges),
      rowHeights,
      hiddenRows,
      columnWidths,
      hiddenColumns,
      pageSetup: pageSetupOf(sheet.pageLayout, reading.print),
      ...(links.length === 0 ? {} : { links }),
      ...(more.comments.size === 0 ? {} : { comments: more.comments }),
    };
  });
  const plain: Snapshot = {
    sheets,
    styles: styles.styles,
    names: book.names,
    externalLinks: linkedBooks(sheets, book.names),
    date1904: false,
    calculation: book.isManual ? 'manual' : 'auto',
    hasMacros: book.hasMacros,
    unread: [],
  };
  const { state, properties } = book;
  return {
    snapshot: {
      ...plain,
      ...(state === undefined ? {} : { state }),
      ...(properties === undefined ? {} : { properties }),
    },
    outline: sizedOutline(known, cells),
    book,
    threads: new Map([...rest.sheets].map(([name, one]) => [name.toLowerCase(), one.threads])),
    pointsPerCharacter: new Map(
      [...readings].map(([name, { sizes }]) => [name, sizes.pointsPerCharacter]),
    ),
    rules,
  };
}

/** The outline with how much of each sheet was seen. */
function sizedOutline(outline: Outline, cells: readonly PlacedCells[]): Outline {
  return {
    ...outline,
    sheets: outline.sheets.map((sheet): SheetOutline => {
      const seen = blocksOf(cells, sheet.name).map(({ block }) => block.range);
      const [first, ...others] = sheet.used === undefined ? seen : [sheet.used, ...seen];
      return first === undefined ? sheet : { ...sheet, used: others.reduce(around, first) };
    }),
  };
}
