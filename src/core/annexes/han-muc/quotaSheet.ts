import { awardName } from '../../awards/catalogue/catalogue';
import type { Quota } from '../../awards/quota/quota';
import { quotaTable, type QuotaRow } from '../../awards/quota/quotaTable';
import { toNumber } from '../../base/exact';
import { momentOfYear } from '../../rules/lookup';
import { titledPeriod } from '../../tables/titledPeriod';
import { looseKey } from '../../text/fold';
import type { AnnexNote } from '../definition';
import type { DrawContext, Drawing } from '../shared/awards/awardForm';
import type { RegisterSource } from '../shared/awards/registerSource';
import { count, TableBody, words, type LineCell } from '../shared/awards/tableBody';
import { unreadNotes } from '../shared/awards/unread';
import { GRAND_TOTAL } from '../shared/awards/words';
import { awardEntries, countText } from '../shared/awards/awardEntry';
import { basisOf, basisFoot, basisNotes } from './basis';
import { verdictOf } from './collective';
import { peopleOfUnits, type PeopleTable, type UnitPeople } from './people';
import { yearAsked } from './yearAsked';

/** The form's columns. */
export const QUOTA_COLUMNS = [
  { header: 'STT', width: 9 },
  { header: 'Đơn vị', width: 36 },
  { header: 'Số cá nhân', width: 13 },
  { header: 'Hoàn thành nhiệm vụ', width: 14 },
  { header: 'LĐTT', width: 13 },
  { header: 'Tỷ lệ LĐTT %', width: 13 },
  { header: 'Bị kỷ luật từ cảnh cáo', width: 13 },
  { header: 'CSTĐCS đề nghị', width: 17 },
  { header: 'Tỷ lệ CSTĐCS/LĐTT %', width: 28 },
  { header: 'Số tối đa', width: 12 },
  { header: 'Vượt', width: 12 },
  { header: 'Danh hiệu tập thể đề nghị', width: 23 },
  { header: 'Đủ điều kiện danh hiệu tập thể', width: 22 },
  { header: 'Căn cứ', width: 27 },
] as const;

const PEOPLE = 2;
const COMPLETED = 3;
const ADVANCED = 4;
const ADVANCED_SHARE = 5;
const DISCIPLINED = 6;
const FIGHTERS = 7;
const FIGHTERS_SHARE = 8;
const MOST = 9;
const EXCESS = 10;
const NO_UNIT = 'Không ghi đơn vị';
const NOBODY = 'Sổ không có Lao động tiên tiến, Chiến sĩ thi đua cơ sở của năm xét';
const BASE = 'LĐTT gồm cả người đạt danh hiệu CSTĐCS, mỗi người tính một lần.';

/** Draws the quota sheet of one year. */
export function drawQuota(source: RegisterSource, context: DrawContext): Drawing {
  const { options, book } = context;
  const asked = yearAsked(source, context);
  const people = peopleOfUnits(book);
  const table = quotaTable(source.register, {
    ...book.rules,
    year: asked.year,
    units: people?.units ?? [],
  });
  const listed = table.ok ? table.value.rows : [];
  const rows = listed.some(({ advanced }) => advanced > 0) ? listed : [];
  const unread = table.ok ? table.value.unread : 0;
  const body = new TableBody(context.headRows + 1, QUOTA_COLUMNS.length, options.formulas);
  fill(body, rows, asked.year, people, context);
  const judged = rows.some(({ collectiveTitle }) => collectiveTitle !== undefined);
  const notes: AnnexNote[] = [
    ...asked.notes,
    ...basisNotes(rows),
    ...(people === undefined ? [{ code: 'annex-notes/no-people', data: {} }] : []),
    ...rows.flatMap((row, place) =>
      row.overlapUnknown ? [overlapNote(row, context.headRows + 1 + place)] : [],
    ),
    ...(unread > 0 ? [{ code: 'annex-notes/quota-unread', data: { quantity: unread } }] : []),
    ...unreadNotes(source, ['danh-hieu'], awardEntries(source)),
  ];
  return {
    columns: QUOTA_COLUMNS.map(({ width, header }) => ({
      width,
      align: header === 'Đơn vị' ? 'left' : 'center',
    })),
    header: [QUOTA_COLUMNS.map(({ header }) => header)],
    body,
    fontSize: 10,
    foot: [
      ...yearFoot(context, asked.year),
      BASE,
      ...basisFoot(rows),
      ...(judged && people === undefined
        ? ['Chưa xét điều kiện danh hiệu tập thể: sổ không có số cá nhân của đơn vị.']
        : []),
      ...(unread > 0
        ? [`Ngoài biểu: ${countText(unread)} không đọc được năm hoặc danh hiệu.`]
        : []),
    ],
    notes,
  };
}

