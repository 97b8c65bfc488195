import { cellText } from '../../../awards/register/cellReadings';
import { readAward } from '../../../awards/reading/awardText';
import { readLevels } from '../../../awards/reading/levelText';
import { contradictsLevel } from '../../../awards/reading/settleLevel';
import type { AnnexNote } from '../../definition';
import type { AwardEntry } from './awardEntry';
import { groupBy } from './groupBy';
import type { RegisterSource } from './registerSource';
import { placesOf, sourceNote } from './unread';

/** Why a line has no deciding level. */
type Lack = 'unread' | 'contradicts' | 'ended';

/** Notes on the lines without a deciding level: unreadable, against the award, or ended. */
export function levelNotes(
  source: RegisterSource,
  entries: readonly AwardEntry[],
): readonly AnnexNote[] {
  const lacking = entries.filter(({ level }) => level === undefined);
  const groups = groupBy(lacking, (entry) => lackOf(source, entry));
  return [
    ...sourceNote(source, 'cap', groups.get('unread') ?? []),
    ...noteOf(source, 'annex-notes/level-contradicts', groups.get('contradicts') ?? []),
    ...noteOf(source, 'annex-notes/level-ended', groups.get('ended') ?? []),
  ];
}

function lackOf(source: RegisterSource, { entry, award }: AwardEntry): Lack {
  const { codes, values } = source.register.levels;
  // The register knows it; only the day of the decision is too late for it.
  if (values[codes[entry] ?? -1] !== undefined) return 'ended';
  if (award === undefined) return 'unread';
  const levels = readLevels(cellText(source.valueOf(entry, 'cap'))) ?? [];
  const reading = readAward(cellText(source.valueOf(entry, 'danh-hieu')));
  const level = reading.kind === 'award' ? reading.level : undefined;
  const named = { award, ...(level === undefined ? {} : { level }) };
  return contradictsLevel(named, levels) ? 'contradicts' : 'unread';
}

function noteOf(
  source: RegisterSource,
  code: string,
  entries: readonly AwardEntry[],
): readonly AnnexNote[] {
  const [first] = entries;
  if (first === undefined) return [];
  return [
    {
      code,
      data: { cells: placesOf(source, 'cap', entries), lines: entries.length },
      cell: source.cellOf(first.entry, 'cap'),
      onSource: true,
    },
  ];
}
