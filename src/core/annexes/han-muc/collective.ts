import type { QuotaRow } from '../../awards/quota/quotaTable';
import type { RuleChoice } from '../../awards/chosenRules';
import {
  judgeCollective,
  type CollectiveError,
  type MissingCondition,
} from '../../awards/titles/collectiveTitle';
import type { AwardId } from '../../rules/awardIds';
import type { UnitPeople } from './people';

interface Question extends RuleChoice {
  readonly award: AwardId;
  readonly year: number;
  readonly row: QuotaRow;
  readonly people: UnitPeople | undefined;
}

const LACKS: Readonly<Record<MissingCondition['condition']['kind'], string>> = {
  'all-completed': 'hoàn thành nhiệm vụ',
  'advanced-share': 'tỷ lệ LĐTT',
  'has-cstdcs': 'CSTĐCS',
  'no-discipline': 'có người bị kỷ luật',
};

/**
 * `Đạt`, `Thiếu: tỷ lệ LĐTT (7, cần 8)`, or why it can't be told; undefined where the unit's
 * people aren't known.
 */
export function verdictOf({ award, year, row, people, ...rules }: Question): string | undefined {
  if (people?.people === undefined) return undefined;
  const judged = judgeCollective({
    ...rules,
    award,
    year,
    figures: {
      people: people.people,
      advanced: row.advanced,
      completed: people.completed,
      fighters: row.fighters,
      disciplined: people.disciplined,
    },
  });
  if (!judged.ok) return isContradiction(judged.error) ? 'Số liệu mâu thuẫn' : 'Chưa có căn cứ';
  switch (judged.value.verdict) {
    case 'met':
      return 'Đạt';
    case 'missing': {
      const lacks = judged.value.missing.map(
        ({ condition: { kind }, have, need }) =>
          `${LACKS[kind]} (${String(have)}, cần ${String(need)})`,
      );
      return `Thiếu: ${lacks.join('; ')}`;
    }
    case 'unknown':
      return `Chưa rõ: ${judged.value.unknown.map(({ kind }) => LACKS[kind]).join('; ')}`;
  }
}

/** The figures themselves can't be: more LĐTT than people. */
function isContradiction({ code }: CollectiveError): boolean {
  return code === 'more-than-people' || code === 'no-people' || code === 'not-a-count';
}
