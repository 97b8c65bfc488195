import { cellsWithRole, spoilCell, type HeldCell } from '../../dateCells';
import type { Mutator } from '../../mutator';

const code = 'dates/document-number';

/** Puts the number of one document of an office (07/KH-UBND) another way. */
function mutator(
  kind: string,
  spoilt: (digits: string, sign: string, unit: string) => string,
  wanted: (digits: string, cell: HeldCell) => boolean = () => true,
): Mutator {
  return {
    code,
    kind,
    spoil: (book, facts, choose) =>
      spoilCell(
        book,
        choose,
        cellsWithRole(facts, ['documents'], 'document').filter((cell) => {
          const parts = partsOf(cell);
          return parts !== undefined && wanted(parts[0], cell);
        }),
        (cell) => {
          const [digits, sign, unit] = partsOf(cell) ?? ['', '', ''];
          return spoilt(digits, sign, unit);
        },
      ),
  };
}

function partsOf({ value }: HeldCell): readonly [string, string, string] | undefined {
  const match = /^(\d+)\/(KH|QĐ|BC|TTr)-(UBND)$/.exec(String(value));
  return match === null ? undefined : [match[1] ?? '', match[2] ?? '', match[3] ?? ''];
}

export const mutators: readonly Mutator[] = [
  mutator('spaces', (digits, sign, unit) => `${digits}/${sign} -${unit}`),
  mutator('order', (digits, sign, unit) => `${digits}/${unit}-${sign}`),
  mutator('form', (digits, sign, unit) => `${digits}-${sign}/${unit}`),
  mutator('slash', (digits, sign, unit) => `${digits}${sign}-${unit}`),
  mutator('letters', (digits, sign, unit) => `${digits}/${sign.toLowerCase()}-${unit}`),
  {
    code,
    kind: 'missing-year',
    spoil: (book, facts, choose) =>
      spoilCell(
        book,
        choose,
        cellsWithRole(facts, ['documents'], 'document').filter(({ value }) =>
          /^\d+\/\d{4}\/NĐ-CP$/.test(String(value)),
        ),
        ({ value }) => String(value).replace(/\/\d{4}\//, '/'),
      ),
  },
  mutator('missing-number', (_, sign, unit) => `/${sign}-${unit}`),
  mutator(
    'missing-sign',
    (digits) => digits,
    (_, { table }) => table.rows.length > 2,
  ),
  mutator(
    'leading-zero',
    (digits, sign, unit) => `${String(Number(digits))}/${sign}-${unit}`,
    (digits) => Number(digits) < 10,
  ),
];
