import type { Severity, FindingData } from '../model/finding';
import type { Snapshot } from '../model/snapshot';
import type { TargetTable } from '../sources/targetTable';

/** What checks look at: the workbook and what was understood of it. Computed once. */
export interface Facts {
  readonly snapshot: Snapshot;
  readonly tables: readonly TargetTable[];
}

/** What a check has to say; the runner makes a finding of it. Cells are zero-based. */
export interface Remark<Code extends string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: { readonly row: number; readonly column: number };
  readonly data: FindingData;
}

/** One check: pure, from facts to remarks. `code` is `group/kebab-name`, a contract. */
export interface CheckDefinition<Code extends string = string> {
  readonly code: Code;
  /** What a remark is about. */
  readonly scope: 'cell' | 'row' | 'table';
  /** The severities it may give, worst first. */
  readonly severities: readonly Severity[];
  readonly run: (facts: Facts) => Iterable<Remark<Code>>;
}

/** Declares a check: the identity, so that its code stays a literal type. */
export function defineCheck<Code extends string>(
  definition: CheckDefinition<Code>,
): CheckDefinition<Code> {
  return definition;
}
