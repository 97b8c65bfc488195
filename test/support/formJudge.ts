import { parseRange, type RangeRef } from '../../src/core/base/address';

/**
 * Where a form's block stands as it was issued, with one empty line, and what a filling of it
 * must have kept. Rows are numbered as Excel does; columns are letters.
 */
export interface FormLayout {
  readonly sheet: string;
  /** The row of the empty line; the total stands below it. */
  readonly first: number;
  /** How many lines were filled in. */
  readonly lines: number;
  /** The last row with anything in it, as issued. */
  readonly last: number;
  readonly columns: {
    /** Columns of plain numbers, with their sums in the total. */
    readonly numbers: readonly string[];
    readonly ratio: string;
    /** The column whose cells offer a list. */
    readonly list: string;
  };
  readonly ratioIn: (row: number) => string;
  readonly totalRatioIn: (row: number) => string;
  /** What decides the conditional format of the total. */
  readonly totalRule: (row: number) => string;
  /** In points. */
  readonly height: number;
  /** Merged ranges below the block, as issued: place and date, signatures. */
  readonly signatures: readonly string[];
  /** Where the note stands, as issued: in the total. */
  readonly note: string;
  readonly printArea: string;
  /** What names stand for, by the row of the total and the last line. */
  readonly names: Readonly<Record<string, (first: number, last: number, total: number) => string>>;
  /** Formulas of another sheet, by cell. */
  readonly elsewhere: {
    readonly sheet: string;
    readonly formulas: Readonly<
      Record<string, (first: number, last: number, total: number) => string>
    >;
  };
}

/** The points on which a filled form is judged. */
export const POINTS = [
  'numbers stay numbers',
  'row formula re-based in each row',
  'total covers all rows',
  'total ratio points at the total row',
  'signature merge moves',
  'row height copied',
  'conditional format of data rows',
  'conditional format of the total row',
  'validation extended',
  'named ranges',
  'formulas on other sheets',
  'print area',
  'comment moves',
  'no extra rows',
] as const;

export type Point = (typeof POINTS)[number];

/** What a workbook that was filled from the form tells, whoever tells it. Cells are in A1 notation. */
export interface FormFacts {
  readonly isNumber: (cell: string) => boolean;
  /** Of the form's sheet; undefined or '' for none. */
  readonly formula: (cell: string) => string | undefined;
  /** Of the other sheet. */
  readonly elsewhere: (cell: string) => string | undefined;
  readonly height: (row: number) => number | undefined;
  readonly merges: readonly string[];
  readonly formats: readonly {
    readonly areas: readonly RangeRef[];
    readonly rules: readonly string[];
  }[];
  /** The areas of each validation. */
  readonly lists: readonly (readonly RangeRef[])[];
  readonly names: ReadonlyMap<string, string>;
  readonly printArea: string;
  /** Cells with notes. */
  readonly notes: readonly string[];
  /** The last row with a value or formula. */
  readonly last: number;
}

/** Judges a workbook that was filled from the form: each point is kept or not. */
export function judgeForm(facts: FormFacts, layout: FormLayout): Readonly<Record<Point, boolean>> {
  const { first, lines, columns } = layout;
  const last = first + lines - 1;
  const total = first + lines;
  const moved = lines - 1;
  const rows = Array.from({ length: lines }, (_, i) => first + i);
  const formulaAt = (cell: string): string => bare(facts.formula(cell));
  const covers = (areas: readonly RangeRef[], column: string, row: number): boolean => {
    const cell = parseRange(`${column}${String(row)}`);
    return cell !== undefined && areas.some((area) => isInside(area, cell));
  };
  const { formats, lists } = facts;
  return {
    'numbers stay numbers': columns.numbers.every((column) =>
      rows.every((row) => facts.isNumber(`${column}${String(row)}`)),
    ),
    'row formula re-based in each row': rows.every(
      (row) => formulaAt(`${columns.ratio}${String(row)}`) === bare(layout.ratioIn(row)),
    ),
    'total covers all rows': columns.numbers.every(
      (column) =>
        formulaAt(`${column}${String(total)}`) ===
        `SUM(${column}${String(first)}:${column}${String(last)})`,
    ),
    'total ratio points at the total row':
      formulaAt(`${columns.ratio}${String(total)}`) === bare(layout.totalRatioIn(total)),
    'signature merge moves': isSame(
      facts.merges.filter((ref) => (parseRange(ref)?.top ?? 0) >= first - 1),
      layout.signatures.map((range) => down(range, moved)),
    ),
    'row height copied': rows.every((row) => facts.height(row) === layout.height),
    'conditional format of data rows': formats.some(
      ({ areas }) =>
        rows.every((row) => covers(areas, columns.ratio, row)) &&
        !covers(areas, columns.ratio, total),
    ),
    'conditional format of the total row': formats.some(
      ({ areas, rules }) =>
        covers(areas, columns.ratio, total) &&
        rules.every((rule) => bare(rule) === bare(layout.totalRule(total))) &&
        !rows.some((row) => covers(areas, columns.ratio, row)),
    ),
    'validation extended':
      lists.length > 0 &&
      lists.every(
        (areas) =>
          rows.every((row) => covers(areas, columns.list, row)) &&
          !covers(areas, columns.list, total),
      ),
    'named ranges': Object.entries(layout.names).every(
      ([name, expected]) => bare(facts.names.get(name)) === bare(expected(first, last, total)),
    ),
    'formulas on other sheets': Object.entries(layout.elsewhere.formulas).every(
      ([cell, expected]) => bare(facts.elsewhere(cell)) === bare(expected(first, last, total)),
    ),
    'print area': facts.printArea === grown(layout.printArea, moved),
    'comment moves': isSame(facts.notes, [down(layout.note, moved)]),
    'no extra rows': facts.last === layout.last + moved,
  };
}

/** Without spaces, `=` and `$`: engines write formulas in their own ways. */
function bare(formula: string | undefined): string {
  return (formula ?? '').replace(/^=/, '').replace(/[\s$]/g, '');
}

function isInside(area: RangeRef, cell: RangeRef): boolean {
  return (
    area.top <= cell.top &&
    area.bottom >= cell.bottom &&
    area.left <= cell.left &&
    area.right >= cell.right
  );
}

/** A reference some rows further down: `E12:G12 → E31:G31`. */
function down(reference: string, rows: number): string {
  return reference.replace(/\d+/g, (row) => String(Number(row) + rows));
}

/** A range that reaches some rows further. */
function grown(range: string, rows: number): string {
  return range.replace(/\d+$/, (row) => String(Number(row) + rows));
}

/** Whether two lists hold the same, in any order. */
function isSame(places: readonly string[], wanted: readonly string[]): boolean {
  return [...places].sort().join(' ') === [...wanted].sort().join(' ');
}
