import type { CellRef, RangeRef } from '../base/address';
import type { CellValue, DefinedName, DocumentProperties, Visibility } from './snapshot';

/**
 * Deletes a sheet with all it holds. Refused while anything outside the sheet speaks of it, its
 * tables or the names that go with it.
 */
export interface RemoveSheet {
  readonly kind: 'remove-sheet';
  readonly sheet: string;
  /** As the snapshot saw it. */
  readonly visibility: Visibility;
  /** How many of its cells hold a value or a formula, as the snapshot saw it. */
  readonly cells: number;
  /** The names of the tables on it. */
  readonly tables: readonly string[];
  /** The names, its own aside, that stand for something on it: they go with it. */
  readonly names: readonly DefinedName[];
}

/** Takes notes and threads off cells, whoever wrote them. */
export interface RemoveComments {
  readonly kind: 'remove-comments';
  readonly sheet: string;
  /** Each with the text that the snapshot saw. */
  readonly comments: readonly { readonly cell: CellRef; readonly text: string }[];
}

/**
 * Breaks all links to other workbooks. Refused while a formula still reads one: formulas are
 * turned into values first.
 */
export interface RemoveLinks {
  readonly kind: 'remove-links';
  /** The other workbooks, as the snapshot saw them before the plan. */
  readonly targets: readonly string[];
  /** The names that stand for something there: they go with the links. */
  readonly names: readonly DefinedName[];
}

/** Takes details of the workbook away. */
export interface RemoveProperties {
  readonly kind: 'remove-properties';
  /** The details to take away, as the snapshot saw them. */
  readonly old: DocumentProperties;
}

/** Replaces a formula that fills several cells by the values that they show. */
export interface ArrayToValues {
  readonly kind: 'array-to-values';
  readonly sheet: string;
  /** The cells that the formula fills; it stands in the first one. */
  readonly range: RangeRef;
  readonly formula: string;
  /** What they show, row by row. */
  readonly values: readonly (readonly CellValue[])[];
}

/** A change that no plan can put back. */
export type Removal = RemoveSheet | RemoveComments | RemoveLinks | RemoveProperties | ArrayToValues;

const KINDS: ReadonlySet<string> = new Set<Removal['kind']>([
  'remove-sheet',
  'remove-comments',
  'remove-links',
  'remove-properties',
  'array-to-values',
]);

export function isRemoval<T extends { readonly kind: string }>(
  operation: T,
): operation is Extract<T, Removal> {
  return KINDS.has(operation.kind);
}

/** Why a removal was not carried out. */
export type RemovalRefusal =
  | { readonly code: 'sheet-changed'; readonly sheet: string }
  /** `by`: the cells, names and charts that speak of the sheet. */
  | { readonly code: 'sheet-in-use'; readonly sheet: string; readonly by: string }
  | { readonly code: 'links-changed' }
  | { readonly code: 'links-in-use'; readonly by: string }
  | { readonly code: 'properties-changed' };
