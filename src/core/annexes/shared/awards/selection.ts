import { awardName, awardRank } from '../../../awards/catalogue/catalogue';
import { STATUS_ENTRIES, type Status } from '../../../awards/reading/kinds';
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

/**
 * What was given; where a register holds nothing given, what was proposed, then what was
 * registered. Without a column of statuses, everything.
 */
export function selectStage(source: RegisterSource, roles: readonly UnreadRole[]): Selection {
  const stages: readonly (readonly Status[])[] = [['da-tang'], PROPOSED, ['dang-ky']];
  const met = new Set(awardEntries(source).map(({ status }) => status));
  const stage = stages.find((each) => each.some((status) => met.has(status)));
  const selection = selectStatuses(source, stage ?? ['da-tang'], roles);
  if (stage === undefined || stage[0] === 'da-tang') return selection;
  const status = stage.map((each) => STATUS_ENTRIES[each].name).join(', ');
  return {
    ...selection,
    foot: [`Số liệu ở trạng thái: ${status}.`, ...selection.foot],
    notes: [{ code: 'annex-notes/only-stage', data: { status } }, ...selection.notes],
  };
}

/**
 * The lines of these statuses; `roles` says what the form must be able to read of them. What is
 * left out is named in the foot, award by award; what can't be read is listed with its cells.
 */
export function selectStatuses(
  source: RegisterSource,
  statuses: readonly Status[],
  roles: readonly UnreadRole[],
): Selection {
  const entries = awardEntries(source);
  const hasStatus = source.register.columns.byRole.has('trang-thai');
  const isCounted = ({ status }: AwardEntry): boolean =>
    !hasStatus || (status !== undefined && statuses.includes(status));
  const counted = entries.filter(isCounted);
  const outside = entries.filter((entry) => !isCounted(entry));
  const text = outsideText(outside, ({ status }) =>
    status === undefined ? 'không đọc được trạng thái' : lower(STATUS_ENTRIES[status].name),
  );
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
      ...unreadNotes(source, roles, counted),
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
