import type { Operation, SetBlock } from '../../core/model/plan';
import { isFormulaCell } from '../../core/plan/content';
import { renameInFormula, type Renaming } from '../../core/refs/renameInFormula';

/** What was typed while a plan was carried out, as it reads once the plan has renamed sheets. */
export function renamedAlong(
  typed: readonly Operation[],
  plan: readonly Operation[],
): readonly Operation[] {
  return plan.reduce(
    (steps, operation) =>
      operation.kind === 'rename-sheet'
        ? steps.map((step) => renamed(step, { from: operation.sheet, to: operation.to }))
        : steps,
    typed,
  );
}

function renamed(block: Operation, renaming: Renaming): Operation {
  if (block.kind !== 'set-block') return block;
  const inCells = (rows: SetBlock['values']): SetBlock['values'] =>
    rows.map((line) =>
      line.map((content) =>
        isFormulaCell(content)
          ? { ...content, formula: renameInFormula(content.formula, renaming) }
          : content,
      ),
    );
  const isOn = block.sheet.toLowerCase() === renaming.from.toLowerCase();
  return {
    ...block,
    sheet: isOn ? renaming.to : block.sheet,
    old: inCells(block.old),
    values: inCells(block.values),
  };
}
