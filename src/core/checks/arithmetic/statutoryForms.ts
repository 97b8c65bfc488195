import { columnWith, type DataTable } from '../../tables/dataTable';
import { looseKey } from '../../text/fold';

/** Lines of a form, by code, that stand to one another in a fixed way in every column. */
export interface LineIdentity {
  readonly whole: string;
  readonly parts: readonly string[];
  /**
   * `sum`: the parts make the whole; `sum-of-units`: they do, though the form counts them in
   * units of their own; `at-most`: the part is some of the whole.
   */
  readonly relation: 'sum' | 'sum-of-units' | 'at-most';
}

/** A statutory form with what its layout says must be equal. */
export interface Form {
  /** As it stands in the title: "0601.N". */
  readonly id: string;
  readonly lines: readonly LineIdentity[];
  /** How the first column of figures stands to those on its right. */
  readonly columns: 'sum' | 'at-most' | 'none';
}

const sum = (whole: string, ...parts: readonly string[]): LineIdentity => ({
  whole,
  parts,
  relation: 'sum',
});

const atMost = (whole: string, part: string): LineIdentity => ({
  whole,
  parts: [part],
  relation: 'at-most',
});

/** Codes from the first to the last, two digits each. */
function codes(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i).padStart(2, '0'));
}

/**
 * The yearly forms of emulation and commendation statistics. The identities are read off the
 * layout of the forms (each breakdown is of the same total), not quoted from the circular.
 */
export const FORMS: readonly Form[] = [
  {
    id: '0601.N',
    lines: [sum('01', ...codes(2, 5)), sum('01', ...codes(6, 10)), sum('01', ...codes(11, 12))],
    columns: 'sum',
  },
  {
    id: '0602.N',
    lines: [
      { whole: '01', parts: ['02', '03'], relation: 'sum-of-units' },
      sum('01', '06', '08', '09'),
      sum('01', ...codes(15, 21)),
      sum('09', ...codes(10, 14)),
      atMost('06', '07'),
    ],
    columns: 'sum',
  },
  {
    id: '0603.N',
    lines: [
      sum('01', '02', '04', '05'),
      sum('01', ...codes(11, 17)),
      sum('05', ...codes(6, 10)),
      atMost('02', '03'),
    ],
    columns: 'sum',
  },
  { id: '0604.N', lines: [sum('01', ...codes(2, 5))], columns: 'none' },
  {
    id: '0605.N',
    lines: [sum('01', ...codes(2, 7)), sum('01', ...codes(8, 12)), sum('01', ...codes(13, 15))],
    columns: 'at-most',
  },
];

const IN_TITLE = /\b(060[1-5])[\s.]?n\b/;

/** The statutory form that a table is, by the number over it and its column of codes. */
export function formOf(table: DataTable): Form | undefined {
  if (columnWith(table, 'code') === undefined) return undefined;
  const title = looseKey(table.titles.map(({ text }) => text).join(' '));
  const id = IN_TITLE.exec(title)?.[1];
  return FORMS.find((form) => form.id === `${id ?? ''}.N`);
}
