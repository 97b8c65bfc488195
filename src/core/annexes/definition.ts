import type { RangeRef } from '../base/address';
import type { CalendarDate } from '../base/dates';
import type { RuleChoice } from '../awards/chosenRules';
import type { FindingData } from '../model/finding';
import type { Plan } from '../model/plan';
import type { CellStyle, Snapshot } from '../model/snapshot';
import type { TableMapping } from '../sources/mapping';
import type { TargetRow, TargetTable } from '../sources/targetTable';
import type { DataTable } from '../tables/dataTable';
import type { FormulaMode, PercentCell } from './percentCell';
import type { TitleOptions } from './titles';

/** Everything that annexes are filled from: a workbook as it was understood. */
export interface SourceBook {
  readonly snapshot: Snapshot;
  /** Tables that are not annexes filled before. */
  readonly targets: readonly TargetTable[];
  readonly tables: readonly DataTable[];
  /** Tables that the user pointed out; those of targets, registers and lists stand above. */
  readonly mappings?: readonly TableMapping[];
  readonly rules: RuleChoice;
  /** The workbook of the period before, for same period and plans. */
  readonly previous?: SourceBook;
  /** Former units and what they became: `{ "xã A cũ": "xã Mới" }`. */
  readonly units?: Readonly<Record<string, string>>;
}

/** What an annex asks of its user beside the words of its titles. */
export type Asked = 'date' | 'base-salary' | 'previous';

export interface AnnexOptions extends TitleOptions {
  /** The name of the sheet to add. */
  readonly sheet: string;
  readonly formulas: FormulaMode;
  /** The workbook's standard style: column widths are counted in its digits. */
  readonly standardStyle: CellStyle;
  /** The day of the decision or report, for names and rules that change in time. */
  readonly date?: CalendarDate | undefined;
  /** Lương cơ sở in đồng, for award money. */
  readonly baseSalary?: number | undefined;
}

/** A table that an annex can be filled from, or could if it had the columns that are missing. */
export interface Candidate {
  readonly sheet: string;
  readonly header: RangeRef;
  /** 0 to 1: how surely this is such a table, and these its columns. */
  readonly confidence: number;
  /** Columns that the annex needs and the table lacks: codes with their words in `strings/roles`. */
  readonly missing: readonly string[];
  /** The columns that were found, by role; the user may say otherwise. */
  readonly columns: Readonly<Partial<Record<string, number>>>;
  /** How many lines it has. */
  readonly lines: number;
  /** Lays the annex out. Called only where nothing is missing. Changes nothing. */
  plan(options: AnnexOptions): FilledAnnex;
}

/** What somebody who signs the annex must know of it. The sentence is in `strings/annex-notes`. */
export interface AnnexNote {
  readonly code: string;
  readonly data: FindingData;
  /** A1 on the annex's sheet, or on the source's where `onSource` says so. */
  readonly cell?: string;
  readonly onSource?: boolean;
}

/** One line of an annex of targets, for previews and reports. */
export interface TargetLine {
  readonly source: TargetRow;
  /** Zero-based row on the annex sheet. */
  readonly row: number;
  readonly percent: PercentCell;
  /** A1 of the percentage on the annex sheet. */
  readonly percentCell: string;
}

/** An annex ready to be shown and applied. */
export interface FilledAnnex {
  readonly id: string;
  readonly sheet: string;
  readonly source: {
    readonly sheet: string;
    readonly header: RangeRef;
    readonly confidence: number;
    readonly columns: readonly { readonly role: string; readonly header: string }[];
    /** Headers of columns that were not used. */
    readonly unused: readonly string[];
  };
  /** How many lines the table's body has. */
  readonly lines: number;
  readonly notes: readonly AnnexNote[];
  readonly plan: Plan;
  /** Line by line, for annexes of targets. */
  readonly targets?: readonly TargetLine[];
}

/** What the docs and the pane say of an annex before there is a workbook. */
export interface AnnexDescription {
  /** Columns of the source without which it can't be filled: codes of `strings/roles`. */
  readonly needs: readonly string[];
  /** The printed columns, tiers top to bottom; those that depend on the source by example. */
  readonly columns: readonly { readonly header: readonly string[]; readonly width: number }[];
  /** Facts for the page, by sentences of `strings/annex-facts`. */
  readonly facts: readonly { readonly code: string; readonly data: FindingData }[];
}

/**
 * One annex. A folder's `annex.ts` declares it as data and hands that to the maker of its
 * family (`targetAnnex`, …), which knows how to find the sources and to lay it out.
 */
export interface AnnexDefinition {
  readonly id: string;
  /** The form's title, in sentence case; it is printed in capitals. */
  readonly title: string;
  /** What its sheet is called where the form has a name of its own; else "Phụ lục" and a number. */
  readonly sheetName?: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Where the form comes from. */
  readonly source: string;
  readonly description: AnnexDescription;
  /** Roles that columns of its sources can have: codes of `strings/roles`. */
  readonly roles: readonly string[];
  /** Options that it reads, so that a form shows their fields; absent for none. */
  readonly asks?: readonly Asked[];
  /** Tables of the workbook that can fill it or nearly can, the surest first. */
  candidates(book: SourceBook): readonly Candidate[];
}
