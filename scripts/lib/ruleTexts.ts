import { awardName } from '../../src/core/awards/catalogue/catalogue';
import type { AwardId } from '../../src/core/rules/awardIds';
import type { CollectiveCondition, Grade, Requirement, Times } from '../../src/core/rules/pack';

const GRADES: Readonly<Record<Grade, string>> = {
  tot: 'hoàn thành tốt nhiệm vụ trở lên',
  'xuat-sac': 'hoàn thành xuất sắc nhiệm vụ',
};

/** A table in Markdown; bars inside cells are escaped. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

/** `4.5 → 4,5`. */
export function decimal(value: number): string {
  return String(value).replace('.', ',');
}

/** What a collective title asks of the figures: `ít nhất 70% cá nhân đạt Lao động tiên tiến`. */
export function conditionText(condition: CollectiveCondition): string {
  switch (condition.kind) {
    case 'all-completed':
      return '100% cá nhân hoàn thành nhiệm vụ';
    case 'advanced-share': {
      const least = condition.comparison === 'more-than' ? 'trên' : 'ít nhất';
      return `${least} ${decimal(condition.percent)}% cá nhân đạt danh hiệu tiên tiến`;
    }
    case 'has-cstdcs':
      return 'có cá nhân đạt Chiến sĩ thi đua cơ sở';
    case 'no-discipline':
      return 'không có cá nhân bị kỷ luật từ cảnh cáo trở lên';
  }
}

/** What earlier titles an award asks for: `3 lần liên tục Chiến sĩ thi đua cơ sở`. */
export function requirementText(requirement: Requirement): string {
  switch (requirement.kind) {
    case 'same-year':
      return `${oneOf(requirement.anyOf)} của chính năm ấy`;
    case 'run': {
      const spacing = requirement.spacing === 'yearly' ? ', mỗi năm một lần' : '';
      return `${String(requirement.times)} lần liên tục ${oneOf(requirement.anyOf)}${spacing}`;
    }
    case 'graded-run':
      return `${String(requirement.years)} năm liên tục ${GRADES[requirement.grade]}`;
    case 'service': {
      const { previous, after, years, grade, excellentYears, within } = requirement;
      const excellent =
        excellentYears === undefined
          ? ''
          : `, trong đó ít nhất ${String(excellentYears)} năm ${GRADES['xuat-sac']}`;
      const sets = within.map((set) => set.map(timesText).join(' và ')).join(', hoặc ');
      return `đã có ${awardName(previous)}${after ? ', sau đó' : ';'} ${String(years)} năm liên tục ${GRADES[grade]}${excellent}, trong thời gian ấy có ${sets}`;
    }
  }
}

function timesText({ anyOf, times, withoutFlagOnly = false }: Times): string {
  const only = withoutFlagOnly ? ' (chỉ với tập thể không thuộc đối tượng tặng cờ)' : '';
  return `${String(times)} lần ${oneOf(anyOf)}${only}`;
}

function oneOf(awards: readonly AwardId[]): string {
  return awards.map((award) => awardName(award)).join(' hoặc ');
}
