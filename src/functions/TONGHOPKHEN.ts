import {
  crossTally,
  DIMENSIONS,
  parseDimension,
  tallyKeyName,
  type Dimension,
} from '../core/awards/tally/crossTally';
import type { CellValue } from '../core/model/snapshot';
import { sameDimension } from '../strings/function-errors/register';
import { totalLabel, unreadLabel } from '../strings/awards/tally';
import * as words from '../strings/tables/awards';
import { optionalWord } from './edge/options';
import { isFailure, toHost, type Failure } from './edge/outcome';
import { filterArgument, registerArgument, registerFailure } from './edge/registers';
import { singleCells } from './edge/single';
import { keepUnread, type Tally } from './edge/unreadTally';

const HEADINGS: Readonly<Record<Dimension, () => string>> = {
  'danh-hieu': () => words.award.vi({}),
  cap: () => words.level.vi({}),
  'doi-tuong': () => words.recipient.vi({}),
  'don-vi': () => words.unit.vi({}),
  'loai-hinh': () => words.kind.vi({}),
  nam: () => words.year.vi({}),
  'trang-thai': () => words.status.vi({}),
};

/**
 * Tallies a register of awards in two ways at once, with totals; what can't be read stands in a row of its own.
 * @param register The register of awards with its header row.
 * @param [rows] What the rows are: danh-hieu (default), cap, doi-tuong, don-vi, loai-hinh, nam or trang-thai.
 * @param [columns] What the columns are: doi-tuong (default) or another of those words.
 * @param [status] da-tang (default where the register has statuses), da-trinh, de-nghi, dang-ky, tra-ho-so or tat-ca.
 * @param [kind] cong-trang, phong-trao, dot-xuat, doi-ngoai, cong-hien, nien-han or khang-chien; all by default.
 * @param [from] The first day of decision.
 * @param [to] The last day of decision.
 * @returns The table with its headings, a column and a row of totals.
 * @customfunction TONGHOPKHEN TONGHOPKHEN
 */
export function tongHopKhen(
  register: unknown[][],
  rows?: unknown[][],
  columns?: unknown[][],
  status?: unknown[][],
  kind?: unknown[][],
  from?: unknown[][],
  to?: unknown[][],
): unknown[][] {
  const options = singleCells([
    ['hàng', rows],
    ['cột', columns],
    ['trạng_thái', status],
    ['loại_hình', kind],
    ['từ_ngày', from],
    ['đến_ngày', to],
  ]);
  if (isFailure(options)) return [[toHost(options)]];
  const table = tallyTable(register, options);
  return isFailure(table) ? [[toHost(table)]] : table;
}

function tallyTable(
  argument: unknown,
  [rowWord, columnWord, status, kind, from, to]: readonly CellValue[],
): unknown[][] | Failure {
  const register = registerArgument(argument);
  if (isFailure(register)) return register;
  const dimensions = dimensionsOf(rowWord, columnWord);
  if (isFailure(dimensions)) return dimensions;
  const filter = filterArgument({ status, kind, from, to });
  if (isFailure(filter)) return filter;
  const [rows, columns] = dimensions;
  const tally = crossTally(register, { rows, columns, filter });
  if (tally.ok) return printed(keepUnread(tally.value), rows);
  return tally.error.code === 'same-dimension'
    ? { error: '#VALUE!', message: sameDimension.vi({}) }
    : registerFailure(tally.error);
}

/** Rows and columns; where only one is given and it is the other's default, they change places. */
function dimensionsOf(
  rowWord: CellValue,
  columnWord: CellValue,
): readonly [Dimension, Dimension] | Failure {
  const rows = optionalWord(rowWord, DIMENSIONS, parseDimension);
  if (isFailure(rows)) return rows;
  const columns = optionalWord(columnWord, DIMENSIONS, parseDimension);
  if (isFailure(columns)) return columns;
  return [
    rows ?? (columns === 'danh-hieu' ? 'doi-tuong' : 'danh-hieu'),
    columns ?? (rows === 'doi-tuong' ? 'danh-hieu' : 'doi-tuong'),
  ];
}

function printed(tally: Tally, rows: Dimension): unknown[][] {
  const name = (key: Tally['rows'][number]): string => tallyKeyName(key) ?? unreadLabel.vi({});
  const table: unknown[][] = [
    [HEADINGS[rows](), ...tally.columns.map(name), totalLabel.vi({})],
    ...tally.rows.map((key, row) => [
      name(key),
      ...(tally.cells[row] ?? []),
      tally.rowTotals[row] ?? 0,
    ]),
    [totalLabel.vi({}), ...tally.columnTotals, tally.total],
  ];
  if (tally.unreadQuantities > 0) {
    const blanks = tally.columns.map(() => '');
    table.push([words.unreadQuantities.vi({}), ...blanks, tally.unreadQuantities]);
  }
  return table;
}
