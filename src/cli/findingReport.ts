import type { Finding, FindingData, Severity } from '../core/model/finding';
import type { Language } from '../strings/sentence';
import { sentence } from '../strings/sentence';

/** A finding as the command line gives it: with its sentence. */
export interface ReportedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string | null;
  readonly range: string | null;
  readonly message: string;
  readonly data: FindingData;
}

export function reportFinding(finding: Finding, language: Language): ReportedFinding {
  const { code, severity, sheet, cell, range, data } = finding;
  return { code, severity, sheet, cell, range, message: sentence(code, data, language), data };
}

/** One line a finding: severity, place, sentence, code. */
export function findingLines(
  findings: readonly ReportedFinding[],
  language: Language,
): readonly string[] {
  return findings.map(({ severity, sheet, cell, range, message, code, data }) => {
    const place = `${sheet}!${cell ?? range ?? ''}`;
    const indicator = typeof data['indicator'] === 'string' ? `${data['indicator']}: ` : '';
    return `  ${sentence(`cli/severity-${severity}`, {}, language)}  ${place}  ${indicator}${message} [${code}]`;
  });
}
