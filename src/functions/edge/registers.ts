import { compareDates } from '../../core/base/dates';
import type { ColumnRole } from '../../core/awards/register/columns';
import { readRegister, type RegisterError } from '../../core/awards/register/readRegister';
import type { Register } from '../../core/awards/register/register';
import { parseFilter, type FilterWords, type TallyFilter } from '../../core/awards/tally/filter';
import type { MissingColumn } from '../../core/awards/tally/matching';
import type { CellValue } from '../../core/model/snapshot';
import { wrongWord } from '../../strings/function-errors/arguments';
import {
  missingColumn,
  noAwardColumn,
  type NeededColumn,
} from '../../strings/function-errors/register';
import { notAward } from '../../strings/function-errors/awards';
import { toMatrix } from './broadcast';
import { optionalText } from './options';
import { isFailure, type Failure } from './outcome';
import { optionalDate } from './rules';

const NEEDED: readonly NeededColumn[] = [
  'don-vi',
  'loai-hinh',
  'nam',
  'ngay-quyet-dinh',
  'trang-thai',
];

/** Reads the argument that holds a register with its header row. */
export function registerArgument(argument: unknown): Register | Failure {
  const register = readRegister(toMatrix(argument));
  return register.ok ? register.value : registerFailure(register.error);
}

/** #VALUE! for a range that is no register, or has not the column that is asked for. */
export function registerFailure(error: RegisterError | MissingColumn): Failure {
  if (error.code === 'no-award-column') return noAwards();
  const column = neededColumn(error.role);
  return column === undefined
    ? noAwards()
    : { error: '#VALUE!', message: missingColumn.vi({ column }) };
}

function noAwards(): Failure {
  return { error: '#VALUE!', message: noAwardColumn.vi({}) };
}

function neededColumn(role: ColumnRole): NeededColumn | undefined {
  return NEEDED.find((column) => column === role);
}

/** The cells that narrow a tally, as the user gave them; what a function hasn't is left out. */
export interface FilterCells {
  readonly award?: CellValue;
  readonly recipient?: CellValue;
  readonly level?: CellValue;
  readonly unit?: CellValue;
  readonly status?: CellValue;
  readonly kind?: CellValue;
  readonly from?: CellValue;
  readonly to?: CellValue;
}

/** The filter of a tally; blank cells and 0 don't narrow it. Days in the wrong order are #NUM!. */
export function filterArgument(cells: FilterCells): TallyFilter | Failure {
  const award = optionalText(cells.award, 'danh_hiệu');
  if (isFailure(award)) return award;
  const recipient = optionalText(cells.recipient, 'đối_tượng');
  if (isFailure(recipient)) return recipient;
  const level = optionalText(cells.level, 'cấp');
  if (isFailure(level)) return level;
  const unit = optionalText(cells.unit, 'đơn_vị');
  if (isFailure(unit)) return unit;
  const status = optionalText(cells.status, 'trạng_thái');
  if (isFailure(status)) return status;
  const kind = optionalText(cells.kind, 'loại_hình');
  if (isFailure(kind)) return kind;
  const from = optionalDate(cells.from, 'từ_ngày');
  if (isFailure(from)) return from;
  const to = optionalDate(cells.to, 'đến_ngày');
  if (isFailure(to)) return to;
  if (from !== undefined && to !== undefined && compareDates(from, to) > 0) {
    return { error: '#NUM!' };
  }
  return filterOf({ award, recipient, level, unit, status, kind, from, to });
}

function filterOf(words: FilterWords): TallyFilter | Failure {
  const filter = parseFilter(words);
  if (filter.ok) return filter.value;
  const { argument, text, known } = filter.error;
  const message =
    argument === 'award'
      ? notAward.vi({ text })
      : wrongWord.vi({ word: text, words: known.join(', ') });
  return { error: '#VALUE!', message };
}
