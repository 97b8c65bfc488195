import type { PartEditor } from '../partEditor';

/** Takes out Excel's list of formulas to calculate, of which it makes a new one. */
export function dropCalculationChain(parts: PartEditor, workbook: string): void {
  const chain = parts.relationships(workbook).find(({ type }) => type.endsWith('/calcChain'));
  if (chain?.part === undefined) return;
  parts.remove(chain.part);
  parts.unrelate(workbook, chain.id);
}
