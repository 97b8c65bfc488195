import type { MoneyError } from '../../core/awards/money/awardMoney';
import { awardName } from '../../core/awards/catalogue/catalogue';
import { levelName } from '../../core/awards/catalogue/levels';
import { compare, toNumber, ZERO } from '../../core/base/exact';
import { readUnformatted } from '../../core/figures/readUnformatted';
import { convert } from '../../core/figures/units';
import type { CellValue } from '../../core/model/snapshot';
import type { AwardId } from '../../core/rules/awardIds';
import { levelWithoutMoney, noMoney, sayWhichAward } from '../../strings/function-errors/awards';
import { differentUnits } from '../../strings/function-errors/operands';
import { recipientFailure } from './awardText';
import { oneNumber } from './oneNumber';
import { isFailure, type Failure } from './outcome';
import { ruleFailure } from './rules';

const DONG = 'đồng';

/** Money above 0 in đồng, `"2,34 triệu đồng" → 2340000`; undefined for a blank. */
export function dongIn(value: CellValue): number | Failure | undefined {
  const figure = oneNumber(readUnformatted(value));
  if (figure === undefined || isFailure(figure)) return figure;
  const dong = convert(figure.value, figure.unit, DONG);
  if (dong === undefined) {
    return { error: '#N/A', message: differentUnits.vi({ detail: `${figure.unit}, ${DONG}` }) };
  }
  return compare(dong, ZERO) > 0 ? toNumber(dong) : { error: '#NUM!' };
}

/** Why no money goes with that award, as a cell shows it. */
export function moneyFailure(error: MoneyError, id: AwardId): Failure {
  const award = awardName(id);
  switch (error.code) {
    case 'not-a-count':
    case 'not-a-salary':
      return { error: '#NUM!' };
    case 'which-award': {
      const members = error.members.map((member) => awardName(member)).join(', ');
      return { error: '#N/A', message: sayWhichAward.vi({ award, members }) };
    }
    case 'wrong-recipient':
      return recipientFailure(id, error.recipients);
    case 'level-left-out': {
      const level = levelName(error.level);
      return { error: '#N/A', message: levelWithoutMoney.vi({ award, level }) };
    }
    case 'no-money-rule':
      return { error: '#N/A', message: noMoney.vi({ award }) };
    default:
      return ruleFailure(error);
  }
}
