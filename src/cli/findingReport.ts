import { placeText } from '../app/reports/placeText';
import { wordsOf, type ReportedFinding } from '../app/reports/reportedFinding';
import { sentence, type Language } from '../strings/sentence';

/** One line a finding: severity, place, sentence, code; its fix, if it brings one, on the next. */
export function findingLines(
  findings: readonly ReportedFinding[],
  language: Language,
): readonly string[] {
  return findings.flatMap((finding) => {
    const { severity, sheet, cell, range, code, fix } = finding;
    const place = placeText(sheet, cell ?? range ?? '');
    const head = sentence(`cli/severity-${severity}`, {}, language);
    return [
      `  ${head}  ${place}  ${wordsOf(finding)} [${code}]`,
      ...(fix === undefined ? [] : [`            → ${fix.message}`]),
    ];
  });
}
