import type { Operation, Plan } from '../../../core/model/plan';
import type { Snapshot } from '../../../core/model/snapshot';
import { simulate } from '../../../core/plan/rehearse';
import { formatsBack, restoring } from '../restoring';
import type { Place, Step } from '../write/step';
import type { Frame, OpeningOperation } from './frames';
import { openingStep } from './openingStep';
import { reachedFrame } from './reached';
import type { RuleRun } from './rules';

/**
 * Steps that put a workbook back which a plan left half done, the last frame first: what was written
 * in it, then what opened it. `stepsOf` turns operations into steps: `now` is the workbook that they find;
 * `rulesOf` gives the rules of rows that come back.
 */
export function stepsBack(
  plan: Plan,
  frames: readonly Frame[],
  now: Snapshot,
  changed: readonly Place[],
  stepsOf: (operations: readonly Operation[], now: Snapshot, wanted: Snapshot) => readonly Step[],
  rulesOf: (operation: OpeningOperation) => readonly RuleRun[],
): readonly Step[] {
  const steps: Step[] = [];
  let current = now;
  for (const frame of frames.slice(0, reachedFrame(frames, now) + 1).reverse()) {
    const part = { ...plan, operations: frame.operations };
    const operations = restoring(part, frame.start, current, changed);
    steps.push(...stepsOf(operations, current, frame.start));
    steps.push(...formatsBack(part, frame.start, current));
    current = simulate({ ...plan, operations }, current);
    if (frame.opens === undefined) continue;
    const operation = inverseOf(frame.opens.operation);
    steps.push(openingStep({ operation, before: current }, rulesOf(frame.opens.operation)));
    current = simulate({ ...plan, operations: [operation] }, current);
  }
  return steps;
}

function inverseOf(operation: OpeningOperation): OpeningOperation {
  switch (operation.kind) {
    case 'rename-sheet':
      return { ...operation, sheet: operation.to, to: operation.sheet };
    case 'insert-rows':
      return { ...operation, kind: 'delete-rows' };
    case 'delete-rows':
      return { ...operation, kind: 'insert-rows' };
  }
}
