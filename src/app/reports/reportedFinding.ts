import { fixChanges, type ChangeValue } from '../../core/checks/fixChanges';
import type { Finding, FindingData, Fix, Severity } from '../../core/model/finding';
import { sentence, type Language } from '../../strings/sentence';

/** A fix as reports give it: what it will do, in words and cell by cell. */
export interface ReportedFix {
  readonly code: string;
  readonly message: string;
  readonly changes: readonly {
    /** A1 in the finding's sheet, else with its sheet: `Biểu 2!D5`. */
    readonly cell: string;
    readonly from: ChangeValue;
    readonly to: ChangeValue;
  }[];
}

/** A finding as reports give it: with its sentence. The shape is part of the contract. */
export interface ReportedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string | null;
  readonly range: string | null;
  readonly message: string;
  readonly data: FindingData;
  readonly fix?: ReportedFix;
}

export function reportFinding(finding: Finding, language: Language): ReportedFinding {
  const { code, severity, sheet, cell, range, data, fix } = finding;
  const message = sentence(code, data, language);
  const reported = { code, severity, sheet, cell, range, message, data };
  return fix === undefined ? reported : { ...reported, fix: reportFix(fix, sheet, language) };
}

function reportFix({ code, data, operations }: Fix, sheet: string, language: Language): ReportedFix {
  return {
    code,
    message: sentence(code, data, language),
    changes: fixChanges(operations).map(({ sheet: on, cell, from, to }) => ({
      cell: on === sheet ? cell : placeText(on, cell),
      from,
      to,
    })),
  };
}

/** `Biểu 1!D5`; the sheet alone, or `''`, where the place is no cell. */
export function placeText(sheet: string, cell: string): string {
  return cell === '' ? sheet : `${sheet}!${cell}`;
}

/** The sentence with what it is about before it, where the row has a name: `Số hộ: …`. */
export function wordsOf({ message, data }: ReportedFinding): string {
  const name = data['indicator'];
  return typeof name === 'string' && name !== '' ? `${name}: ${message}` : message;
}
