import { awardName } from '../../core/awards/catalogue/catalogue';
import { readAward, type ReadAward } from '../../core/awards/reading/awardText';
import { RECIPIENT_ENTRIES } from '../../core/awards/reading/kinds';
import { cellText } from '../../core/awards/register/cellReadings';
import type { CellValue } from '../../core/model/snapshot';
import type { AwardId, RecipientKind } from '../../core/rules/awardIds';
import { notAward, wrongRecipient } from '../../strings/function-errors/awards';
import type { Failure } from './outcome';

/** The award that a cell names; undefined for a blank, which 0 counts as. */
export function awardIn(value: CellValue): ReadAward | Failure | undefined {
  if (value === 0) return undefined;
  const text = cellText(value);
  const reading = readAward(text);
  switch (reading.kind) {
    case 'award':
      return reading;
    case 'blank':
      return undefined;
    case 'unreadable':
      return { error: '#VALUE!', message: notAward.vi({ text }) };
  }
}

/** #N/A for an award that is given to others than the recipient asked about. */
export function recipientFailure(award: AwardId, kinds: readonly RecipientKind[]): Failure {
  const recipients = kinds.map((kind) => RECIPIENT_ENTRIES[kind].name).join(', ');
  return { error: '#N/A', message: wrongRecipient.vi({ award: awardName(award), recipients }) };
}
