import type { CellRef } from '../../../base/address';
import { formatTrimmed } from '../../../figures/formatFigure';
import { isStale, readValue } from '../../../model/cells';
import type { Snapshot } from '../../../model/snapshot';
import { columnFigures } from '../../../tables/columnFigures';
import { columnWith, type DataTable, type TableColumn } from '../../../tables/dataTable';
import { tidy } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';
import { compareSum, termCell, termsOf, type Parts, type Sum, type Term } from '../sums';
import { formOf, type Form, type LineIdentity } from '../../../tables/statutoryForms';

type Kind = 'lines' | 'units' | 'columns' | 'exceeds';

/** The statutory yearly forms 0601.N to 0605.N: what their layout makes equal must be equal. */
export const check = defineCheck({
  code: 'arithmetic/form-identity',
  scope: 'cell',
  findings: { lines: 'error', units: 'warning', columns: 'error', exceeds: 'error' },
  options: {},
  missing: 'zero',
  *run({ snapshot, tables }) {
    for (const table of tables) {
      const form = formOf(table);
      if (form === undefined) continue;
      const reader = { snapshot, table, form, byCode: linesByCode(table) };
      for (const column of countColumns(table)) yield* compareLines(reader, column);
      yield* compareColumns(reader);
    }
  },
});

interface Reader {
  readonly snapshot: Snapshot;
  readonly table: DataTable;
  readonly form: Form;
  /** The index of the line with a code; codes that stand twice are left out. */
  readonly byCode: ReadonlyMap<string, number>;
}

function linesByCode(table: DataTable): ReadonlyMap<string, number> {
  const column = columnWith(table, 'code')?.column ?? 0;
  const lines = new Map<string, number>();
  const twice = new Set<string>();
  table.rows.forEach(({ row }, i) => {
    const value = readValue(table.sheet, row, column);
    if (typeof value !== 'string' && typeof value !== 'number') return;
    const code = tidy(String(value)).padStart(2, '0');
    if (lines.has(code)) twice.add(code);
    lines.set(code, i);
  });
  for (const code of twice) lines.delete(code);
  return lines;
}

/** The columns of counts: all to the right of the codes, whatever their headers name. */
function countColumns(table: DataTable): readonly TableColumn[] {
  const code = columnWith(table, 'code')?.column ?? 0;
  return table.columns.filter(
    ({ column, role }) => column > code && role !== 'unit' && role !== 'note',
  );
}

function* compareLines(reader: Reader, column: TableColumn): Iterable<Remark<Kind>> {
  const { snapshot, table, form, byCode } = reader;
  const figures = columnFigures(snapshot, table, column.column);
  for (const identity of form.lines) {
    const i = byCode.get(identity.whole);
    const lines = identity.parts.flatMap((code) => byCode.get(code) ?? []);
    if (i === undefined || lines.length !== identity.parts.length) continue;
    const total = { figures, i };
    const parts = { columns: [figures], lines };
    const sum = compareSum(total, parts, () => false);
    const kind = kindOf(identity, sum);
    if (kind === undefined) continue;
    const remark = say(reader, kind, total, parts, sum, {
      header: column.leaf,
      whole: identity.whole,
      codes: identity.parts.join('+'),
    });
    if (remark !== undefined) yield remark;
  }
}

function kindOf({ relation }: LineIdentity, { standing, total, sum }: Sum): Kind | undefined {
  if (standing !== 'differs') return undefined;
  switch (relation) {
    case 'sum':
      return 'lines';
    case 'sum-of-units':
      return 'units';
    case 'at-most':
      return sum.num * total.den > total.num * sum.den ? 'exceeds' : undefined;
  }
}

function* compareColumns(reader: Reader): Iterable<Remark<Kind>> {
  const { snapshot, table, form } = reader;
  const [first, ...others] = countColumns(table).map(({ column, leaf }) => ({
    figures: columnFigures(snapshot, table, column),
    leaf,
  }));
  const [second] = others;
  if (form.columns === 'none' || first === undefined || second === undefined) return;
  const of = form.columns === 'sum' ? others : [second];
  for (const [code, i] of reader.byCode) {
    const total = { figures: first.figures, i };
    const parts = { columns: of.map(({ figures }) => figures), lines: [i] };
    const sum = compareSum(total, parts, () => false);
    if (sum.standing !== 'differs') continue;
    const exceeds = sum.sum.num * sum.total.den > sum.total.num * sum.sum.den;
    if (form.columns === 'at-most' && !exceeds) continue;
    const kind = form.columns === 'at-most' ? 'exceeds' : 'columns';
    const remark = say(reader, kind, total, parts, sum, {
      header: first.leaf,
      whole: code,
      codes: of.map(({ leaf }) => leaf).join(' + '),
    });
    if (remark !== undefined) yield remark;
  }
}

function say(
  { table, form }: Reader,
  kind: Kind,
  total: Term,
  parts: Parts,
  { total: whole, sum }: Sum,
  said: { readonly header: string; readonly whole: string; readonly codes: string },
): Remark<Kind> | undefined {
  const { sheet, rows } = table;
  const cell = termCell(total, rows);
  const cells = [cell, ...termsOf(parts).map((term) => termCell(term, rows))];
  if (cells.some(({ row, column }) => isStale(sheet, row, column))) return undefined;
  return {
    kind,
    sheet: sheet.name,
    cell,
    data: {
      name: lineName(table, cell),
      form: form.id,
      ...said,
      total: formatTrimmed(whole, 6),
      sum: formatTrimmed(sum, 6),
    },
  };
}

/** The line's words, which stand before its code. */
function lineName(table: DataTable, { row }: CellRef): string {
  const code = columnWith(table, 'code')?.column ?? 0;
  const value = code === 0 ? undefined : readValue(table.sheet, row, code - 1);
  return typeof value === 'string' ? tidy(value) : '';
}
