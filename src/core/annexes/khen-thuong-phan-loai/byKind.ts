import { awardName, awardRank } from '../../awards/catalogue/catalogue';
import { categoryOf, type Category } from '../../awards/catalogue/groups';
import { sumOf, type AwardEntry } from '../shared/awards/awardEntry';
import type { DrawContext, Drawing } from '../shared/awards/awardForm';
import { dayOfNames } from '../shared/awards/dayOfNames';
import { groupBy } from '../shared/awards/groupBy';
import type { RegisterSource } from '../shared/awards/registerSource';
import { titledPeriod } from '../../tables/titledPeriod';
import { selectStage } from '../shared/awards/selection';
import { count, TableBody, words, type LineCell } from '../shared/awards/tableBody';
import { FORMS, GRAND_TOTAL, TITLES, UNREAD_ROW } from '../shared/awards/words';
import { kindOf, isDirect, isLeader, unplacedPersons } from './placing';

const MERIT = 'Theo công trạng';
const MOVEMENT = 'Chuyên đề, đột xuất';
const LEADERS = 'Cá nhân là lãnh đạo quản lý (từ cấp phòng trở lên)';
const DIRECT = 'Cá nhân không làm công tác quản lý';

interface KindColumn {
  readonly header: readonly [string] | readonly [string, string];
  /** The form's own number of the column. */
  readonly number: string;
  readonly width: number;
  /** What it counts: lines of these. */
  readonly counts?: (entry: AwardEntry) => boolean;
  /** The share of another column, by place. */
  readonly shareOf?: number;
}

const ofKind =
  (...kinds: readonly string[]) =>
  (entry: AwardEntry): boolean =>
    kinds.includes(kindOf(entry) ?? '');
const isMerit = ofKind('cong-trang');
const isMovement = ofKind('phong-trao', 'dot-xuat');
const total = (header: string, number: string, counts: KindColumn['counts']): KindColumn => ({
  header: [header, 'Tổng số'],
  number,
  width: 10.5,
  ...(counts === undefined ? {} : { counts }),
});
const share = (header: string, number: string, shareOf: number): KindColumn => ({
  header: [header, 'Tỷ lệ'],
  number,
  width: 13,
  shareOf,
});
const persons = (
  header: string,
  leaf: string,
  number: string,
  counts: (entry: AwardEntry) => boolean,
): KindColumn => ({ header: [header, leaf], number, width: 13.5, counts });

/** The form's columns; the sum of column 3 is made of 6, 10, 14, 16 and 18. */
export const KIND_COLUMNS: readonly KindColumn[] = [
  { header: ['STT'], number: '1', width: 10.5 },
  { header: ['Danh hiệu/Hình thức'], number: '2', width: 34.5 },
  { header: ['Số lượng khen thưởng', 'Tổng số'], number: '3', width: 11.5 },
  {
    header: ['Số lượng khen thưởng', 'Cho doanh nghiệp'],
    number: '4',
    width: 12.5,
    counts: ({ recipientClass }) => recipientClass === 'doanh-nghiep',
  },
  {
    header: ['Số lượng khen thưởng', 'Cho cá nhân'],
    number: '5',
    width: 11.5,
    counts: ({ recipient }) => recipient === 'ca-nhan',
  },
  total(MERIT, '6', isMerit),
  share(MERIT, '7=6:3', 5),
  persons(MERIT, LEADERS, '8', (entry) => isMerit(entry) && isLeader(entry)),
  persons(MERIT, DIRECT, '9', (entry) => isMerit(entry) && isDirect(entry)),
  total(MOVEMENT, '10', isMovement),
  share(MOVEMENT, '11=10:3', 9),
  persons(MOVEMENT, LEADERS, '12', (entry) => isMovement(entry) && isLeader(entry)),
  persons(MOVEMENT, DIRECT, '13', (entry) => isMovement(entry) && isDirect(entry)),
  total('Đối ngoại', '14', ofKind('doi-ngoai')),
  share('Đối ngoại', '15=14:3', 13),
  total('Kháng chiến', '16', ofKind('khang-chien')),
  share('Kháng chiến', '17=16:3', 15),
  total('Khác', '18', ofKind('cong-hien', 'nien-han')),
  share('Khác', '19=18:3', 17),
];

