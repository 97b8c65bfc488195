import type { CheckResult, Verdict } from '../../core/checks/runChecks';
import type { Fixing } from '../fixWorkbook';

/** One workbook that was checked, as reports tell of it. */
export interface CheckedBook {
  /** The file's name. */
  readonly file: string;
  /** What was found; after mending, what is left. */
  readonly result: CheckResult;
  /** What was mended, where that was asked for. */
  readonly fixing?: Fixing;
}

/** What all books have in common, said at the head of a report. */
export interface ReportHead {
  /** ISO date for which the books were checked. */
  readonly date?: string | undefined;
  /** Name of the preset. */
  readonly preset?: string | undefined;
}

const ORDER: readonly Verdict[] = ['incomplete', 'failed', 'passed'];

/** The verdict on several books: the first of incomplete, failed, passed that one of them has. */
export function worstVerdict(books: readonly CheckedBook[]): Verdict {
  return (
    ORDER.find((verdict) => books.some(({ result }) => result.verdict === verdict)) ?? 'passed'
  );
}
