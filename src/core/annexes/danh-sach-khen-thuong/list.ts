import { awardName, awardRank } from '../../awards/catalogue/catalogue';
import { levelName, levelRank } from '../../awards/catalogue/levels';
import { RECIPIENT_ENTRIES } from '../../awards/reading/kinds';
import { cellText } from '../../awards/register/cellReadings';
import type { CalendarDate } from '../../base/dates';
import { exactFromNumber } from '../../base/exact';
import type { AwardId, Level, RecipientKind } from '../../rules/awardIds';
import { amountInWords } from '../../wording/amountInWords';
import { countText, sumOf, type AwardEntry } from '../shared/awards/awardEntry';
import type { DrawContext, Drawing } from '../shared/awards/awardForm';
import { dayOfNames } from '../shared/awards/dayOfNames';
import { groupBy } from '../shared/awards/groupBy';
import type { RegisterSource } from '../shared/awards/registerSource';
import { titledPeriod } from '../../tables/titledPeriod';
import { selectStage } from '../shared/awards/selection';
import { TableBody, words, type LineCell } from '../shared/awards/tableBody';
import { unreadQuantities } from '../shared/awards/unread';
import { GRAND_TOTAL, UNREAD_ROW } from '../shared/awards/words';
import { moneyOf, type EntryMoney } from './entryMoney';
import { moneyFoot, moneyNotes, severalTitles } from './moneyNotes';

/** The form's columns. */
export const LIST_COLUMNS = [
  { header: 'STT', width: 12 },
  { header: 'Họ và tên/Tên tập thể', width: 62 },
  { header: 'Chức vụ', width: 36 },
  { header: 'Đơn vị', width: 50 },
  { header: 'Thành tích', width: 46 },
  { header: 'Hệ số', width: 16 },
  { header: 'Tiền thưởng', width: 30 },
] as const;

const COEFFICIENT = 5;
const MONEY = 6;
const ORDER: readonly (RecipientKind | undefined)[] = [
  'tap-the',
  'ho-gia-dinh',
  'ca-nhan',
  undefined,
];

/** One line of the list. */
interface ListLine {
  readonly entry: AwardEntry;
  readonly money: EntryMoney;
}

/** Draws the list of recipients, title by title. */
export function drawList(source: RegisterSource, context: DrawContext): Drawing {
  const { options, book } = context;
  const selection = selectStage(source, {
    roles: ['danh-hieu', 'doi-tuong'],
    period: titledPeriod(context.titles.lines),
  });
  const lines = selection.counted.map((entry): ListLine => ({
    entry,
    money: moneyOf(entry, options, book.rules),
  }));
  const body = new TableBody(context.headRows + 1, LIST_COLUMNS.length, options.formulas);
  const total = fill(body, source, lines, dayOfNames(selection.counted, options));
  const spoken =
    options.baseSalary === undefined || total === undefined
      ? []
      : [`Bằng chữ: ${amountInWords(exactFromNumber(total), 'đồng')}.`];
  const sums = { options, lines, quantity: sumOf(selection.counted) };
  return {
    columns: LIST_COLUMNS.map(({ width }, i) => ({ width, align: ALIGN[i] ?? 'left' })),
    header: [LIST_COLUMNS.map(({ header }) => header)],
    body,
    unit: 'Đơn vị tính tiền thưởng: đồng',
    foot: [...spoken, ...moneyFoot(sums), ...selection.foot],
    notes: [...selection.notes, ...moneyNotes(sums), ...severalTitles(source, selection.counted)],
  };
}

const ALIGN = ['center', 'left', 'left', 'left', 'left', 'center', 'right'] as const;