const TOTAL_COLUMN = 2;
const PARTS = [5, 9, 13, 15, 17];
const SUMS = KIND_COLUMNS.flatMap(({ counts }, i) =>
  counts === undefined && i !== TOTAL_COLUMN ? [] : [i],
);
const SECTIONS: readonly { readonly title: string; readonly category: Category }[] = [
  { title: TITLES, category: 'danh-hieu' },
  { title: FORMS, category: 'hinh-thuc' },
];

/** Draws the awards of a register by kind. */
export function drawByKind(source: RegisterSource, context: DrawContext): Drawing {
  const selection = selectStage(source, {
    roles: ['danh-hieu', 'doi-tuong'],
    period: titledPeriod(context.titles.lines),
  });
  const entries = selection.counted;
  const header = [
    KIND_COLUMNS.map((column) => column.header[0]),
    KIND_COLUMNS.map((column) => column.header[1] ?? ''),
    KIND_COLUMNS.map(({ number }) => number),
  ];
  const first = context.headRows + header.length;
  const body = new TableBody(first, KIND_COLUMNS.length, context.options.formulas);
  fill(body, entries, context);
  const unplaced = unplacedPersons(source, entries);
  return {
    columns: KIND_COLUMNS.map(({ width }, i) => ({ width, align: i === 1 ? 'left' : 'center' })),
    header,
    numbered: true,
    body,
    fontSize: 10,
    foot: [...selection.foot, ...unplaced.foot],
    notes: [...selection.notes, ...unplaced.notes],
  };
}

function fill(body: TableBody, entries: readonly AwardEntry[], context: DrawContext): void {
  const day = dayOfNames(entries, context.options);
  const isReadable = (entry: AwardEntry): boolean =>
    entry.award !== undefined && kindOf(entry) !== undefined;
  const readable = entries.filter(isReadable);
  const totals = SECTIONS.map(({ title, category }, section) => {
    body.heading(section + 1, title);
    const first = body.next;
    const awards = [...groupBy(readable, ({ award }) => award)]
      .flatMap(([award, own]) =>
        award !== undefined && categoryOf(award) === category ? [{ award, own }] : [],
      )
      .sort((a, b) => awardRank(a.award) - awardRank(b.award));
    awards.forEach(({ award, own }, i) => {
      body.add([{ kind: 'value', value: i + 1 }, words(awardName(award, day)), ...cells(own)]);
    });
    if (awards.length === 0) return body.empty();
    return body.subtotal(SUMS, first, SHARES);
  });
  const unreadable = entries.filter((entry) => !isReadable(entry));
  if (unreadable.length > 0) {
    const line = [words(undefined), words(UNREAD_ROW), ...cells(unreadable)];
    line[TOTAL_COLUMN] = count(sumOf(unreadable));
    totals.push(body.add(line, { italic: true }));
  }
  body.grandTotal(
    SUMS,
    totals.filter((place) => body.holdsFigures(place)),
    GRAND_TOTAL,
    SHARES,
  );
}

/** The cells behind the name. */
function cells(entries: readonly AwardEntry[]): readonly LineCell[] {
  return KIND_COLUMNS.slice(TOTAL_COLUMN).map(({ counts, shareOf }, i): LineCell => {
    if (counts !== undefined) return count(sumOf(entries.filter(counts)));
    if (shareOf !== undefined) return shareCell(shareOf);
    return i === 0 ? { kind: 'plus', columns: PARTS } : words(undefined);
  });
}

function shareCell(part: number): LineCell {
  return { kind: 'percent', part, whole: TOTAL_COLUMN };
}

const SHARES: Readonly<Record<number, LineCell>> = Object.fromEntries(
  KIND_COLUMNS.flatMap(({ shareOf }, i) =>
    shareOf === undefined ? [] : [[i, shareCell(shareOf)] as const],
  ),
);
