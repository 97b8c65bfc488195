import { isKindOf } from '../awards/catalogue/catalogue';
import { readAward } from '../awards/reading/awardText';
import { readKind, readRecipientKind } from '../awards/reading/kinds';
import { readLevels } from '../awards/reading/levelText';
import type { AwardEntry } from '../annexes/shared/awards/awardEntry';
import { looseKey } from '../text/fold';
import type { FormItem } from './formSource';

/** Whether a line belongs under all of these headings of a form. */
export function belongsUnder(item: FormItem, headings: readonly string[]): boolean {
  const { entry } = item;
  if (headings.length === 0) return true;
  if (entry !== undefined) return headings.every((heading) => entryMatches(entry, heading));
  const own = new Set(item.groups.map(subjectOf));
  return headings.every((heading) => own.has(subjectOf(heading)));
}

/** What a group is about, without the word for a group: "Lĩnh vực kinh tế → kinh te". */
function subjectOf(heading: string): string {
  const key = looseKey(heading);
  return key.replace(/^(?:(?:cac|nhom|chi tieu|linh vuc|ve) )+(?=.)/, '');
}

/** "Tập thể", "Bằng khen của Thủ tướng Chính phủ", "Cấp tỉnh", a unit: what the heading names. */
function entryMatches(entry: AwardEntry, heading: string): boolean {
  const recipient = readRecipientKind(heading);
  if (recipient !== undefined) return entry.recipient === recipient;
  const reading = readAward(heading);
  if (reading.kind === 'award') {
    const { award } = entry;
    if (award === undefined || !(award === reading.award || isKindOf(award, reading.award)))
      return false;
    return reading.recipient === undefined || entry.recipient === reading.recipient;
  }
  const levels = readLevels(heading);
  if (levels !== undefined && levels.length > 0)
    return entry.level !== undefined && levels.includes(entry.level);
  const kind = readKind(heading);
  if (kind !== undefined) return entry.kind === kind;
  return entry.unit !== undefined && looseKey(entry.unit) === looseKey(heading);
}