/** Lays the groups; gives the sum of the money. */
function fill(
  body: TableBody,
  source: RegisterSource,
  lines: readonly ListLine[],
  day: CalendarDate | undefined,
): number | undefined {
  if (lines.length === 0) {
    body.empty();
    return undefined;
  }
  const unclear = new Set(unreadQuantities(source));
  const ofAwards = groupBy(lines, ({ entry }) => entry.award);
  const groups = [...ofAwards].flatMap(([award, own]) => groupsOf(award, own, day));
  groups.sort((a, b) => a.rank - b.rank || a.levelRank - b.levelRank);
  const totals = groups.map(({ title, own }, i) => {
    body.heading(i + 1, title);
    const first = body.next;
    for (const recipient of ORDER) {
      const those = own.filter(({ entry }) => entry.recipient === recipient);
      if (those.length === 0) continue;
      const name = recipient === undefined ? UNREAD_ROW : RECIPIENT_ENTRIES[recipient].name;
      body.heading('', name, { italic: true });
      those.forEach((line, number) => {
        body.add(cellsOf(source, line, number + 1, unclear.has(line.entry)));
      });
    }
    return body.subtotal([MONEY], first);
  });
  const place = body.grandTotal([MONEY], totals, GRAND_TOTAL);
  return body.number(place, MONEY);
}

interface ListGroup {
  readonly title: string;
  readonly rank: number;
  readonly levelRank: number;
  readonly own: readonly ListLine[];
}

/** One group of an award, or one for each level that gave it. */
function groupsOf(
  award: AwardId | undefined,
  lines: readonly ListLine[],
  day: CalendarDate | undefined,
): readonly ListGroup[] {
  if (award === undefined) {
    return [{ title: UNREAD_ROW, rank: Infinity, levelRank: 0, own: lines }];
  }
  const levels = groupBy(lines, ({ entry }) => entry.level);
  return [...levels].map(([level, own]) => ({
    title: levels.size === 1 ? awardName(award, day) : `${awardName(award, day)}${ofLevel(level)}`,
    rank: awardRank(award),
    levelRank: level === undefined ? Infinity : levelRank(level),
    own,
  }));
}

function ofLevel(level: Level | undefined): string {
  return level === undefined ? ' (chưa rõ cấp quyết định)' : ` (${levelName(level)})`;
}

function cellsOf(
  source: RegisterSource,
  { entry, money }: ListLine,
  number: number,
  isUnclear: boolean,
): readonly LineCell[] {
  const text = (role: 'chuc-vu' | 'don-vi'): LineCell =>
    words(filled(cellText(source.valueOf(entry.entry, role))));
  return [
    { kind: 'value', value: number },
    words(nameOf(source, entry, isUnclear)),
    text('chuc-vu'),
    text('don-vi'),
    words(filled(source.textUnder(entry.entry, 'achievement'))),
    money.times === undefined
      ? words(undefined)
      : { kind: 'value', value: money.times, format: '0.0#' },
    moneyCell(entry, money, isUnclear),
  ];
}

function moneyCell({ quantity }: AwardEntry, money: EntryMoney, isUnclear: boolean): LineCell {
  const { total, baseSalary } = money;
  if (total === undefined || baseSalary === undefined || isUnclear) return words(undefined);
  const times = quantity === 1 ? '' : `*${String(quantity)}`;
  return {
    kind: 'formula',
    formula: (at) => `ROUNDUP(ROUND(${at(COEFFICIENT)}*${String(baseSalary)},4),-4)${times}`,
    result: total,
    format: '#,##0',
  };
}

/** The name with its form of address; how many where a line stands for several or for none. */
function nameOf(source: RegisterSource, entry: AwardEntry, isUnclear: boolean): string {
  const called =
    entry.recipient === 'ca-nhan' ? cellText(source.valueOf(entry.entry, 'ten-goi')) : '';
  const name = [called, entry.name ?? ''].filter((part) => part !== '').join(' ');
  if (isUnclear) return `${name} (không đọc được số lượng)`.trim();
  if (entry.quantity === 1) return name === '' ? '(sổ không ghi tên)' : name;
  const who =
    entry.recipient === undefined
      ? ''
      : ` ${RECIPIENT_ENTRIES[entry.recipient].name.toLowerCase()}`;
  const many = `${countText(entry.quantity)}${who}`;
  return name === '' ? many : `${name} (${many})`;
}

function filled(text: string): string | undefined {
  return text === '' ? undefined : text;
}
