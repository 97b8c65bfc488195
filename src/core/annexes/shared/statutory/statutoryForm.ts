import type { FormId } from '../../../tables/statutoryForms';
import type { AnnexDescription, AnnexNote, AnnexOptions, SourceBook } from '../../definition';
import type { RangeRef } from '../../../base/address';

/** A printed line of a form: a heading where it has no code. */
export interface FormLine {
  readonly label: string;
  readonly code?: string;
  /** "Đơn vị tính" of the line, in forms that have that column. */
  readonly unit?: string;
  /** How far the label stands in. */
  readonly indent?: 1 | 2 | 3;
}

/** A column of counts. */
export interface FormColumn {
  /** Its words, top to bottom; '' continues the one above. */
  readonly header: readonly string[];
  /** What stands in the row of column numbers: "1=(2+3+4)", "2". */
  readonly number: string;
  readonly width: number;
}

/**
 * What a source gives for a form, by code of the line: one count for each column that is not
 * a sum of others. Undefined where the source says nothing of it: such cells stay blank.
 */
export type Counts = ReadonlyMap<string, readonly (number | undefined)[]>;

/** A form as counted from one source. */
export interface CountedForm {
  /** The only year that it counts; absent where it doesn't go by years. */
  readonly year?: number | undefined;
  /** The columns of counts; the first is their total where the form's columns are a sum. */
  readonly columns: readonly FormColumn[];
  readonly counts: Counts;
  /** Lines under the table: what the form has no place for, what can't be classified. */
  readonly foot: readonly string[];
  readonly notes: readonly AnnexNote[];
}

/** A table that a form can be counted from. */
export interface FormSource {
  readonly sheet: string;
  readonly header: RangeRef;
  readonly confidence: number;
  readonly missing: readonly string[];
  readonly lines: number;
  readonly titles: readonly string[];
  readonly columns: readonly {
    readonly role: string;
    readonly header: string;
    /** Zero-based on the sheet. */
    readonly column: number;
  }[];
  readonly unused: readonly string[];
  count(options: AnnexOptions, year: number | undefined): CountedForm;
}

/** One of the yearly forms of Thông tư 02/2023/TT-BNV: data, and how its sources are counted. */
export interface StatutoryForm {
  readonly id: string;
  readonly form: FormId;
  /** In sentence case; printed in capitals. */
  readonly title: string;
  /** The title was not compared with the circular: the page and every fill say so. */
  readonly titleUnverified?: boolean;
  /** What everything is counted in, over the table; absent where every line has its own unit. */
  readonly unit?: string;
  /** The width of the columns A, B and, where lines have units, C. */
  readonly widths: readonly [number, number] | readonly [number, number, number];
  readonly lines: readonly FormLine[];
  /** The printed columns of counts; those that depend on the source by example. */
  readonly columns: readonly FormColumn[];
  readonly fontSize?: number;
  /** Whether its lines are few enough for one page. */
  readonly onePage: boolean;
  readonly needs: readonly string[];
  /** Roles that columns of its sources can have. */
  readonly roles: readonly string[];
  readonly facts: AnnexDescription['facts'];
  sources(book: SourceBook): readonly FormSource[];
}
