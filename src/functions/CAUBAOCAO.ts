import { readUnformatted } from '../core/figures/readUnformatted';
import type { CellValue } from '../core/model/snapshot';
import { reportSentence, type Given, type Report } from '../core/wording/reportSentence';
import { DEFAULT_STYLE, REPORT_STYLES, parseReportStyle } from '../core/wording/reportStyle';
import { negativeSamePeriod, planIsChange } from '../strings/function-errors/wording';
import { attainmentFailure } from './edge/attainmentFailure';
import { computedFailure } from './edge/computed';
import { optionalDecimals, optionalText, optionalWord } from './edge/options';
import { isFailure, type Outcome } from './edge/outcome';
import { spill } from './edge/spill';

const DEFAULT_LABEL = 'kế hoạch';

/**
 * The sentence of a report on one indicator: its figure, the share of the plan, the same period.
 * @param indicator The name of the indicator: one cell or a column.
 * @param actual The actual figure: one cell or a column.
 * @param unit The unit of measure, as tỷ đồng or %.
 * @param [plan] The plan, or a known ratio as text, as "54,5%".
 * @param [previous] The figure of the same period, or as text a known ratio "91,4%", change "+13,2%" or change in points "-1,4".
 * @param [style] dat (default), uoc, chiem or con, each also with -bang (same period as a ratio) or -so (as a difference).
 * @param [decimals] Decimals of what is computed; 1 for percentages by default.
 * @param [plan2] A second plan, or a known ratio as text.
 * @param [label] The words for the plan; kế hoạch by default.
 * @param [label2] The words for the second plan; kế hoạch by default.
 * @returns The sentence, of each row when columns are given.
 * @customfunction CAUBAOCAO CAUBAOCAO
 */
export function cauBaoCao(
  indicator: unknown[][],
  actual: unknown[][],
  unit: unknown[][],
  plan?: unknown[][],
  previous?: unknown[][],
  style?: unknown[][],
  decimals?: unknown[][],
  plan2?: unknown[][],
  label?: unknown[][],
  label2?: unknown[][],
): unknown[][] {
  return spill(
    [indicator, actual, unit, plan, previous, style, decimals, plan2, label, label2],
    sentenceOfIndicator,
  );
}

function sentenceOfIndicator([
  indicator,
  actual,
  unitText,
  plan,
  previous,
  styleWord,
  decimalCount,
  plan2,
  labelText,
  labelText2,
]: readonly CellValue[]): Outcome {
  const name = optionalText(indicator, 'chỉ_tiêu') ?? '';
  if (isFailure(name)) return name;
  const unit = optionalText(unitText, 'đơn_vị') ?? '';
  if (isFailure(unit)) return unit;
  const style = optionalWord(styleWord, REPORT_STYLES, parseReportStyle) ?? DEFAULT_STYLE;
  if (isFailure(style)) return style;
  const decimals = optionalDecimals(decimalCount, 'số_lẻ');
  if (isFailure(decimals)) return decimals;
  const label = optionalText(labelText, 'nhãn') ?? DEFAULT_LABEL;
  if (isFailure(label)) return label;
  const label2 = optionalText(labelText2, 'nhãn_2') ?? DEFAULT_LABEL;
  if (isFailure(label2)) return label2;
  return present(
    reportSentence({
      name,
      actual: readUnformatted(actual),
      unit,
      plans: [
        { ...given(plan), label },
        { ...given(plan2), label: label2 },
      ],
      samePeriod: given(previous),
      style,
      decimals,
    }),
  );
}

/**
 * A plan or same period that may be left out. The number 0 counts as left out: some hosts hand
 * over a blank cell as 0, and "tăng 43 so với cùng kỳ" would then be a false sentence.
 */
function given(value: CellValue): Given {
  const source = typeof value === 'string' ? value : '';
  return { figure: readUnformatted(value === 0 ? undefined : value), source };
}

function present(report: Report): Outcome {
  switch (report.kind) {
    case 'sentence':
      return report.text;
    case 'attainment':
      return attainmentFailure(report.result);
    case 'plan-is-change':
      return { error: '#VALUE!', message: planIsChange.vi({ text: report.text }) };
    case 'negative-same-period':
      return { error: '#VALUE!', message: negativeSamePeriod.vi({}) };
    case 'blank':
    case 'division-by-zero':
    case 'negative':
    case 'unreadable':
    case 'not-available':
      return computedFailure(report);
  }
}
