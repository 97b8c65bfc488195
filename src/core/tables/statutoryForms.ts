import { assertPresent } from '../base/assert';
import { looseKey } from '../text/fold';
import { columnWith, type DataTable } from './dataTable';

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

/** The number of a statutory form as it stands in its title. */
export type FormId = '0601.N' | '0602.N' | '0603.N' | '0604.N' | '0605.N';

/** A statutory form with what its layout says must be equal. */
export interface Form {
  readonly id: FormId;
  /** The codes of its lines, in order. */
  readonly codes: readonly string[];
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
    codes: codes(1, 12),
    lines: [sum('01', ...codes(2, 5)), sum('01', ...codes(6, 10)), sum('01', ...codes(11, 12))],
    columns: 'sum',
  },
  {
    id: '0602.N',
    // Codes 04 and 05 do not exist.
    codes: [...codes(1, 3), ...codes(6, 21)],
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
    codes: codes(1, 17),
    lines: [
      sum('01', '02', '04', '05'),
      sum('01', ...codes(11, 17)),
      sum('05', ...codes(6, 10)),
      atMost('02', '03'),
    ],
    columns: 'sum',
  },
  { id: '0604.N', codes: codes(1, 5), lines: [sum('01', ...codes(2, 5))], columns: 'none' },
  {
    id: '0605.N',
    codes: codes(1, 15),
    lines: [sum('01', ...codes(2, 7)), sum('01', ...codes(8, 12)), sum('01', ...codes(13, 15))],
    columns: 'at-most',
  },
];

/** The codes and identities of a form. */
export function formWith(id: FormId): Form {
  return assertPresent(
    FORMS.find((form) => form.id === id),
    `form ${id}`,
  );
}

const IN_TITLE = /\b(060[1-5])[\s.]?n\b/;

/** The statutory form that a table is, by the number over it and its column of codes. */
export function formOf(table: DataTable): Form | undefined {
  if (columnWith(table, 'code') === undefined) return undefined;
  const title = looseKey(table.titles.map(({ text }) => text).join(' '));
  const id = IN_TITLE.exec(title)?.[1];
  return FORMS.find((form) => form.id === `${id ?? ''}.N`);
}
