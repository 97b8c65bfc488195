import type { CalendarDate } from '../../base/dates';
import { cellText } from '../../awards/register/cellReadings';
import { findSheet, readValue } from '../../model/cells';
import type { CellValue, SheetSnapshot } from '../../model/snapshot';
import { rowsWithContent } from '../../sources/rowsWithContent';
import { textCells } from '../../tables/textCells';
import { endsTable } from '../../tables/endsTable';
import { lineAt } from '../../tables/textLine';
import { looseKey } from '../../text/fold';
import type { SourceBook } from '../definition';
import { countLines } from '../shared/statutory/breakdowns';
import { sourceSheets } from '../shared/statutory/labelledTable';
import type {
  CountedForm,
  Counts,
  FormColumn,
  FormSource,
} from '../shared/statutory/statutoryForm';
import { ageCode, degreeCode, isWoman, serviceCode } from './staff';

const ROLE_PREFIX = 'staff-';

type Role = 'name' | 'gender' | 'birth' | 'degree' | 'service';

const HEADERS: readonly (readonly [role: Role, words: RegExp])[] = [
  ['name', /^(?:ho va ten|ho ten|ten cong chuc)/],
  ['gender', /^(?:gioi tinh|gioi|nam nu)$/],
  ['birth', /^(?:ngai(?: thang)?(?: nam)? sinh|nam sinh|do tuoi|tuoi)$/],
  ['degree', /^trinh do/],
  ['service', /^(?:tham nien|so nam cong tac|nam vao nganh|ngai vao nganh|ngai tuien dung)/],
];

/** Roles that columns of a list of staff can have. */
export const STAFF_ROLES: readonly string[] = HEADERS.map(([role]) => `${ROLE_PREFIX}${role}`);

interface StaffList {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly columns: ReadonlyMap<Role, { readonly column: number; readonly header: string }>;
}

interface Person {
  readonly row: number;
  readonly isWoman: boolean | undefined;
  readonly age: string | undefined;
  readonly degree: string | undefined;
  readonly service: string | undefined;
}

/** Lists of staff, one line a person, that form 0605 can be counted from. */
export function staffSources(
  book: SourceBook,
  columns: readonly FormColumn[],
): readonly FormSource[] {
  const { date1904 } = book.snapshot;
  return sourceSheets(book).flatMap((sheet): readonly FormSource[] => {
    const list = pointedOut(book, sheet) ?? staffListIn(sheet);
    if (list === undefined) return [];
    const places = [...list.columns.values()].map(({ column }) => column);
    const header = {
      top: list.row,
      bottom: list.row,
      left: Math.min(...places),
      right: Math.max(...places),
    };
    return [
      {
        sheet: sheet.name,
        header,
        confidence: Math.round((list.columns.size / HEADERS.length) * 100) / 100,
        missing: [],
        lines: personRows(list).length,
        titles: textCells(sheet, (text) => text).flatMap(({ row, text }) =>
          row < list.row ? [text] : [],
        ),
        columns: [...list.columns].map(([role, { header: words, column }]) => ({
          role: `${ROLE_PREFIX}${role}`,
          header: words,
          column,
        })),
        unused: [],
        count: ({ date }, year) => {
          const on = date ?? (year === undefined ? undefined : { year, month: 12, day: 31 });
          return countStaff(list, columns, on, date1904);
        },
      },
    ];
  });
}

/** The list that the user pointed out on the sheet. */
function pointedOut(
  { snapshot, mappings = [] }: SourceBook,
  sheet: SheetSnapshot,
): StaffList | undefined {
  for (const mapping of mappings) {
    if (findSheet(snapshot, mapping.sheet) !== sheet) continue;
    const row = mapping.header.last;
    const columns = HEADERS.flatMap(([role]) => {
      const column = mapping.columns[`${ROLE_PREFIX}${role}`];
      if (column === undefined) return [];
      return [[role, { column, header: cellText(readValue(sheet, row, column)) }] as const];
    });
    const byRole = new Map(columns);
    if (byRole.has('name')) return { sheet, row, columns: byRole };
  }
  return undefined;
}

