import { isStateObject, parseState, stateText } from '../model/stateText';
import type { Span } from '../model/snapshot';
import { AWARD_FIELDS, TARGET_FIELDS, type FormField } from './fields';
import type { ColumnFill } from './form';

/** What is remembered of a section of a filled form. */
export interface FilledSection {
  /** Where the filled run begins among the section's rows, from 0, and how many rows it has. */
  readonly offset: number;
  readonly length: number;
  /** How many rows that run had in the form as it was issued. */
  readonly issued: number;
  /** How many rows the section has. */
  readonly rows: number;
}

/** What is remembered of a block of a filled form. */
export interface FilledBlock {
  readonly sheet: string;
  /** Place among the sheet's blocks, from 0. */
  readonly index: number;
  /** The header rows that were pointed out; absent where they are recognised. */
  readonly header?: Span;
  /** The form has no groups of its own. */
  readonly isFlat: boolean;
  readonly columns: readonly {
    readonly column: number;
    readonly fill: ColumnFill;
    /** The form's own formula stands in its lines. */
    readonly isOwn: boolean;
  }[];
  /** Columns that are left to be written by hand, though they could be filled. */
  readonly left?: readonly number[];
  /** The sheet of the table that filled it. */
  readonly source?: string;
  readonly sections: readonly FilledSection[];
  /** Figures and formulas that the form came with in named lines, by `givenKey`: they stay. */
  readonly given: readonly string[];
  /** Marks of the notes that came from the source, by `noteMark`: they are nobody's handwriting. */
  readonly notes?: readonly string[];
}

/** A text of the form with fields in it, and what it was filled as. */
export interface FilledText {
  readonly sheet: string;
  readonly template: string;
  readonly text: string;
}

/** What the add-in remembers of an issued form that it filled, inside the form's state part. */
export interface TemplateState {
  readonly blocks: readonly FilledBlock[];
  readonly texts: readonly FilledText[];
  /** What the fields in its texts were filled with last. */
  readonly values: FilledValues;
}

/** Values of fields, as they are typed; `date` in day order: `05/02/2026`. */
export interface FilledValues {
  readonly unit?: string;
  readonly period?: string;
  readonly date?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

const NOTHING: TemplateState = { blocks: [], texts: [], values: {} };

/** What a form's state says of it; undefined when the text is not the add-in's. */
export function readTemplate(state: string | undefined): TemplateState | undefined {
  const parsed = parseState(state);
  if (parsed === undefined) return undefined;
  const stored = parsed['template'];
  if (!isStateObject(stored)) return NOTHING;
  const { blocks, texts, values } = stored;
  return {
    blocks: Array.isArray(blocks) ? blocks.filter(isBlock) : [],
    texts: Array.isArray(texts) ? texts.filter(isText) : [],
    values: isValues(values) ? values : {},
  };
}

/** The state text with the form's filling remembered; everything else that it holds stays. */
export function rememberTemplate(state: string | undefined, template: TemplateState): string {
  return stateText(parseState(state) ?? {}, { template });
}

function isBlock(value: unknown): value is FilledBlock {
  return (
    isStateObject(value) &&
    typeof value['sheet'] === 'string' &&
    isCount(value['index']) &&
    (value['header'] === undefined || isSpan(value['header'])) &&
    typeof value['isFlat'] === 'boolean' &&
    isList(value['columns'], isColumn) &&
    (value['left'] === undefined || isList(value['left'], isCount)) &&
    (value['source'] === undefined || typeof value['source'] === 'string') &&
    isList(value['sections'], isSection) &&
    isList(value['given'], isString) &&
    (value['notes'] === undefined || isList(value['notes'], isString))
  );
}

function isColumn(value: unknown): boolean {
  return (
    isStateObject(value) &&
    isCount(value['column']) &&
    typeof value['isOwn'] === 'boolean' &&
    isFill(value['fill'])
  );
}

function isFill(value: unknown): value is ColumnFill {
  if (!isStateObject(value)) return false;
  switch (value['kind']) {
    case 'field':
      return isField(value['field']);
    case 'constant':
      return typeof value['value'] === 'string' || typeof value['value'] === 'number';
    case 'header':
      return typeof value['header'] === 'string';
    default:
      return false;
  }
}

function isField(value: unknown): value is FormField {
  const fields: readonly unknown[] = [...TARGET_FIELDS, ...AWARD_FIELDS];
  return fields.includes(value);
}

function isSection(value: unknown): boolean {
  return (
    isStateObject(value) &&
    ['offset', 'length', 'issued', 'rows'].every((name) => isCount(value[name]))
  );
}

function isText(value: unknown): value is FilledText {
  return (
    isStateObject(value) &&
    ['sheet', 'template', 'text'].every((name) => typeof value[name] === 'string')
  );
}

function isValues(value: unknown): value is FilledValues {
  return (
    isStateObject(value) &&
    ['unit', 'period', 'date'].every((name) =>
      ['undefined', 'string'].includes(typeof value[name]),
    ) &&
    (value['fields'] === undefined ||
      (isStateObject(value['fields']) &&
        Object.values(value['fields']).every((text) => typeof text === 'string')))
  );
}

function isSpan(value: unknown): boolean {
  return isStateObject(value) && isCount(value['first']) && isCount(value['last']);
}

function isString(value: unknown): boolean {
  return typeof value === 'string';
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isList(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}
