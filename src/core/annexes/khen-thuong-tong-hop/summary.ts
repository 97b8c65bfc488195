import { awardName, awardRank } from '../../awards/catalogue/catalogue';
import { LEVEL_ENTRIES, levelRank } from '../../awards/catalogue/levels';
import { formatIsoDate, parseIsoDate } from '../../base/dates';
import type { Level } from '../../rules/awardIds';
import { titledPeriod } from '../../tables/titledPeriod';
import type { SheetColumn } from '../layout/annexSheet';
import type { AwardEntry } from '../shared/awards/awardEntry';
import type { DrawContext, Drawing } from '../shared/awards/awardForm';
import { groupBy } from '../shared/awards/groupBy';
import { levelNotes } from '../shared/awards/levelNotes';
import type { RegisterSource } from '../shared/awards/registerSource';
import { selectStatuses } from '../shared/awards/selection';
import { TableBody, words } from '../shared/awards/tableBody';
import { sourceNote } from '../shared/awards/unread';
import { GRAND_TOTAL, UNREAD_ROW } from '../shared/awards/words';
import { dayOfNames } from '../shared/awards/dayOfNames';
import { blocksOf, type SummaryBlock } from './blocks';
import { blockCells, blockColumns, totalColumns } from './blockCells';
import { yearsAsked } from './years';

/** The form with one block of columns. */
export const SUMMARY_COLUMNS = [
  { header: 'STT', width: 12 },
  { header: 'Danh hiệu thi đua/Hình thức khen thưởng', width: 92 },
  { header: 'Tổng số', width: 20 },
  { header: 'Tập thể', width: 20 },
  { header: 'Cá nhân', width: 20 },
  { header: 'Hộ gia đình', width: 21 },
  { header: 'Trong đó doanh nghiệp', width: 25 },
  { header: 'Đã tặng', width: 21 },
  { header: 'Đề nghị', width: 21 },
] as const;

const NUMBER: SheetColumn = { width: 12, align: 'center' };
const NO_LEVEL = 'Không rõ cấp quyết định';

/** Draws the summary of a register; with a block for each year where the period asks for years. */
export function drawSummary(source: RegisterSource, context: DrawContext): Drawing {
  const selection = selectStatuses(source, ['da-tang', 'de-nghi', 'da-trinh'], {
    roles: ['danh-hieu', 'doi-tuong'],
    period: titledPeriod(context.titles.lines),
  });
  const asked = yearsAsked(selection.counted, context.titles, context.options);
  const blocks = blocksOf(asked.counted, asked.years);
  const isWide = blocks.length > 1;
  const columns = blocks.flatMap((block) => blockColumns(block));
  const header = headerOf(blocks, isWide);
  const first = context.headRows + header.length;
  const body = new TableBody(first, columns.length + 2, context.options.formulas);
  const hasStatus = source.register.columns.byRole.has('trang-thai');
  fill(body, asked.counted, blocks, hasStatus, context);
  return {
    columns: [isWide ? { ...NUMBER, width: 8 } : NUMBER, nameColumn(isWide), ...columns],
    header,
    body,
    foot: [...selection.foot, ...asked.foot],
    ...(isWide ? { fontSize: 9 } : {}),
    notes: [
      ...(hasStatus ? [] : [{ code: 'annex-notes/no-status', data: {} }]),
      ...selection.notes,
      ...asked.notes,
      ...sourceNote(source, 'nam', isWide ? asked.counted.filter(hasNoYear) : []),
      ...levelNotes(source, selection.counted),
    ],
  };
}

function hasNoYear({ year }: AwardEntry): boolean {
  return year === undefined;
}

function nameColumn(isWide: boolean): SheetColumn {
  return { width: isWide ? 38 : 92, align: 'left' };
}

function headerOf(blocks: readonly SummaryBlock[], isWide: boolean): Drawing['header'] {
  const leaves = blocks.flatMap(({ keys }) => keys.map((key) => key.header));
  const own = SUMMARY_COLUMNS.slice(0, 2).map(({ header }) => header);
  if (!isWide) return [[...own, ...leaves]];
  const upper = blocks.flatMap(({ label, keys }) => keys.map(() => label));
  return [
    [...own, ...upper],
    ['', '', ...leaves],
  ];
}

function fill(
  body: TableBody,
  entries: readonly AwardEntry[],
  blocks: readonly SummaryBlock[],
  hasStatus: boolean,
  { options }: DrawContext,
): void {
  if (entries.length === 0) {
    body.empty();
    return;
  }
  const day = dayOfNames(entries, options);
  const isReadable = ({ award, recipient }: AwardEntry): boolean =>
    award !== undefined && recipient !== undefined;
  const readable = entries.filter(isReadable);
  const levels = [...groupBy(readable, ({ level }) => level)].sort(
    ([a], [b]) => rankOf(a) - rankOf(b),
  );
  const sums = totalColumns(blocks);
  const totals: number[] = [];
  levels.forEach(([level, those], i) => {
    body.heading(i + 1, levelTitle(level, day));
    const first = body.next;
    const awards = [...groupBy(those, ({ award }) => award)].flatMap(([award, own]) =>
      award === undefined ? [] : [{ award, own }],
    );
    awards.sort((a, b) => awardRank(a.award) - awardRank(b.award));
    awards.forEach(({ award, own }, number) => {
      body.add([
        { kind: 'value', value: number + 1 },
        words(awardName(award, day)),
        ...blockCells(own, blocks, hasStatus),
      ]);
    });
    totals.push(body.subtotal(sums, first));
  });
  const unreadable = entries.filter((entry) => !isReadable(entry));
  if (unreadable.length > 0) {
    const cells = blockCells(unreadable, blocks, hasStatus);
    totals.push(body.add([words(undefined), words(UNREAD_ROW), ...cells], { italic: true }));
  }
  body.grandTotal(sums, totals, GRAND_TOTAL);
}

function rankOf(level: Level | undefined): number {
  return level === undefined ? Infinity : levelRank(level);
}

/** A level that has ended by the day of the report says so. */
function levelTitle(level: Level | undefined, day: ReturnType<typeof dayOfNames>): string {
  if (level === undefined) return NO_LEVEL;
  const { name, to } = LEVEL_ENTRIES[level];
  const end = to === undefined ? undefined : parseIsoDate(to);
  if (to === undefined || end === undefined || day === undefined || formatIsoDate(day) <= to) {
    return name;
  }
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${name} (đến ngày ${two(end.day)}/${String(end.month)}/${String(end.year)})`;
}
