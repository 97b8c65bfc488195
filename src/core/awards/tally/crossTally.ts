import { fail, ok, type Result } from '../../base/result';
import type { AwardId, Level, RecipientKind } from '../../rules/awardIds';
import { RECIPIENT_KINDS } from '../../rules/awardIds';
import { enumKey } from '../../text/fold';
import { awardName, awardRank } from '../catalogue/catalogue';
import { levelName, levelRank } from '../catalogue/levels';
import {
  AWARD_KINDS,
  KIND_ENTRIES,
  RECIPIENT_ENTRIES,
  STATUS_ENTRIES,
  STATUSES,
  type AwardKind,
  type Status,
} from '../reading/kinds';
import type { ColumnRole } from '../register/columns';
import { UNREAD, type Coded, type Register } from '../register/register';
import { ANY_STATUS, type TallyFilter } from './filter';
import { IN, matcher, UNKNOWN, type MissingColumn } from './matching';

/** What a tally can be broken down by. */
export const DIMENSIONS = [
  'danh-hieu',
  'cap',
  'doi-tuong',
  'don-vi',
  'loai-hinh',
  'nam',
  'trang-thai',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Reads the word for a dimension: `"Danh hiệu" → danh-hieu`. */
export function parseDimension(word: string): Dimension | undefined {
  return DIMENSIONS.find((dimension) => enumKey(dimension) === enumKey(word));
}

/** What a row or column of a tally stands for. */
export type TallyKey =
  | { readonly kind: 'danh-hieu'; readonly value: AwardId }
  | { readonly kind: 'cap'; readonly value: Level }
  | { readonly kind: 'doi-tuong'; readonly value: RecipientKind }
  | { readonly kind: 'don-vi'; readonly value: string }
  | { readonly kind: 'loai-hinh'; readonly value: AwardKind }
  | { readonly kind: 'nam'; readonly value: number }
  | { readonly kind: 'trang-thai'; readonly value: Status }
  /** What can't be read, or isn't said. */
  | { readonly kind: 'unread' };

/** Sums of quantities by two dimensions. */
export interface CrossTally {
  readonly rows: readonly TallyKey[];
  readonly columns: readonly TallyKey[];
  /** By row, then column. */
  readonly cells: readonly (readonly number[])[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  readonly total: number;
  /** Of entries about which the filter can't be answered. */
  readonly unread: number;
  readonly filteredOut: number;
  /** Entries whose quantity can't be read; they add nothing to the sums. */
  readonly unreadQuantities: number;
}

export interface TallyQuestion {
  readonly rows: Dimension;
  readonly columns: Dimension;
  readonly filter?: TallyFilter;
}

/** The same dimension cannot stand in rows and columns. */
export interface SameDimension {
  readonly code: 'same-dimension';
  readonly dimension: Dimension;
}

/**
 * Tallies a register by two dimensions. `total + unread + filteredOut` is the register's own
 * sum. Where statuses are a dimension, the filter doesn't narrow them unless it names one.
 */
export function crossTally(
  register: Register,
  { rows, columns, filter = {} }: TallyQuestion,
): Result<CrossTally, MissingColumn | SameDimension> {
  if (rows === columns) return fail({ code: 'same-dimension', dimension: rows });
  const statuses = rows === 'trang-thai' || columns === 'trang-thai';
  const status = filter.status ?? (statuses ? ANY_STATUS : undefined);
  const match = matcher(register, { ...filter, status });
  if (!match.ok) return match;
  const rowAxis = axisOf(register, rows);
  if (!rowAxis.ok) return rowAxis;
  const columnAxis = axisOf(register, columns);
  if (!columnAxis.ok) return columnAxis;

  const width = columnAxis.value.keys.length;
  const sums = new Float64Array(rowAxis.value.keys.length * width);
  const met = new Uint8Array(sums.length);
  let unread = 0;
  let filteredOut = 0;
  for (let entry = 0; entry < register.size; entry++) {
    const quantity = register.quantities[entry] ?? 0;
    const verdict = match.value(entry);
    if (verdict === UNKNOWN) unread += quantity;
    else if (verdict === IN) {
      const cell = rowAxis.value.place(entry) * width + columnAxis.value.place(entry);
      sums[cell] = (sums[cell] ?? 0) + quantity;
      met[cell] = 1;
    } else filteredOut += quantity;
  }
  return ok({
    ...shrink(rowAxis.value.keys, columnAxis.value.keys, sums, met),
    unread,
    filteredOut,
    unreadQuantities: register.unreadQuantities,
  });
}

/** The keys of a dimension in their order, the unread last, and the place of each entry. */
interface Axis {
  readonly keys: readonly TallyKey[];
  readonly place: (entry: number) => number;
}

function axisOf(register: Register, dimension: Dimension): Result<Axis, MissingColumn> {
  const { byRole } = register.columns;
  const need = (role: ColumnRole, axis: () => Axis): Result<Axis, MissingColumn> =>
    byRole.has(role) ? ok(axis()) : fail({ code: 'missing-column', role });
  switch (dimension) {
    case 'danh-hieu':
      return ok(axis(register.awards, awardRank, (value) => ({ kind: 'danh-hieu', value })));
    case 'cap':
      return ok(axis(register.levels, levelRank, (value) => ({ kind: 'cap', value })));
    case 'doi-tuong':
      return ok(
        axis(
          register.recipients,
          (value) => RECIPIENT_KINDS.indexOf(value),
          (value) => ({ kind: 'doi-tuong', value }),
        ),
      );
    case 'don-vi':
      return need('don-vi', () =>
        axis(
          register.units,
          (_value, code) => code,
          (value) => ({ kind: 'don-vi', value }),
        ),
      );
    case 'loai-hinh':
      return need('loai-hinh', () =>
        axis(
          register.kinds,
          (value) => AWARD_KINDS.indexOf(value),
          (value) => ({ kind: 'loai-hinh', value }),
        ),
      );
    case 'nam':
      return need('nam', () =>
        axis(
          register.years,
          (value) => value,
          (value) => ({ kind: 'nam', value }),
        ),
      );
    case 'trang-thai':
      return need('trang-thai', () =>
        axis(
          register.statuses,
          (value) => STATUSES.indexOf(value),
          (value) => ({ kind: 'trang-thai', value }),
        ),
      );
  }
}

function axis<T>(
  { codes, values }: Coded<T>,
  rank: (value: T, code: number) => number,
  key: (value: T) => TallyKey,
): Axis {
  const order = values
    .map((value, code) => ({ value, code, rank: rank(value, code) }))
    .sort((a, b) => a.rank - b.rank);
  const places = new Int32Array(values.length);
  order.forEach(({ code }, place) => {
    places[code] = place;
  });
  return {
    keys: [...order.map(({ value }) => key(value)), { kind: 'unread' }],
    place: (entry) => places[codes[entry] ?? UNREAD] ?? values.length,
  };
}

type Shrunk = Pick<
  CrossTally,
  'rows' | 'columns' | 'cells' | 'rowTotals' | 'columnTotals' | 'total'
>;

/** Leaves out rows and columns that no entry fell into, and adds up the rest. */
function shrink(
  rowKeys: readonly TallyKey[],
  columnKeys: readonly TallyKey[],
  sums: Float64Array,
  met: Uint8Array,
): Shrunk {
  const width = columnKeys.length;
  const rowPlaces = rowKeys
    .map((_key, row) => row)
    .filter((row) => met.subarray(row * width, (row + 1) * width).includes(1));
  const columnPlaces = columnKeys
    .map((_key, column) => column)
    .filter((column) => rowPlaces.some((row) => met[row * width + column] === 1));
  const cells = rowPlaces.map((row) =>
    columnPlaces.map((column) => sums[row * width + column] ?? 0),
  );
  const rowTotals = cells.map(sum);
  return {
    rows: rowPlaces.flatMap((row) => rowKeys[row] ?? []),
    columns: columnPlaces.flatMap((column) => columnKeys[column] ?? []),
    cells,
    rowTotals,
    columnTotals: columnPlaces.map((_place, column) => sum(cells.map((row) => row[column] ?? 0))),
    total: sum(rowTotals),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The name of a row or column; undefined for what can't be read. */
export function tallyKeyName(key: TallyKey): string | undefined {
  switch (key.kind) {
    case 'danh-hieu':
      return awardName(key.value);
    case 'cap':
      return levelName(key.value);
    case 'doi-tuong':
      return RECIPIENT_ENTRIES[key.value].name;
    case 'don-vi':
      return key.value;
    case 'loai-hinh':
      return KIND_ENTRIES[key.value].name;
    case 'nam':
      return String(key.value);
    case 'trang-thai':
      return STATUS_ENTRIES[key.value].name;
    case 'unread':
      return undefined;
  }
}
