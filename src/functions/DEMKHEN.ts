import { countAwards } from '../core/awards/tally/count';
import type { Register } from '../core/awards/register/register';
import type { CellValue } from '../core/model/snapshot';
import { toHost, isFailure, type Outcome } from './edge/outcome';
import { filterArgument, registerArgument, registerFailure } from './edge/registers';
import { spill } from './edge/spill';

/**
 * Counts the awards of a register that fit; each row by its quantity, 1 where there is no such column.
 * @param register The register of awards with its header row.
 * @param [award] A title or form, as CSTĐCS or Bằng khen UBND tỉnh; all by default.
 * @param [recipient] ca-nhan, tap-the or ho-gia-dinh; all by default.
 * @param [level] The conferring level: nha-nuoc, chinh-phu, bo, tinh, huyen, xa and so on; all by default.
 * @param [unit] The unit as the register writes it; all by default.
 * @param [status] da-tang (default where the register has statuses), da-trinh, de-nghi, dang-ky, tra-ho-so or tat-ca.
 * @param [kind] cong-trang, phong-trao, dot-xuat, doi-ngoai, cong-hien, nien-han or khang-chien; all by default.
 * @param [from] The first day of decision.
 * @param [to] The last day of decision.
 * @returns The number of awards, of each row when columns of conditions are given.
 * @customfunction DEMKHEN DEMKHEN
 */
export function demKhen(
  register: unknown[][],
  award?: unknown[][],
  recipient?: unknown[][],
  level?: unknown[][],
  unit?: unknown[][],
  status?: unknown[][],
  kind?: unknown[][],
  from?: unknown[][],
  to?: unknown[][],
): unknown[][] {
  const read = registerArgument(register);
  if (isFailure(read)) return [[toHost(read)]];
  return spill([award, recipient, level, unit, status, kind, from, to], (cells) =>
    countOf(read, cells),
  );
}

function countOf(
  register: Register,
  [award, recipient, level, unit, status, kind, from, to]: readonly CellValue[],
): Outcome {
  const filter = filterArgument({ award, recipient, level, unit, status, kind, from, to });
  if (isFailure(filter)) return filter;
  const count = countAwards(register, filter);
  return count.ok ? count.value.total : registerFailure(count.error);
}