/** The year that is judged, where the titles name another time or a longer one. */
function yearFoot({ titles }: DrawContext, year: number): readonly string[] {
  const titled = titledPeriod(titles.lines);
  if (titled === undefined || year === 0) return [];
  const isOwn = titled.from.year === year && titled.to.year === year;
  return isOwn ? [] : [`Biểu xét danh hiệu của năm ${String(year)}.`];
}

function fill(
  body: TableBody,
  rows: readonly QuotaRow[],
  year: number,
  people: PeopleTable | undefined,
  context: DrawContext,
): void {
  if (rows.length === 0) {
    body.empty(NOBODY);
    return;
  }
  const known = rows.map(({ unit }) => people?.byUnit.get(looseKey(unit ?? '')));
  rows.forEach((row, i) => {
    const own = known[i];
    const title = row.collectiveTitle;
    const verdict =
      title === undefined
        ? undefined
        : verdictOf({ ...context.book.rules, award: title, year, row, people: own });
    body.add([
      { kind: 'value', value: i + 1 },
      words(row.unit ?? NO_UNIT),
      figure(own?.people),
      figure(own?.completed),
      count(row.advanced),
      own?.people === undefined ? words(undefined) : share(ADVANCED, PEOPLE),
      figure(own?.disciplined),
      count(row.fighters),
      share(FIGHTERS, ADVANCED),
      ...(row.quota.ok ? quotaCells(row, row.quota.value) : [words(undefined), words(undefined)]),
      words(title === undefined ? undefined : awardName(title, momentOfYear(year))),
      words(verdict),
      words(basisOf(row)),
    ]);
  });
  const isComplete = rows.every(({ quota }) => quota.ok);
  const hasAll = (of: (own: UnitPeople) => number | undefined): boolean =>
    known.every((own) => own !== undefined && of(own) !== undefined);
  const withPeople = hasAll((own) => own.people);
  const sums = [
    ...(withPeople ? [PEOPLE] : []),
    ...(hasAll((own) => own.completed) ? [COMPLETED] : []),
    ADVANCED,
    ...(hasAll((own) => own.disciplined) ? [DISCIPLINED] : []),
    FIGHTERS,
    ...(isComplete ? [MOST, EXCESS] : []),
  ];
  const shares: Record<number, LineCell> = { [FIGHTERS_SHARE]: share(FIGHTERS, ADVANCED) };
  if (withPeople) shares[ADVANCED_SHARE] = share(ADVANCED, PEOPLE);
  body.subtotal(sums, 0, shares, GRAND_TOTAL);
}

function figure(value: number | undefined): LineCell {
  return value === undefined ? words(undefined) : count(value);
}

function share(part: number, whole: number): LineCell {
  return { kind: 'percent', part, whole };
}

/** Số tối đa by the rule's share and rounding, and how many there are above it. */
function quotaCells(row: QuotaRow, { max, percent, rounding }: Quota): readonly LineCell[] {
  const rate = String(toNumber(percent));
  const exact = (at: (column: number) => string): string => `${at(ADVANCED)}*${rate}/100`;
  const rounded = {
    xuong: (text: string) => `ROUNDDOWN(${text},0)`,
    thuong: (text: string) => `ROUND(${text},0)`,
    len: (text: string) => `ROUNDUP(${text},0)`,
  }[rounding];
  return [
    { kind: 'formula', formula: (at) => rounded(exact(at)), result: max },
    {
      kind: 'formula',
      formula: (at) => `IF(${at(FIGHTERS)}>${at(MOST)},${at(FIGHTERS)}-${at(MOST)},0)`,
      result: row.excess,
    },
  ];
}

function overlapNote({ unit = NO_UNIT }: QuotaRow, row: number): AnnexNote {
  return { code: 'annex-notes/overlap-unknown', data: { unit }, cell: `E${String(row + 1)}` };
}
