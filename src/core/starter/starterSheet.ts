import { serialFromDate } from '../base/dates';
import type { CellValue } from '../model/snapshot';
import type { ListId } from './lists';

/** A column of a starter sheet. */
export interface StarterColumn {
  /** One tier, or two: those that share the upper one stand side by side under it. */
  readonly header: readonly [string] | readonly [upper: string, lower: string];
  /** In characters. */
  readonly width: number;
  /** Left unless it says otherwise. */
  readonly align?: 'center';
  /** For every line to fill in; `General` unless it says otherwise. */
  readonly numberFormat?: string;
  /** The drop-down list of every line to fill in. */
  readonly list?: ListId;
}

/** A sheet to fill in: a title, a header and lines that show how, to be overwritten. */
export interface StarterSheet {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly StarterColumn[];
  readonly examples: readonly (readonly CellValue[])[];
}

/** A date's format, the Vietnamese way. */
export const DATE = 'dd/mm/yyyy';

/** The year that the examples speak of. */
export const YEAR = 2026;

/** Marks what is an example in a name or a text: `Thôn A → Thôn A (ví dụ)`. */
export function example(text: string): string {
  return `${text} (ví dụ)`;
}

/** A day as Excel holds it. */
export function day(year: number, month: number, dayOfMonth: number): number {
  return serialFromDate({ year, month, day: dayOfMonth });
}

/** A column of running numbers. */
export const NUMBER: StarterColumn = { header: ['STT'], width: 6, align: 'center' };
