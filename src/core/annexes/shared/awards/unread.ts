import type { ColumnRole } from '../../../awards/register/columns';
import { cellText } from '../../../awards/register/cellReadings';
import type { AnnexNote } from '../../definition';
import { awardEntries, sumOf, type AwardEntry } from './awardEntry';
import type { RegisterSource } from './registerSource';

/** What a form may have to read of a line. */
export type UnreadRole = Extract<
  ColumnRole,
  'danh-hieu' | 'doi-tuong' | 'trang-thai' | 'loai-hinh' | 'nam'
>;

const READ: Readonly<Record<UnreadRole, (entry: AwardEntry) => unknown>> = {
  'danh-hieu': ({ award }) => award,
  'doi-tuong': ({ recipient }) => recipient,
  'trang-thai': ({ status }) => status,
  'loai-hinh': ({ kind }) => kind,
  nam: ({ year }) => year,
};

/** So many places are named; of the rest only the number. */
const MOST_PLACES = 20;

const KNOWN = new WeakMap<RegisterSource, readonly AwardEntry[]>();

/** Lines whose quantity can't be read: they add nothing to any sum. */
export function unreadQuantities(source: RegisterSource): readonly AwardEntry[] {
  const known = KNOWN.get(source);
  if (known !== undefined) return known;
  const { register } = source;
  const rows = new Set(
    register.unread.flatMap(({ role, row }) => (role === 'so-luong' ? [row] : [])),
  );
  const entries = awardEntries(source).filter(({ entry }) => rows.has(register.rows[entry] ?? -1));
  KNOWN.set(source, entries);
  return entries;
}

/** A note for each thing that can't be read of the entries, with the register's cells. */
export function unreadNotes(
  source: RegisterSource,
  roles: readonly UnreadRole[],
  entries: readonly AwardEntry[],
): readonly AnnexNote[] {
  return [
    ...roles.flatMap((role) =>
      sourceNote(
        source,
        role,
        entries.filter((entry) => READ[role](entry) === undefined),
      ),
    ),
    ...sourceNote(source, 'so-luong', unreadQuantities(source)),
  ];
}

/** "Không đọc được …" with the cells of those entries; none where there are none. */
export function sourceNote(
  source: RegisterSource,
  role: ColumnRole,
  entries: readonly AwardEntry[],
): readonly AnnexNote[] {
  const [first] = entries;
  if (first === undefined) return [];
  return [
    {
      code: 'annex-notes/unread-cells',
      data: {
        role,
        header: source.headerOf(role),
        lines: entries.length,
        quantity: sumOf(entries),
        cells: placesOf(source, role, entries),
      },
      cell: source.cellOf(first.entry, role),
      onSource: true,
    },
  ];
}

/** `G5 "lung tung", G9, …`: the cells, with what stands in them. */
export function placesOf(
  source: RegisterSource,
  role: ColumnRole,
  entries: readonly AwardEntry[],
): string {
  const named = entries.slice(0, MOST_PLACES).map(({ entry }) => {
    const text = cellText(source.valueOf(entry, role));
    const cell = source.cellOf(entry, role);
    return text === '' ? cell : `${cell} "${text}"`;
  });
  return entries.length > MOST_PLACES ? `${named.join(', ')}, …` : named.join(', ');
}
