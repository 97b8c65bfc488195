import { awardMoney } from '../core/awards/money/awardMoney';
import { readRecipientKind } from '../core/awards/reading/kinds';
import type { CellValue } from '../core/model/snapshot';
import { RECIPIENT_KINDS } from '../core/rules/awardIds';
import { awardIn, recipientFailure } from './edge/awardText';
import { countIn } from './edge/counts';
import { dongIn, moneyFailure } from './edge/money';
import { optionalWord } from './edge/options';
import { isFailure, type Outcome } from './edge/outcome';
import { optionalDate, rulesInUse } from './edge/rules';
import { spill } from './edge/spill';

/**
 * The money that goes with an award, in đồng, each award rounded up to 10,000.
 * @param award The title or award: one cell or a column.
 * @param recipient ca-nhan, tap-the or ho-gia-dinh: one cell or a column.
 * @param salary Lương cơ sở in đồng on the day of the decision.
 * @param [quantity] How many are awarded; 1 when omitted.
 * @param [date] The day of the decision; the newest rules when omitted.
 * @returns The money for all of them, of each row when columns are given.
 * @customfunction TIENTHUONG TIENTHUONG
 */
export function tienThuong(
  award: unknown[][],
  recipient: unknown[][],
  salary: unknown[][],
  quantity?: unknown[][],
  date?: unknown[][],
): unknown[][] {
  return spill([award, recipient, salary, quantity, date], moneyForAward);
}

function moneyForAward([
  awardCell,
  recipientWord,
  salaryCell,
  quantityCell,
  dateCell,
]: readonly CellValue[]): Outcome {
  const recipient = optionalWord(recipientWord, RECIPIENT_KINDS, readRecipientKind);
  if (isFailure(recipient)) return recipient;
  const quantity = countIn(quantityCell, 'số_lượng');
  if (isFailure(quantity)) return quantity;
  const date = optionalDate(dateCell, 'ngày');
  if (isFailure(date)) return date;
  const read = awardIn(awardCell);
  if (isFailure(read)) return read;
  if (read === undefined || recipient === undefined) return '';
  if (read.recipient !== undefined && read.recipient !== recipient) {
    return recipientFailure(read.award, [read.recipient]);
  }
  const baseSalary = dongIn(salaryCell);
  if (isFailure(baseSalary)) return baseSalary;
  if (baseSalary === undefined) return '';
  const { award, level } = read;
  const question = { award, recipient, level, baseSalary, quantity, date };
  const money = awardMoney({ ...rulesInUse(), ...question });
  return money.ok ? money.value.total : moneyFailure(money.error, award);
}
