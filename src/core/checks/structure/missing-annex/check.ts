import type { CellRef } from '../../../base/address';
import type { SheetSnapshot, Snapshot } from '../../../model/snapshot';
import type { DataTable } from '../../../tables/dataTable';
import { textCells } from '../../../tables/textCells';
import { MAY_ANNEX } from '../../../tables/textTraits';
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

function placesOn(sheet: SheetSnapshot): Place[] {
  return textCells(sheet, saidAtAll, MAY_ANNEX).map(({ row, column, text, said }) => ({
    sheet: sheet.name,
    cell: { row, column },
    text,
    said,
  }));
}

/** What a text says of annexes; undefined where it says nothing. */
function saidAtAll(text: string): Said | undefined {
  const said = saidOfAnnexes(text);
  return said.unnamed || said.holds.length + said.refersTo.length > 0 ? said : undefined;
}

function keyOf({ kind, number }: Label): string {
  return `${kind} ${String(number)}`;
}

function remarkOn(kind: Kind, { sheet, cell }: Place, annex: string): Remark<Kind> {
  return { kind, sheet, cell, data: { annex } };
}
