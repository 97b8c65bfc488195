import { formOf } from '../../../../src/core/tables/statutoryForms';
import type { Facts } from '../../../../src/core/checks/facts';
import { readValue } from '../../../../src/core/model/cells';
import type { CellValue } from '../../../../src/core/model/snapshot';
import { columnWith, type DataTable } from '../../../../src/core/tables/dataTable';
import { writeCell } from '../../figureCells';
import type { Choices, ExpectedPlace, MutableBook, Mutator } from '../../mutator';
import { placeOf } from './support';

const code = 'arithmetic/form-identity';

interface FormTable {
  readonly table: DataTable;
  readonly form: string;
  /** The row of a code. */
  readonly rowOf: (code: string) => number;
  /** Tổng số and the columns that make it. */
  readonly columns: readonly number[];
}

function forms(facts: Facts): readonly FormTable[] {
  return facts.tables.flatMap((table): readonly FormTable[] => {
    const form = formOf(table);
    const column = columnWith(table, 'code')?.column;
    if (form === undefined || column === undefined) return [];
    const total = columnWith(table, 'total')?.column ?? column;
    const rowOf = (wanted: string): number =>
      table.rows.find(({ row }) => readValue(table.sheet, row, column) === wanted)?.row ?? -1;
    const columns = table.columns.flatMap((one) => (one.column >= total ? [one.column] : []));
    return [{ table, form: form.id, rowOf, columns }];
  });
}

/** Writes one count of a form; the finding stands in the line `found`. */
function spoilLine(
  book: MutableBook,
  { table, rowOf, columns }: FormTable,
  choose: Choices,
  lines: { readonly changed: string; readonly found: string; readonly far?: boolean },
): ExpectedPlace | undefined {
  const column = choose.oneOf(columns);
  const row = rowOf(lines.changed);
  const found = rowOf(lines.found);
  if (column === undefined || row < 0 || found < 0) return undefined;
  const { sheet } = table;
  const [value, whole] = [readValue(sheet, row, column), readValue(sheet, found, column)];
  const [old, limit] = [countIn(value), countIn(whole)];
  if (!Number.isFinite(old) || !(limit > 0)) return undefined;
  writeCell(book, sheet.name, { row, column }, (lines.far === true ? limit : old) + 3);
  return placeOf(sheet.name, { row: found, column });
}

/** A count as number or as text: "1.117" is over a thousand. */
function countIn(value: CellValue): number {
  return Number(typeof value === 'string' ? value.replace(/\./g, '') : (value ?? 0));
}

export const mutators: readonly Mutator[] = [
  {
    code,
    kind: 'lines',
    spoil: (book, facts, choose) => {
      const form = choose.oneOf(forms(facts));
      if (form === undefined) return undefined;
      const changed = choose.oneOf(['01', form.form === '0602.N' ? '17' : '12']) ?? '01';
      return spoilLine(book, form, choose, { changed, found: '01' });
    },
  },
  {
    code,
    kind: 'units',
    spoil: (book, facts, choose) => {
      const form = forms(facts).find((one) => one.form === '0602.N');
      if (form === undefined) return undefined;
      return spoilLine(book, form, choose, { changed: '02', found: '01' });
    },
  },
  {
    code,
    kind: 'columns',
    spoil: (book, facts, choose) => {
      const form = choose.oneOf(forms(facts));
      const [total] = form?.columns ?? [];
      if (form === undefined || total === undefined) return undefined;
      const lines = { changed: '02', found: '02' };
      return spoilLine(book, { ...form, columns: [total] }, choose, lines);
    },
  },
  {
    code,
    kind: 'exceeds',
    spoil: (book, facts, choose) => {
      const form = choose.oneOf(forms(facts).filter((one) => one.form !== '0601.N'));
      if (form === undefined) return undefined;
      const [found, changed] = form.form === '0602.N' ? ['06', '07'] : ['02', '03'];
      if (found === undefined || changed === undefined) return undefined;
      return spoilLine(book, form, choose, { changed, found, far: true });
    },
  },
];
