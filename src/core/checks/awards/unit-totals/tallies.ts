import type { RegisterSource } from '../../../annexes/shared/awards/registerSource';
import { isKindOf } from '../../../awards/catalogue/catalogue';
import type { Status } from '../../../awards/reading/kinds';
import { awardTime, type AwardTime } from '../../../awards/register/awardTime';
import { UNREAD } from '../../../awards/register/register';
import type { AwardId, RecipientKind } from '../../../rules/awardIds';
import type { Period } from '../../../tables/period';
import { isInPeriod } from '../../../tables/titledPeriod';
import { looseKey } from '../../../text/fold';
import { valueAt } from '../registers';

/** What a cell of a table counts; what is undefined does not narrow. */
export interface Counted {
  readonly award: AwardId;
  /** The loose name of the unit. */
  readonly unit?: string;
  readonly recipient?: RecipientKind;
}

/** Which lines of the register a table may have been made of. */
export interface Selection {
  readonly statuses: readonly Status[] | undefined;
  readonly isTimely: (time: AwardTime) => boolean;
}

/** Sums of a register's quantities by award, unit and recipient, for one selection. */
export class Tallies {
  private readonly units = new Map<string, number>();
  private readonly sums: Float64Array;
  private readonly awards: readonly AwardId[];
  private readonly kinds: readonly (RecipientKind | undefined)[];

  constructor({ register }: RegisterSource, { statuses, isTimely }: Selection) {
    const { awards, recipients, units, quantities, size } = register;
    this.awards = awards.values;
    this.kinds = [...recipients.values, undefined];
    const place = units.values.map((unit) => this.placeOf(looseKey(unit)));
    // The last place is that of lines without a unit.
    const nowhere = this.units.size;
    const width = this.awards.length * this.kinds.length;
    this.sums = new Float64Array((nowhere + 1) * width);
    for (let entry = 0; entry < size; entry++) {
      const award = awards.codes[entry] ?? UNREAD;
      const status = valueAt(register.statuses, entry);
      if (award === UNREAD || status === 'tra-ho-so') continue;
      if (statuses !== undefined && (status === undefined || !statuses.includes(status))) continue;
      if (!isTimely(awardTime(register, entry))) continue;
      const unit = place[units.codes[entry] ?? UNREAD] ?? nowhere;
      const recipient = recipients.codes[entry] ?? UNREAD;
      const kind = recipient === UNREAD ? this.kinds.length - 1 : recipient;
      const cell = unit * width + award * this.kinds.length + kind;
      this.sums[cell] = (this.sums[cell] ?? 0) + (quantities[entry] ?? 0);
    }
  }

  hasUnit(unit: string): boolean {
    return this.units.has(unit);
  }

  /** The count by the register; undefined where lines may or may not belong to it. */
  count({ award, unit, recipient }: Counted): number | undefined {
    const own = unit === undefined ? undefined : this.units.get(unit);
    if (unit !== undefined && own === undefined) return undefined;
    let sum = 0;
    const width = this.awards.length * this.kinds.length;
    const [first, last] = own === undefined ? [0, this.units.size] : [own, own];
    for (let place = first; place <= last; place++) {
      for (const [code, id] of this.awards.entries()) {
        const isOwn = isKindOf(id, award);
        if (!isOwn && !isKindOf(award, id)) continue;
        for (const [kind, to] of this.kinds.entries()) {
          const count = this.sums[place * width + code * this.kinds.length + kind] ?? 0;
          if (count === 0 || (recipient !== undefined && to !== undefined && to !== recipient)) {
            continue;
          }
          if (!isOwn || (recipient !== undefined && to === undefined)) return undefined;
          sum += count;
        }
      }
    }
    return sum;
  }

  private placeOf(unit: string): number {
    const known = this.units.get(unit) ?? this.units.size;
    this.units.set(unit, known);
    return known;
  }
}

const STAGES: readonly (readonly Status[])[] = [
  ['da-tang'],
  ['de-nghi', 'da-trinh'],
  ['de-nghi', 'da-trinh', 'da-tang'],
  ['dang-ky'],
  ['dang-ky', 'de-nghi', 'da-trinh', 'da-tang'],
];

/**
 * Every selection that a table may stand for: all lines, or those of a stage, that belong to the
 * period in its titles or were won in its years.
 */
export function selections(
  { register }: RegisterSource,
  period: Period | undefined,
): readonly Selection[] {
  const staged = register.columns.byRole.has('trang-thai');
  const statuses = staged ? STAGES : [undefined];
  const times = period === undefined ? [always] : [within(period), wonIn(period)];
  return times.flatMap((isTimely) => statuses.map((own) => ({ statuses: own, isTimely })));
}

function always(): boolean {
  return true;
}

function within(period: Period): Selection['isTimely'] {
  return (time) => isInPeriod(time, period);
}

function wonIn({ from, to }: Period): Selection['isTimely'] {
  return ({ year }) => year !== undefined && year >= from.year && year <= to.year;
}
