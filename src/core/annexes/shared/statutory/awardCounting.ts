import { decidingLevels } from '../../../awards/catalogue/catalogue';
import type { Level } from '../../../rules/awardIds';
import type { AnnexNote, AnnexOptions, SourceBook } from '../../definition';
import { sumOf, type AwardEntry } from '../awards/awardEntry';
import { registerSources, type RegisterSource } from '../awards/registerSource';
import { outsideText, selectStatuses } from '../awards/selection';
import { awardBreakdowns, kindOf, recipientOf, type AwardCodes } from './awardBreakdowns';
import { countLines, placesOf, type Breakdown } from './breakdowns';
import type { CountedForm, FormColumn, FormSource } from './statutoryForm';
import { entriesOfYear } from './yearOfForm';

/** What a form of awards makes of a register. */
export interface AwardCounting {
  /** Whether the form counts awards of this level. */
  readonly isOwn: (level: Level) => boolean;
  readonly codes: AwardCodes;
  /** Whether columns tell collectives and persons apart, so that households stand with the former. */
  readonly tellsSides: boolean;
  /** The columns for these awards, their total first, and the place of each award among the others. */
  readonly columnsFor: (entries: readonly AwardEntry[]) => {
    readonly columns: readonly FormColumn[];
    readonly columnOf: (entry: AwardEntry) => number | 'no-column' | 'recipient-unknown';
  };
  /** Further lines. */
  readonly breakdowns?: (options: AnnexOptions) => readonly Breakdown<AwardEntry>[];
}

const NEEDS = ['danh-hieu'] as const;
/** What the forms read of a register. */
export const AWARD_ROLES = [
  'danh-hieu',
  'doi-tuong',
  'phan-loai',
  'cap',
  'loai-hinh',
  'trang-thai',
  'so-luong',
  'nam',
  'ngay-quyet-dinh',
  'phong-trao',
] as const;

/** The registers that a form of awards can be counted from. */
export function awardFormSources(book: SourceBook, counting: AwardCounting): readonly FormSource[] {
  return registerSources(book).map((source): FormSource => {
    const { table, register } = source;
    const { byRole } = register.columns;
    const used = AWARD_ROLES.filter((role) => byRole.has(role));
    const read = new Set(used.map((role) => source.headerOf(role)));
    return {
      sheet: table.sheet.name,
      header: table.header,
      confidence: Math.round((byRole.size / table.columns.length) * 100) / 100,
      missing: NEEDS.filter((role) => !byRole.has(role)),
      lines: register.size,
      titles: table.titles.map(({ text }) => text),
      columns: used.map((role) => ({
        role,
        header: source.headerOf(role),
        column: table.header.left + (byRole.get(role) ?? 0),
      })),
      unused: table.columns.map(({ leaf }) => leaf).filter((leaf) => !read.has(leaf)),
      count: (options, year) => countAwards(source, counting, options, year),
    };
  });
}

function countAwards(
  source: RegisterSource,
  { isOwn, codes, tellsSides, columnsFor, breakdowns }: AwardCounting,
  options: AnnexOptions,
  year: number | undefined,
): CountedForm {
  const given = selectStatuses(source, ['da-tang'], { roles: [], period: undefined });
  const { own: ofYear, notes: yearNotes, year: countedYear } = entriesOfYear(given.counted, year);
  const own = ofYear.filter(
    ({ award, level }) => award !== undefined && level !== undefined && isOwn(level),
  );
  const { columns, columnOf } = columnsFor(own);
  const placed = own.filter((entry) => typeof columnOf(entry) === 'number');
  const noun = 'lượt khen';
  const places = {
    noun,
    quantityOf: ({ quantity }: AwardEntry) => quantity,
    rowOf: ({ entry }: AwardEntry) => source.rowOf(entry),
  };
  const counted = countLines<AwardEntry>({
    ...places,
    entries: placed,
    columns: columns.length - 1,
    columnOf: (entry) => {
      const column = columnOf(entry);
      return typeof column === 'number' ? column : 0;
    },
    breakdowns: [...(breakdowns?.(options) ?? []), ...awardBreakdowns(source, placed, codes)],
  });
  const unplaced: readonly (readonly [what: string, entries: readonly AwardEntry[]])[] = [
    ['danh hiệu, hình thức', ofYear.filter(({ award }) => award === undefined)],
    ['cấp quyết định', ofYear.filter((entry) => mayBeOwn(entry, isOwn))],
    ['đối tượng', own.filter((entry) => columnOf(entry) === 'recipient-unknown')],
  ];
  const outside = outsideText(
    own.filter((entry) => columnOf(entry) === 'no-column'),
    () => 'biểu không có cột',
  );
  const unread = unplaced.filter(([, entries]) => entries.length > 0);
  const assumed = placed.filter((entry) => kindOf(source, entry).isAssumed);
  const households = tellsSides
    ? placed.filter((entry) => recipientOf(entry) === 'ho-gia-dinh')
    : [];
  return {
    year: countedYear,
    columns,
    counts: counted.counts,
    foot: [
      ...given.foot.filter((line) => !line.startsWith('Ngoài biểu')),
      ...(outside === '' ? [] : [outside]),
      ...unread.map(([what, entries]) => {
        const { quantity, rows } = placesOf(places, entries);
        return `Ngoài biểu, không rõ ${what}: ${quantity} (${rows} của sổ).`;
      }),
      ...counted.foot,
    ],
    notes: [
      ...yearNotes,
      ...given.notes,
      ...(outside === '' ? [] : [{ code: 'annex-notes/outside-form', data: { text: outside } }]),
      ...unread.map(([what, entries]): AnnexNote => ({
        code: 'annex-notes/outside-columns',
        data: { what, ...placesOf(places, entries) },
      })),
      ...counted.notes,
      ...(assumed.length === 0
        ? []
        : [{ code: 'annex-notes/kind-assumed', data: { count: sumOf(assumed) } }]),
      ...(households.length === 0
        ? []
        : [{ code: 'annex-notes/households-as-collectives', data: { count: sumOf(households) } }]),
    ],
  };
}

/** An award that belongs to the form only at some levels, and whose level can't be read. */
function mayBeOwn({ award, level }: AwardEntry, isOwn: (level: Level) => boolean): boolean {
  return award !== undefined && level === undefined && decidingLevels(award).some(isOwn);
}
