import { MAX_COLUMNS } from '../../../core/base/address';
import { cellOfKey } from '../../../core/model/cells';
import { parseCellKey } from '../read/cellAddress';
import { SharedFormula } from '../read/sharedFormula';
import { XML_DONE, XML_START, XmlReader } from '../xml/reader';
import { sharedGroup } from './cellRewrite';
import { scanCells, type FoundRow } from './scanRows';
import type { SheetChanges } from './sheetChanges';

/**
 * Overwriting the first cell of a shared formula would take the formula from all others of the
 * group: they get it written out. Adds that to the changes; true when there was any.
 */
export function rehomeShared(
  source: string,
  prefix: string,
  rows: readonly FoundRow[],
  changes: SheetChanges,
): boolean {
  if (!source.includes('shared')) return false;
  const groups = new Set<string>();
  for (const found of rows) {
    for (const { column, start, end } of scanCells(source, prefix, found) ?? []) {
      if (!changes.cells.isWritten(found.row, column)) continue;
      const group = sharedGroup(source.slice(start, end));
      if (group !== undefined) groups.add(group);
    }
  }
  if (groups.size === 0) return false;
  for (const [key, formula] of formulasOfGroups(source, groups)) {
    const cell = cellOfKey(key);
    if (!changes.cells.isWritten(cell.row, cell.column))
      changes.cells.set(key, { ownFormula: formula });
  }
  return true;
}

/** The formulas, by `cellKey`, of the cells that share one of these groups'. */
function formulasOfGroups(
  source: string,
  groups: ReadonlySet<string>,
): ReadonlyMap<number, string> {
  const reader = new XmlReader(source);
  const known = new Map<string, SharedFormula>();
  const formulas = new Map<number, string>();
  let row = -1;
  let column = -1;
  for (let token = reader.next(); token !== XML_DONE; token = reader.next()) {
    if (token !== XML_START) continue;
    const { attributes } = reader;
    switch (reader.name.local) {
      case 'row': {
        const r = attributes.get('r');
        row = r === undefined ? row + 1 : Number(r) - 1;
        column = -1;
        break;
      }
      case 'c': {
        const r = attributes.indexOf('r');
        column =
          r < 0
            ? column + 1
            : parseCellKey(reader.source, attributes.valueStart(r), attributes.valueEnd(r)) %
              MAX_COLUMNS;
        break;
      }
      case 'f': {
        const group = attributes.get('si') ?? '';
        if (attributes.get('t') !== 'shared' || !groups.has(group)) break;
        const text = reader.content();
        if (text !== '') known.set(group, new SharedFormula(text, row, column));
        const formula = known.get(group)?.textAt(row, column);
        if (formula !== undefined) formulas.set(row * MAX_COLUMNS + column, formula);
        break;
      }
    }
  }
  return formulas;
}
