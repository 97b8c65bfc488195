import { exactFromNumber } from '../../core/base/exact';
import { formatTrimmed } from '../../core/figures/formatFigure';
import { fixChanges, type ChangeValue, type FixChange } from '../../core/checks/fixChanges';
import type { WhyLeft } from '../../core/checks/fixing/chooseFixes';
import type { Finding, FindingData, Fix, Severity } from '../../core/model/finding';
import { sentence, type Language } from '../../strings/sentence';
import { placeText } from './placeText';

// More than a double tells apart.
const MOST_DECIMALS = 17;

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

function reportFix(
  { code, data, operations }: Fix,
  sheet: string,
  language: Language,
): ReportedFix {
  return {
    code,
    message: sentence(code, data, language),
    changes: fixChanges(operations).map((change) => ({
      cell: change.sheet === sheet ? change.cell : placeText(change.sheet, change.cell),
      ...fromTo(change),
    })),
  };
}

/** The sentence with what it is about before it, where the row has a name: `Số hộ: …`. */
export function wordsOf({ message, data }: ReportedFinding): string {
  const name = data['indicator'];
  return typeof name === 'string' && name !== '' ? `${name}: ${message}` : message;
}

/** Before and after in plain JSON; of a setting with its name: `numberFormat: 0.0`. */
export function fromTo({ from, to, setting }: FixChange): Pick<FixChange, 'from' | 'to'> {
  if (setting === undefined) return { from, to };
  const named = (value: ChangeValue): ChangeValue =>
    value === null ? null : `${setting}: ${String(value)}`;
  return { from: named(from), to: named(to) };
}

/** Before and after as a reader sees them: `["17.68", "17.680"]`; a blank is said. */
export function changeTexts(
  { from, to, setting }: FixChange,
  language: Language,
): readonly [from: string, to: string] {
  const isLength = setting?.startsWith('margins.') === true;
  const text = (value: ChangeValue): string => {
    const shown = valueText(value, language);
    return isLength && value !== null ? `${shown} mm` : shown;
  };
  return [text(from), text(to)];
}

/** A text of a change with its setting before it, where it is one of a setting: `cỡ chữ: 13`. */
export function ofSetting({ setting }: FixChange, text: string, language: Language): string {
  return setting === undefined
    ? text
    : sentence('report/setting', { setting, value: text }, language);
}

function valueText(value: ChangeValue, language: Language): string {
  if (value === null || value === '') return sentence('report/blank', {}, language);
  if (typeof value !== 'number' || language === 'en') return String(value);
  return formatTrimmed(exactFromNumber(value), MOST_DECIMALS);
}

export function leftText(why: WhyLeft, language: Language): string {
  return sentence(`report/left-${why}`, {}, language);
}
