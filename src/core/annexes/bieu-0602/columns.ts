import { awardName, awardRank } from '../../awards/catalogue/catalogue';
import { GROUPS } from '../../awards/catalogue/groups';
import type { AwardId } from '../../rules/awardIds';
import type { AwardEntry } from '../shared/awards/awardEntry';
import { recipientOf } from '../shared/statutory/awardBreakdowns';
import type { AwardCounting } from '../shared/statutory/awardCounting';
import type { FormColumn } from '../shared/statutory/statutoryForm';

/** What columns 2 to 9 count. */
interface Group {
  readonly number: number;
  readonly header: string;
  /** Undefined: all that no other group has. */
  readonly awards: readonly AwardId[] | undefined;
  /** `one` column, a `pair` for collectives and persons, or a pair for each award met. */
  readonly shape: 'one' | 'pair' | 'pair-each';
}

const GROUP_LIST: readonly Group[] = [
  {
    number: 2,
    header: 'Huân chương, huy chương',
    awards: [...GROUPS['huan-chuong'].awards, ...GROUPS['huy-chuong'].awards],
    shape: 'pair-each',
  },
  { number: 3, header: 'Giải thưởng Hồ Chí Minh', awards: ['gt-ho-chi-minh'], shape: 'one' },
  { number: 4, header: 'Giải thưởng Nhà nước', awards: ['gt-nha-nuoc'], shape: 'one' },
  {
    number: 5,
    header: 'Danh hiệu vinh dự nhà nước',
    awards: GROUPS['danh-hieu-vinh-du'].awards,
    shape: 'pair-each',
  },
  { number: 6, header: 'Cờ thi đua của Chính phủ', awards: ['co-chinh-phu'], shape: 'one' },
  {
    number: 7,
    header: 'Bằng khen của Thủ tướng Chính phủ',
    awards: ['bk-thu-tuong'],
    shape: 'pair',
  },
  { number: 8, header: 'Chiến sĩ thi đua toàn quốc', awards: ['cstd-toan-quoc'], shape: 'one' },
  { number: 9, header: 'Các hình thức khác', awards: undefined, shape: 'pair' },
];

const PAIR = ['Tập thể', 'Cá nhân'] as const;

/** In millimetres: the longest word of a header, "thưởng", on one line; and half of a pair. */
const ONE = 15;
const HALF = 11;

/** A column with what it counts. */
interface Place {
  readonly header: readonly string[];
  readonly number: string;
  readonly group: Group;
  /** The only award of the column, where it is one of a pair for each. */
  readonly award?: AwardId;
  readonly recipients?: 'collectives' | 'persons';
}

/** The columns that the awards of a register need, total first, and which is whose. */
export function columnsFor(
  entries: readonly AwardEntry[],
): ReturnType<AwardCounting['columnsFor']> {
  const met = [...new Set(entries.flatMap(({ award }) => award ?? []))].sort(
    (a, b) => awardRank(a) - awardRank(b),
  );
  const places = GROUP_LIST.flatMap((group) => placesOf(group, met));
  const total: FormColumn = { header: ['Tổng số', '', ''], number: '1', width: ONE };
  return {
    columns: [
      total,
      ...places.map(({ header, number, recipients }) => ({
        header,
        number,
        width: recipients === undefined ? ONE : HALF,
      })),
    ],
    columnOf: (entry) => columnOf(places, entry),
  };
}

function groupOf(award: AwardId): Group | undefined {
  return (
    GROUP_LIST.find(({ awards }) => awards?.includes(award)) ??
    GROUP_LIST.find(({ awards }) => awards === undefined)
  );
}

function placesOf(group: Group, met: readonly AwardId[]): readonly Place[] {
  const { number, header, shape } = group;
  if (shape === 'one') return [{ header: [header, '', ''], number: String(number), group }];
  const own = shape === 'pair' ? [] : met.filter((award) => groupOf(award) === group);
  const pairs = own.length === 0 ? [undefined] : own;
  return pairs.flatMap((award, i) =>
    PAIR.map((words, side): Place => ({
      header: award === undefined ? [header, words, ''] : [header, awardName(award), words],
      number: `${String(number)}.${String(i * 2 + side + 1)}`,
      group,
      ...(award === undefined ? {} : { award }),
      recipients: side === 0 ? 'collectives' : 'persons',
    })),
  );
}

/** Households stand with collectives: the form has no column of their own. */
function columnOf(places: readonly Place[], entry: AwardEntry): number | 'recipient-unknown' {
  const { award } = entry;
  const group = award === undefined ? undefined : groupOf(award);
  const recipient = recipientOf(entry);
  const side = recipient === 'ca-nhan' ? 'persons' : 'collectives';
  const column = places.findIndex(
    (place) =>
      place.group === group &&
      (place.award === undefined || place.award === award) &&
      (place.recipients === undefined || (recipient !== undefined && place.recipients === side)),
  );
  return column < 0 ? 'recipient-unknown' : column;
}
