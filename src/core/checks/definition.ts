import type { CellRef, RangeRef } from '../base/address';
import type { FindingData, Fix, Severity } from '../model/finding';
import type { Facts } from './facts';

/** A check's settings: plain values, so that a preset can state them as JSON. */
export type Options = Readonly<Record<string, number | string | boolean | readonly string[]>>;

/**
 * What a check makes of a value that it needs and that is missing or unreadable: leave the
 * place alone, count it as nothing, or say that it could not be decided (never 'passed').
 */
export type MissingStrategy = 'skip' | 'zero' | 'undecided';

/** How a check runs this time: its own defaults, changed by the preset. */
export interface Settings<O extends Options> {
  readonly options: O;
  readonly missing: MissingStrategy;
}

/** What a check has to say; the runner makes a finding of it. Places are zero-based. */
export interface Remark<Kind extends string> {
  /** One of the check's declared findings; gives the severity. */
  readonly kind: Kind;
  readonly sheet: string;
  /** Absent where the remark is about a range, the sheet or the workbook. */
  readonly cell?: CellRef;
  readonly range?: RangeRef;
  readonly data: FindingData;
  readonly fix?: Fix;
}

/** A place that a check could not decide on. Makes the verdict 'incomplete'. */
export interface Undecided {
  /** A code with its sentence in `strings/unread`. */
  readonly undecided: string;
  readonly sheet: string;
  readonly cell?: CellRef;
}

/** The law or rule that a check holds the workbook to. */
export interface LegalBasis {
  /** The document as it is cited: "Nghị định 30/2020/NĐ-CP". */
  readonly document: string;
  readonly article: string;
}

/** One check: pure, from facts to remarks. `code` is `group/kebab-name`, a contract. */
export interface CheckDefinition<
  Code extends string = string,
  Kind extends string = string,
  O extends Options = Options,
> {
  readonly code: Code;
  /** What a remark is about. */
  readonly scope: 'cell' | 'row' | 'table' | 'sheet' | 'workbook';
  /** Everything it can find, and how grave each is. */
  readonly findings: Readonly<Record<Kind, Severity>>;
  readonly basis?: LegalBasis;
  /** Every option with its default; a preset may change values, never add names. */
  readonly options: O;
  readonly missing: MissingStrategy;
  /** Declared as a method: a list of checks with options of their own is a list of checks. */
  run(facts: Facts, settings: Settings<O>): Iterable<Remark<Kind> | Undecided>;
}

/** Declares a check: the identity, so that its code and findings stay literal types. */
export function defineCheck<Code extends string, Kind extends string, O extends Options>(
  definition: CheckDefinition<Code, Kind, O>,
): CheckDefinition<Code, Kind, O> {
  return definition;
}
