import { roman } from '../core/annexes/titles';
import { fail, ok, type Result } from '../core/base/result';

/** What the sheet of an annex is to be called, and the number that its label gets. */
export interface AnnexName {
  readonly sheet: string;
  /** Present where several annexes of one workbook are told apart by their numbers. */
  readonly ordinal: number | undefined;
}

/** Excel allows no longer name. */
const LONGEST = 31;

/**
 * Names for annexes that are filled together, each with the name of its own that its form has:
 *
 *     [undefined] → Phụ lục
 *     [undefined, undefined] → Phụ lục I, Phụ lục II
 *     [undefined, 'Biểu 0601', 'Biểu 0601'] → Phụ lục, Biểu 0601, Biểu 0601 (2)
 *
 * Fails with the first name that a sheet of the workbook has (`existing`); with `force` the next
 * free number follows such a name.
 */
export function annexNames(
  ownNames: readonly (string | undefined)[],
  existing: readonly string[],
  force: boolean,
): Result<readonly AnnexName[], string> {
  const isNumbered = ownNames.filter((own) => own === undefined).length > 1;
  const before = new Set(existing.map((name) => name.toLowerCase()));
  const taken = new Set(before);
  const names: AnnexName[] = [];
  let numbered = 0;
  for (const own of ownNames) {
    const ordinal = own === undefined && isNumbered ? (numbered += 1) : undefined;
    const wanted = own ?? (ordinal === undefined ? 'Phụ lục' : `Phụ lục ${roman(ordinal)}`);
    if (!force && before.has(wanted.toLowerCase())) return fail(wanted);
    const sheet = freeName(wanted, taken);
    taken.add(sheet.toLowerCase());
    names.push({ sheet, ordinal });
  }
  return ok(names);
}

/** The name, or the name with the first number behind it that no sheet has. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const end = n === 1 ? '' : ` (${String(n)})`;
    const name = `${wanted.slice(0, LONGEST - end.length).trimEnd()}${end}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
