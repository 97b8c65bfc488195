import type { ChangeValue } from '../../core/checks/fixChanges';
import type { Verdict } from '../../core/checks/runChecks';
import type { Severity } from '../../core/model/finding';
import type { Unread } from '../../core/model/snapshot';
import type { Language } from '../../strings/sentence';
import type { Fixing } from '../fixWorkbook';
import { worstVerdict, type CheckedBook } from './checkedBook';
import { placeText } from './placeText';
import { fromTo, reportFinding, type ReportedFinding } from './reportedFinding';

/** What `check --format json` prints: a contract. Every finding stands in it. */
export interface JsonReport {
  readonly verdict: Verdict;
  readonly files: readonly JsonFile[];
}

export interface JsonFile {
  readonly file: string;
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly unread: readonly Unread[];
  /** How many findings somebody ignored. */
  readonly suppressed: number;
  readonly findings: readonly ReportedFinding[];
  /** Only where mending was asked for. */
  readonly fixed?: JsonFixed;
}

export interface JsonFixed {
  readonly changes: readonly {
    readonly code: string;
    readonly cell: string;
    readonly from: ChangeValue;
    readonly to: ChangeValue;
  }[];
  readonly left: readonly {
    readonly code: string;
    readonly cell: string;
    readonly why: Fixing['left'][number]['why'];
  }[];
}

export function jsonReport(books: readonly CheckedBook[], language: Language): JsonReport {
  return {
    verdict: worstVerdict(books),
    files: books.map(({ file, result, fixing }) => ({
      file,
      verdict: result.verdict,
      counts: result.counts,
      unread: result.unread,
      suppressed: result.suppressed.length,
      findings: result.findings.map((finding) => reportFinding(finding, language)),
      ...(fixing === undefined ? {} : { fixed: fixedOf(fixing) }),
    })),
  };
}

function fixedOf({ changes, left }: Fixing): JsonFixed {
  return {
    changes: changes.map((change) => ({
      code: change.finding.code,
      cell: placeText(change.sheet, change.cell),
      ...fromTo(change),
    })),
    left: left.map(({ finding: { code, sheet, cell, range }, why }) => ({
      code,
      cell: placeText(sheet, cell ?? range ?? ''),
      why,
    })),
  };
}
