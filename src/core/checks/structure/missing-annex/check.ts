import type { CellRef } from '../../../base/address';
import { CELL_TEXT, type SheetSnapshot, type Snapshot } from '../../../model/snapshot';
import type { DataTable } from '../../../tables/dataTable';
import { defineCheck, type Remark } from '../../definition';
import { labelOfSheet, saidOfAnnexes, type Label, type Said } from './annexLabels';

type Kind = 'missing' | 'elsewhere' | 'unnamed';

/** Annexes and forms that the workbook sends its reader to and does not hold. */
export const check = defineCheck({
  code: 'structure/missing-annex',
  scope: 'workbook',
  findings: { missing: 'warning', elsewhere: 'info', unnamed: 'info' },
  options: {},
  missing: 'skip',
  *run({ snapshot, tables }) {
    if (tables.length === 0) return;
    const said = readTexts(snapshot).filter((place) => !isListed(place, tables));
    const held = said.flatMap(({ said: { holds } }) => holds);
    held.push(...snapshot.sheets.flatMap(({ name }) => labelOfSheet(name) ?? []));
    const keys = new Set(held.map(keyOf));
    for (const place of said) {
      for (const label of place.said.refersTo) {
        if (keys.has(keyOf(label))) continue;
        // Once is enough, however often it is referred to.
        keys.add(keyOf(label));
        const kind = held.some((other) => other.kind === label.kind) ? 'missing' : 'elsewhere';
        yield remarkOn(kind, place, label.text);
      }
    }
    // A workbook of one table holds nothing else that could be meant.
    const unnamed = said.find((place) => place.said.unnamed);
    if (unnamed !== undefined && tables.length === 1 && held.length === 0) {
      yield remarkOn('unnamed', unnamed, unnamed.text);
    }
  },
});

/** In a list of documents the words are those of the documents. */
function isListed({ sheet, cell }: Place, tables: readonly DataTable[]): boolean {
  return tables.some(
    (table) =>
      table.kind === 'documents' &&
      table.sheet.name === sheet &&
      cell.row > table.header.bottom &&
      cell.row <= (table.rows.at(-1)?.row ?? -1),
  );
}

interface Place {
  readonly sheet: string;
  readonly cell: CellRef;
  readonly text: string;
  readonly said: Said;
}

/** Texts that say something of annexes, by sheet, row and column. */
function readTexts({ sheets }: Snapshot): readonly Place[] {
  return sheets.flatMap((sheet) =>
    placesOn(sheet).sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column),
  );
}

function placesOn({ name, grid }: SheetSnapshot): Place[] {
  const telling = new Map<number, Said>();
  grid.texts.forEach((text, index) => {
    const said = saidOfAnnexes(text);
    if (said.unnamed || said.holds.length + said.refersTo.length > 0) telling.set(index, said);
  });
  const places: Place[] = [];
  if (telling.size === 0) return places;
  for (const { column, rows, kinds, numbers } of grid.columns) {
    for (let i = 0; i < rows.length; i++) {
      if (kinds[i] !== CELL_TEXT) continue;
      const index = numbers[i] ?? -1;
      const said = telling.get(index);
      if (said === undefined) continue;
      const text = grid.texts[index] ?? '';
      places.push({ sheet: name, cell: { row: rows[i] ?? 0, column }, text, said });
    }
  }
  return places;
}

function keyOf({ kind, number }: Label): string {
  return `${kind} ${String(number)}`;
}

function remarkOn(kind: Kind, { sheet, cell }: Place, annex: string): Remark<Kind> {
  return { kind, sheet, cell, data: { annex } };
}
