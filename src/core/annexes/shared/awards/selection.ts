import { awardName, awardRank } from '../../../awards/catalogue/catalogue';
import { STATUS_ENTRIES, type Status } from '../../../awards/reading/kinds';
import type { Period } from '../../../tables/period';
import { isInPeriod } from '../../../tables/titledPeriod';
import type { AnnexNote } from '../../definition';
import { awardEntries, countText, sumOf, type AwardEntry } from './awardEntry';
import { groupBy } from './groupBy';
import type { RegisterSource } from './registerSource';
import { placesOf, sourceNote, unreadNotes, unreadQuantities, type UnreadRole } from './unread';
import { UNREAD_ROW } from './words';

/** The lines of a register that a form counts, and what must be said of the others. */
export interface Selection {
  readonly counted: readonly AwardEntry[];
  /** Lines for the foot of the form. */
  readonly foot: readonly string[];
  readonly notes: readonly AnnexNote[];
}

const PROPOSED: readonly Status[] = ['de-nghi', 'da-trinh'];

/** Of which lines a form tells. */
export interface Asked {
  /** What the form must be able to read of them. */
  readonly roles: readonly UnreadRole[];
  /** The period in the form's titles; lines of other times stay outside. */
  readonly period: Period | undefined;
}

/**
 * What was given; where a register holds nothing given, what was proposed, then what was
 * registered. Without a column of statuses, everything.
 */
export function selectStage(source: RegisterSource, asked: Asked): Selection {
  const stages: readonly (readonly Status[])[] = [['da-tang'], PROPOSED, ['dang-ky']];
  const entries = awardEntries(source).filter(isOf(asked));
  const met = new Set(entries.map(({ status }) => status));
  const stage = stages.find((each) => each.some((status) => met.has(status)));
  const selection = withYears(selectStatuses(source, stage ?? ['da-tang'], asked), asked);
  if (stage === undefined || stage[0] === 'da-tang') return selection;
  const status = stage.map((each) => STATUS_ENTRIES[each].name).join(', ');
  return {
    ...selection,
    foot: [`Số liệu ở trạng thái: ${status}.`, ...selection.foot],
    notes: [{ code: 'annex-notes/only-stage', data: { status } }, ...selection.notes],
  };
}

/** Says so where lines of several years are counted together that no period has chosen. */
function withYears(selection: Selection, { period }: Asked): Selection {
  const years = yearsOf(selection.counted);
  if (years.length < 2 || period !== undefined) return selection;
  const note = { code: 'annex-notes/years-together', data: { years: years.join(', ') } };
  return { ...selection, notes: [...selection.notes, note] };
}

/** The years of entries, ascending. */
export function yearsOf(entries: readonly AwardEntry[]): readonly number[] {
  return [...new Set(entries.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
}

function timeOutside({ year }: AwardEntry, period: Period | undefined): string {
  const isOther =
    year !== undefined &&
    period !== undefined &&
    (year < period.from.year || year > period.to.year);
  return isOther ? `năm ${String(year)}` : 'ngoài kỳ';
}

function isOf({ period }: Asked): (entry: AwardEntry) => boolean {
  return (entry) => period === undefined || isInPeriod(entry, period);
}

/**
 * The lines of these statuses in the period asked for. What is left out is named in the foot,
 * award by award; what can't be read is listed with its cells.
 */
export function selectStatuses(
  source: RegisterSource,
  statuses: readonly Status[],
  asked: Asked,
): Selection {
  const isTimely = isOf(asked);
  const entries = awardEntries(source);
  const hasStatus = source.register.columns.byRole.has('trang-thai');
  const hasStage = ({ status }: AwardEntry): boolean =>
    !hasStatus || (status !== undefined && statuses.includes(status));
  const isCounted = (entry: AwardEntry): boolean => hasStage(entry) && isTimely(entry);
  const counted = entries.filter(isCounted);
  const outside = entries.filter((entry) => !isCounted(entry));
  const text = outsideText(outside, (entry) => {
    if (hasStage(entry)) return timeOutside(entry, asked.period);
    const { status } = entry;
    return status === undefined ? 'không đọc được trạng thái' : lower(STATUS_ENTRIES[status].name);
  });
  const quantities = unreadQuantities(source);
  const unstated = hasStatus ? outside.filter(({ status }) => status === undefined) : [];
  return {
    counted,
    foot: [
      ...(text === '' ? [] : [text]),
      ...(quantities.length === 0
        ? []
        : [
            `Không đọc được số lượng ở ${String(quantities.length)} dòng của sổ: ${placesOf(source, 'so-luong', quantities)}.`,
          ]),
    ],
    notes: [
      ...(text === '' ? [] : [{ code: 'annex-notes/outside-form', data: { text } }]),
      ...sourceNote(source, 'trang-thai', unstated),
      ...unreadNotes(source, asked.roles, counted),
    ],
  };
}

/** `Ngoài biểu: 3 Tập thể lao động xuất sắc (đăng ký); 1 Giấy khen (trả hồ sơ).`; '' for none. */
export function outsideText(
  entries: readonly AwardEntry[],
  why: (entry: AwardEntry) => string,
): string {
  const sorted = [...entries].sort((a, b) => rankOf(a) - rankOf(b));
  const groups = groupBy(sorted, (entry) => {
    const name = entry.award === undefined ? lower(UNREAD_ROW) : awardName(entry.award);
    return `${name} (${why(entry)})`;
  });
  const parts = [...groups].map(([key, those]) => `${countText(sumOf(those))} ${key}`);
  return parts.length === 0 ? '' : `Ngoài biểu: ${parts.join('; ')}.`;
}

function rankOf({ award }: AwardEntry): number {
  return award === undefined ? Infinity : awardRank(award);
}

function lower(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase('vi') + text.slice(1);
}
