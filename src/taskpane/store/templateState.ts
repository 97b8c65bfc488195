import type { TemplateChoices } from '../../app/templateChoices';
import type { RangeRef } from '../../core/base/address';
import type { CellContent } from '../../core/model/plan';
import type { FilledForm } from '../../core/templates/fillForm';
import type { BlockMapping } from '../../core/templates/mapping';
import type { PreviousBook } from './previousFile';
import type { Problem } from './problem';

/** Where the data of a form come from: a file, or other sheets of the open workbook. */
export type TemplateData = 'file' | 'book';

/** What the user types for the texts of a form; '' leaves a field as it stands. */
export interface TemplateTexts {
  readonly unit: string;
  readonly period: string;
  /** As typed. */
  readonly date: string;
  /** The user's own fields, by name. */
  readonly fields: Readonly<Record<string, string>>;
}

/** The beginning of a block as it would be. */
export interface BlockRows {
  readonly sheet: string;
  readonly header: RangeRef;
  readonly rows: readonly (readonly CellContent[])[];
}

/** How the form would look. */
export type TemplatePreview =
  /** There are no data yet. */
  | { readonly kind: 'none' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | {
      readonly kind: 'form';
      readonly form: FilledForm;
      readonly blocks: readonly BlockRows[];
      /** It would stay exactly as it is. */
      readonly isUnchanged: boolean;
    };

export type TemplateBook =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | {
      readonly kind: 'read';
      /** Every sheet that holds something. */
      readonly sheets: readonly string[];
      readonly choices: TemplateChoices;
      readonly preview: TemplatePreview;
    };

/** What was written last. */
export interface TemplateDone {
  readonly sheets: readonly string[];
  readonly lines: number;
  /** Rows that came in; below 0 where rows went. */
  readonly inserted: number;
  readonly isUnchanged: boolean;
}

export interface TemplateState {
  readonly book: TemplateBook;
  /** The sheet of the form; undefined where every sheet of the workbook is the form. */
  readonly formSheet: string | undefined;
  readonly data: TemplateData;
  readonly file: PreviousBook | undefined;
  readonly texts: TemplateTexts;
  /** What was chosen for blocks since, beside what the form remembers. */
  readonly blocks: readonly BlockMapping[];
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
  readonly done: TemplateDone | undefined;
  /** The workbook was changed since it was read. */
  readonly isOutdated: boolean;
}

export const FIRST_TEMPLATE: TemplateState = {
  book: { kind: 'none' },
  formSheet: undefined,
  data: 'file',
  file: undefined,
  texts: { unit: '', period: '', date: '', fields: {} },
  blocks: [],
  isBusy: false,
  problem: undefined,
  done: undefined,
  isOutdated: false,
};
