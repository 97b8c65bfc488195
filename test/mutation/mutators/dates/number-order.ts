import { formatCell } from '../../../../src/core/base/address';
import { compareDates, type CalendarDate } from '../../../../src/core/base/dates';
import { readDate } from '../../../../src/core/awards/register/cellReadings';
import type { Facts } from '../../../../src/core/checks/facts';
import { columnWith } from '../../../../src/core/tables/dataTable';
import { textAt } from '../../../../src/core/tables/textLine';
import type { LiteralCell } from '../../../support/snapshotOf';
import { cellsWithRole, type HeldCell } from '../../dateCells';
import { writeCell } from '../../figureCells';
import type { Choices, Mutator } from '../../mutator';

const code = 'dates/number-order';

interface Dated extends HeldCell {
  readonly date: CalendarDate;
  readonly number: number;
}

/** The documents of every long series of one office and sign, by number. */
function longSeries(facts: Facts): readonly (readonly Dated[])[] {
  const series = new Map<string, Dated[]>();
  for (const held of cellsWithRole(facts, ['documents'], 'date')) {
    const column = columnWith(held.table, 'document')?.column ?? -1;
    const text = textAt(held.table.sheet, held.cell.row, column);
    const match = /^(\d+)\/((?:KH|QĐ|BC|TTr)-UBND)$/.exec(text);
    const date = readDate(held.value);
    if (match === null || date === undefined) continue;
    const issuers = columnWith(held.table, 'issuer')?.column ?? -1;
    const issuer = textAt(held.table.sheet, held.cell.row, issuers).toLowerCase();
    const { name } = held.table.sheet;
    const key = [name, match[2], issuer, date.year].join('\n');
    const known = series.get(key) ?? [];
    series.set(key, known);
    known.push({ ...held, date, number: Number(match[1]) });
  }
  return [...series.values()]
    .map((documents) => documents.sort((a, b) => a.number - b.number))
    .filter((documents) => documents.length >= 6);
}

/** A document in the middle of a series whose neighbours have other dates, and the next one. */
function neighbours(
  facts: Facts,
  choose: Choices,
): { readonly one: Dated; readonly next: Dated } | undefined {
  return choose.oneOf(
    longSeries(facts).flatMap((documents) =>
      documents.slice(1, -2).flatMap((one, i) => {
        const [before, next, later] = [documents[i], documents[i + 2], documents[i + 3]];
        if (before === undefined || next === undefined || later === undefined) return [];
        const apart =
          compareDates(before.date, one.date) < 0 &&
          compareDates(one.date, next.date) < 0 &&
          compareDates(next.date, later.date) < 0;
        return apart ? [{ one, next }] : [];
      }),
    ),
  );
}

function mutator(
  kind: string,
  spoilt: (one: Dated, next: Dated) => readonly (readonly [Dated, LiteralCell])[],
): Mutator {
  return {
    code,
    kind,
    spoil: (book, facts, choose) => {
      const pair = neighbours(facts, choose);
      const [place, ...more] = pair === undefined ? [] : spoilt(pair.one, pair.next);
      if (place === undefined) return undefined;
      for (const [{ table, cell }, value] of [place, ...more]) {
        writeCell(book, table.sheet.name, cell, value);
      }
      const [{ table, cell }] = place;
      return { sheet: table.sheet.name, place: formatCell(cell) };
    },
  };
}

function written({ value }: HeldCell): LiteralCell {
  return typeof value === 'number' ? { value, format: 'dd/mm/yyyy' } : value;
}

export const mutators: readonly Mutator[] = [
  mutator('impossible', (one) => [[one, `31/02/${String(one.date.year)}`]]),
  mutator('out-of-order', (one) => [[one, `31/12/${String(one.date.year)}`]]),
  mutator('either', (one, next) => [
    [next, written(one)],
    [one, written(next)],
  ]),
];
