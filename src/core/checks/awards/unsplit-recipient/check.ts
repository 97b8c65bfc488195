import type { RegisterSource } from '../../../annexes/shared/awards/registerSource';
import { awardOf } from '../../../awards/catalogue/catalogue';
import { readRecipientKind } from '../../../awards/reading/kinds';
import { figureColumns } from '../../../tables/figureColumns';
import type { DataTable } from '../../../tables/dataTable';
import { looseKey } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';
import type { Facts } from '../../facts';
import { holderOf, placeOf, readingOf, registersIn, textOf, valueAt } from '../registers';

type Kind = 'recipient' | 'quantity' | 'column' | 'not-given';

const PERSONS = /(?:^| )(?:ca nhan|cn)(?: |$)/;
const COLLECTIVES = /(?:^| )(?:tap the|tt)(?: |$)/;

/** Persons and collectives put together, so that neither can be counted. */
export const check = defineCheck({
  code: 'awards/unsplit-recipient',
  scope: 'cell',
  findings: { recipient: 'warning', quantity: 'warning', column: 'warning', 'not-given': 'info' },
  options: {},
  missing: 'skip',
  *run(facts) {
    for (const source of registersIn(facts)) yield* inRegister(source);
    for (const table of facts.tables) yield* inHeaders(facts, table);
  },
});

function namesBoth(text: string): boolean {
  const key = looseKey(text);
  return PERSONS.test(key) && COLLECTIVES.test(key);
}

function* inRegister(source: RegisterSource): Iterable<Remark<Kind>> {
  const { register, table } = source;
  const { byRole } = register.columns;
  const sheet = table.sheet.name;
  const isBoth = readingOf(source, 'doi-tuong', namesBoth);
  const countsBoth = readingOf(source, 'so-luong', namesBoth);
  const isGiven = readingOf(source, 'doi-tuong', (text) => text !== '');
  for (let entry = 0; entry < register.size; entry++) {
    const kind = isBoth(entry)
      ? 'recipient'
      : countsBoth(entry)
        ? 'quantity'
        : byRole.has('doi-tuong') && !isGiven(entry) && isOpen(source, entry)
          ? 'not-given'
          : undefined;
    if (kind === undefined) continue;
    const role = kind === 'quantity' ? 'so-luong' : 'doi-tuong';
    const data = {
      ...holderOf(source, entry),
      award: textOf(source, entry, 'danh-hieu'),
      text: textOf(source, entry, role),
      quantity: textOf(source, entry, 'so-luong'),
    };
    yield { kind, sheet, cell: placeOf(source, entry, role), data };
  }
}

/** Several awards of a kind that persons and collectives get, and nothing says who got them. */
function isOpen({ register }: RegisterSource, entry: number): boolean {
  const award = valueAt(register.awards, entry);
  if (award === undefined || (register.quantities[entry] ?? 0) < 2) return false;
  return awardOf(award).recipients.length > 1 && valueAt(register.recipients, entry) === undefined;
}

/** A column of counts for both, in a table that has none for each. */
function* inHeaders({ snapshot }: Facts, table: DataTable): Iterable<Remark<Kind>> {
  const { kind, columns, sheet, header } = table;
  if (kind !== 'award-counts') return;
  const both = columns.filter(({ leaf }) => namesBoth(leaf));
  if (both.length === 0 || columns.some(({ leaf }) => readRecipientKind(leaf) === 'ca-nhan'))
    return;
  const figures = new Set(figureColumns(snapshot, table));
  for (const column of both) {
    if (!figures.has(column)) continue;
    const cell = { row: header.bottom, column: column.column };
    yield { kind: 'column', sheet: sheet.name, cell, data: { text: column.leaf } };
  }
}
