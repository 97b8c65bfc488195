import { formatCell } from '../base/address';
import { cellOfKey } from '../model/cells';
import type { Operation } from '../model/plan';
import type { Snapshot } from '../model/snapshot';
import { growReferences, type Grown, type GrownRow } from '../refs/growReferences';
import type { CellWriter } from './cellWriter';
import { named, type TemplateNote } from './note';

/** A section of one row that has become several, with the rows of totals over it. */
export interface GrownSection extends GrownRow {
  readonly totals: ReadonlySet<number>;
}

/**
 * Lets every formula and name that means the one row of a model mean all its rows: rows that come
 * in after the only one make no range grow by themselves. Gives the operations on names; formulas
 * go through the writers. What can't be told (a single cell of that row) is left and said.
 */
export function growAll(
  form: Snapshot,
  grown: readonly GrownSection[],
  writerOf: (sheet: string) => CellWriter | undefined,
): { readonly operations: readonly Operation[]; readonly notes: readonly TemplateNote[] } {
  const notes: TemplateNote[] = [];
  if (grown.length === 0) return { operations: [], notes };
  for (const sheet of form.sheets) {
    const writer = writerOf(sheet.name);
    for (const [key, { text, array }] of sheet.grid.formulas) {
      const { row, column } = cellOfKey(key);
      const left: string[] = [];
      let formula = text;
      for (const section of grown) {
        const result = grow(formula, sheet.name, row, section);
        formula = result.formula;
        left.push(...result.left);
      }
      const cell = formatCell({ row, column });
      if (formula !== text && array !== undefined) left.push(text);
      else if (formula !== text) writer?.put(row, column, { formula, result: undefined });
      if (left.length > 0) {
        const data = named([...new Set(left)]);
        notes.push({ code: 'template-notes/not-grown', data, sheet: sheet.name, cell });
      }
    }
  }
  const names = growNames(form, grown);
  if (names.left.length > 0) {
    notes.push({ code: 'template-notes/name-not-grown', data: named(names.left) });
  }
  return { operations: names.operations, notes };
}

function grow(formula: string, sheet: string, row: number, section: GrownSection): Grown {
  const isOwn = sheet.toLowerCase() === section.sheet.toLowerCase();
  if (isOwn && row >= section.first && row <= section.last) {
    return growReferences(formula, sheet, section, 'fixed-ranges');
  }
  const isTotal =
    isOwn && section.totals.has(row) && /^(?:SUM|SUBTOTAL|AGGREGATE)\(/i.test(formula);
  return growReferences(formula, sheet, section, isTotal ? 'ranges-and-cells' : 'ranges');
}

interface GrownNames {
  readonly operations: readonly Operation[];
  /** Names of a single cell of the model row. */
  readonly left: readonly string[];
}

function growNames(form: Snapshot, sections: readonly GrownSection[]): GrownNames {
  const operations: Operation[] = [];
  const left: string[] = [];
  for (const { name, sheet, formula } of form.names) {
    let text = formula;
    let isLeft = false;
    for (const section of sections) {
      const grown = growReferences(text, sheet ?? '', section, 'ranges');
      text = grown.formula;
      isLeft ||= grown.left.length > 0;
    }
    if (isLeft) left.push(name);
    if (text === formula) continue;
    const scope = sheet === undefined ? {} : { scope: sheet };
    operations.push({ kind: 'name', name, ...scope, formula: text, old: formula });
  }
  return { operations, left };
}
