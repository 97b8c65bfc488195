import { readAward } from '../../awards/reading/awardText';
import { readRecipientKind } from '../../awards/reading/kinds';
import { cellText } from '../../awards/register/cellReadings';
import { looseKey } from '../../text/fold';
import type { AwardEntry } from '../shared/awards/awardEntry';
import { groupBy } from '../shared/awards/groupBy';
import type { RegisterSource } from '../shared/awards/registerSource';

/** Units under one heading; without a name where the register has no groups. */
export interface UnitGroup {
  readonly name: string | undefined;
  readonly units: readonly { readonly unit: string; readonly own: readonly AwardEntry[] }[];
}

const NO_GROUP = 'Chưa ghi khối, cụm';

/**
 * The units of the entries by group, in the register's order: its column Khối/Cụm, else the
 * headings between its lines ("I | Khối phòng, ban"), else one group without a name.
 */
export function groupsOfUnits(
  source: RegisterSource,
  entries: readonly AwardEntry[],
): readonly UnitGroup[] {
  const groupOf = grouping(source);
  const known = entries.filter(({ unit }) => unit !== undefined);
  const groups = [...groupBy(known, (entry) => looseKey(groupOf(entry)))].map(
    ([key, those]): UnitGroup => {
      const [first] = those;
      const name = first === undefined || key === '' ? undefined : groupOf(first);
      const units = [...groupBy(those, ({ unit = '' }) => looseKey(unit))].map(([, own]) => ({
        unit: own[0]?.unit ?? '',
        own,
      }));
      return { name, units };
    },
  );
  const named = groups.filter(({ name }) => name !== undefined);
  const rest = groups.filter(({ name }) => name === undefined);
  return named.length === 0
    ? rest
    : [...named, ...rest.map((group) => ({ ...group, name: NO_GROUP }))];
}

/** The group that an entry belongs to; '' for none. */
function grouping(source: RegisterSource): (entry: AwardEntry) => string {
  if (source.register.columns.byRole.has('khoi-cum')) {
    return ({ entry }) => cellText(source.valueOf(entry, 'khoi-cum'));
  }
  const headings = source.headings.filter(({ text }) => namesUnits(text));
  return ({ entry }) => {
    const row = source.rowOf(entry);
    return headings.findLast((heading) => heading.row < row)?.text ?? '';
  };
}

/** Registers part their lines by recipient or award, too: those are no groups of units. */
function namesUnits(text: string): boolean {
  return readRecipientKind(text) === undefined && readAward(text).kind !== 'award';
}