/** The first row that heads names and at least one thing that the form tells apart. */
function staffListIn(sheet: SheetSnapshot): StaffList | undefined {
  const rows = new Map<number, Map<Role, { readonly column: number; readonly header: string }>>();
  const roleOf = (text: string): Role | undefined =>
    HEADERS.find(([, words]) => words.test(looseKey(text)))?.[0];
  for (const { row, column, said, text } of textCells(sheet, roleOf)) {
    const columns = rows.get(row) ?? new Map<Role, { column: number; header: string }>();
    rows.set(row, columns);
    if (!columns.has(said)) columns.set(said, { column, header: text });
  }
  const [found] = [...rows]
    .filter(
      ([, columns]) => columns.has('name') && (columns.has('degree') || columns.has('service')),
    )
    .sort(([a], [b]) => a - b);
  return found === undefined ? undefined : { sheet, row: found[0], columns: found[1] };
}

/** Rows under the header that hold a name, down to the words that end the table. */
function personRows({ sheet, row: top, columns }: StaffList): readonly number[] {
  const name = columns.get('name')?.column ?? 0;
  const rows = rowsWithContent(sheet.grid, top + 1, sheet.grid.used?.bottom ?? top);
  const end = rows.findIndex((row) => endsTable(lineAt(sheet, row)?.text ?? ''));
  const own = end < 0 ? rows : rows.slice(0, end);
  return own.filter((row) => {
    const value = readValue(sheet, row, name);
    return typeof value === 'string' && value.trim() !== '';
  });
}

function countStaff(
  list: StaffList,
  columns: readonly FormColumn[],
  on: CalendarDate | undefined,
  date1904: boolean,
): CountedForm {
  const { sheet, columns: byRole } = list;
  const people = personRows(list).map((row): Person => {
    const valueOf = (role: Role): CellValue => {
      const column = byRole.get(role)?.column;
      return column === undefined ? undefined : readValue(sheet, row, column);
    };
    return {
      row,
      isWoman: isWoman(valueOf('gender')),
      age: on === undefined ? undefined : ageCode(valueOf('birth'), on, date1904),
      degree: degreeCode(valueOf('degree')),
      service: on === undefined ? undefined : serviceCode(valueOf('service'), on, date1904),
    };
  });
  const count = (entries: readonly Person[]) =>
    countLines<Person>({
      entries,
      columns: 1,
      noun: 'người',
      columnOf: () => 0,
      quantityOf: () => 1,
      rowOf: ({ row }) => row,
      breakdowns: [
        {
          what: 'độ tuổi',
          column: 'Ngày sinh',
          isThere: byRole.has('birth'),
          codes: ['02', '03', '04', '05', '06', '07'],
          codeOf: ({ age }) => age,
        },
        {
          what: 'trình độ chuyên môn',
          column: 'Trình độ',
          isThere: byRole.has('degree'),
          codes: ['08', '09', '10', '11', '12'],
          codeOf: ({ degree }) => degree,
        },
        {
          what: 'thâm niên',
          column: 'Thâm niên',
          isThere: byRole.has('service'),
          codes: ['13', '14', '15'],
          codeOf: ({ service }) => service,
        },
      ],
    });
  const all = count(people);
  const hasGender = byRole.has('gender');
  const women = count(people.filter((person) => person.isWoman === true));
  const untold = hasGender ? people.filter((person) => person.isWoman === undefined) : people;
  const note = hasGender
    ? {
        code: 'annex-notes/unclassified',
        data: {
          what: 'giới tính',
          quantity: `${String(untold.length)} người`,
          rows: `dòng ${untold.map(({ row }) => String(row + 1)).join(', ')}`,
        },
      }
    : {
        code: 'annex-notes/not-broken-down',
        data: { what: 'giới tính', column: 'Giới tính' },
      };
  return {
    columns,
    counts: beside(all.counts, women.counts, hasGender),
    foot: all.foot,
    notes: [
      ...(on === undefined ? [{ code: 'annex-notes/no-day', data: {} }] : []),
      ...all.notes,
      ...(untold.length === 0 ? [] : [note]),
    ],
  };
}

/** All and, of them, the women, line by line. */
function beside(all: Counts, women: Counts, hasGender: boolean): Counts {
  return new Map(
    [...all].map(([code, [count]]) => [
      code,
      [count, hasGender && count !== undefined ? (women.get(code)?.[0] ?? 0) : undefined],
    ]),
  );
}
