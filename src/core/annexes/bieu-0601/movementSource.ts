import type { CalendarDate } from '../../base/dates';
import { cellText, readDate } from '../../awards/register/cellReadings';
import { readValue } from '../../model/cells';
import type { DataTable } from '../../tables/dataTable';
import type { SourceBook } from '../definition';
import type { ListColumn } from '../shared/lists/listForm';
import { matchColumns, type MatchedColumns } from '../shared/lists/matchColumns';
import { movementColumns } from '../shared/lists/movementColumns';
import { countLines, placesOf } from '../shared/statutory/breakdowns';
import type { CountedForm, FormColumn, FormSource } from '../shared/statutory/statutoryForm';
import { kindCode, readLauncher, scopeCode, spanCode, termCode, type Launched } from './movement';

const NEEDS = ['movement', 'launch-level'] as const;
const TERM: ListColumn = {
  key: 'due',
  header: 'Thời gian thực hiện',
  width: 0,
  align: 'center',
  content: { kind: 'copy' },
  words: [/^(?:thoi han|thoi gian)(?: |$)/],
};
const COLUMNS = [...movementColumns, TERM];
/** What the form reads; all else of the list is not counted. */
export const MOVEMENT_ROLES: readonly string[] = [
  'number',
  'movement',
  'launch-level',
  'scope',
  'from-day',
  'to-day',
  'movement-kind',
  'due',
];
const READ = new Set(MOVEMENT_ROLES);

interface Movement {
  readonly row: number;
  readonly launched: Launched | undefined;
  readonly scope: string | undefined;
  readonly span: string | undefined;
  readonly kind: string | undefined;
}

/** The lists of movements that form 0601 can be counted from. */
export function movementSources(
  { tables, snapshot }: SourceBook,
  columns: readonly FormColumn[],
): readonly FormSource[] {
  return tables.flatMap((table) => {
    const matched = matchColumns({ columns: COLUMNS, needs: NEEDS }, table);
    const looksLike = ['documents', 'work-plan'].includes(table.kind) && matched.isSure;
    if (table.kind !== 'movements' && !looksLike) return [];
    const source: FormSource = {
      sheet: table.sheet.name,
      header: table.header,
      confidence: confidenceIn(matched),
      missing: NEEDS.filter((key) => !matched.byKey.has(key)),
      lines: table.rows.length,
      titles: table.titles.map(({ text }) => text),
      columns: [...matched.byKey]
        .filter(([key]) => READ.has(key))
        .map(([role, { header, column }]) => ({ role, header, column })),
      unused: [
        ...[...matched.byKey].filter(([key]) => !READ.has(key)).map(([, { header }]) => header),
        ...matched.outside.map(({ header }) => header),
      ],
      count: () =>
        countMovements(readMovements(table, matched, snapshot.date1904), matched, columns),
    };
    return [source];
  });
}

function confidenceIn({ byKey }: MatchedColumns): number {
  const wanted = ['movement', 'launch-level', 'scope', 'movement-kind', 'from-day', 'to-day'];
  const found = wanted.filter((key) => byKey.has(key)).length;
  return Math.round((found / wanted.length) * 100) / 100;
}

/** Every line that names a movement: all but totals and headings of groups. */
function readMovements(
  table: DataTable,
  { byKey }: MatchedColumns,
  date1904: boolean,
): readonly Movement[] {
  const named = byKey.get('movement')?.column;
  return table.rows.flatMap(({ row, kind, number }): readonly Movement[] => {
    const valueOf = (key: string) => {
      const column = byKey.get(key)?.column;
      return column === undefined ? undefined : readValue(table.sheet, row, column);
    };
    const textOf = (key: string): string => cellText(valueOf(key));
    const isGroup = kind === 'heading' && number?.style !== 'arabic';
    if (kind === 'total' || isGroup || named === undefined || textOf('movement') === '') return [];
    const [from, to] = [
      readDate(valueOf('from-day'), date1904),
      readDate(valueOf('to-day'), date1904),
    ];
    return [
      {
        row,
        launched: readLauncher(textOf('launch-level')),
        scope: scopeCode(textOf('scope')),
        span: spanOf(from, to) ?? termCode(textOf('due')),
        kind: kindCode(textOf('movement-kind')),
      },
    ];
  });
}

function spanOf(from: CalendarDate | undefined, to: CalendarDate | undefined): string | undefined {
  return from === undefined || to === undefined ? undefined : spanCode(from, to);
}

function countMovements(
  movements: readonly Movement[],
  { byKey }: MatchedColumns,
  columns: readonly FormColumn[],
): CountedForm {
  const counting = {
    noun: 'phong trào',
    quantityOf: () => 1,
    rowOf: ({ row }: Movement) => row,
  };
  const placed = movements.filter(({ launched }) => launched !== undefined);
  const unplaced = movements.filter(({ launched }) => launched === undefined);
  const local = placed.filter(({ launched }) => launched?.isLocal === true);
  const counted = countLines<Movement>({
    ...counting,
    entries: placed,
    columns: columns.length - 1,
    columnOf: ({ launched }) => launched?.column ?? 0,
    breakdowns: [
      {
        what: 'phạm vi tổ chức',
        column: 'Phạm vi',
        isThere: byKey.has('scope'),
        codes: ['02', '03', '04', '05'],
        codeOf: ({ scope }) => scope,
      },
      {
        what: 'thời hạn',
        column: 'Từ ngày, Đến ngày',
        isThere: (byKey.has('from-day') && byKey.has('to-day')) || byKey.has('due'),
        codes: ['06', '07', '08', '09', '10'],
        codeOf: ({ span }) => span,
      },
      {
        what: 'phương thức',
        column: 'Loại',
        isThere: byKey.has('movement-kind'),
        codes: ['11', '12'],
        codeOf: ({ kind }) => kind,
      },
    ],
  });
  const out = placesOf(counting, unplaced);
  const locally = placesOf(counting, local);
  return {
    columns,
    counts: counted.counts,
    foot: [
      ...(unplaced.length === 0
        ? []
        : [`Ngoài biểu, không rõ cấp phát động: ${out.quantity} (${out.rows} của bảng nguồn).`]),
      ...counted.foot,
      ...(local.length === 0
        ? []
        : [
            `Cột 4 gồm ${locally.quantity} do cấp huyện, cấp xã phát động (biểu không có cột riêng).`,
          ]),
    ],
    notes: [
      ...(unplaced.length === 0
        ? []
        : [{ code: 'annex-notes/outside-columns', data: { what: 'cấp phát động', ...out } }]),
      ...counted.notes,
      ...(local.length === 0 ? [] : [{ code: 'annex-notes/local-movements', data: locally }]),
    ],
  };
}
