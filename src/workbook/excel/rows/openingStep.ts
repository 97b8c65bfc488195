import type { Refusal } from '../../../core/model/plan';
import type { Step } from '../write/step';
import { isOfRows, type Opening } from './frames';
import { beyondRows, rowStep } from './rowSteps';
import type { RuleRun } from './rules';

/** Of a request for another name. */
const BYTES = 500;

/** Asks for what opens a frame; everything that speaks of it Excel lets follow by itself. */
export function openingStep({ operation, before }: Opening, rules: readonly RuleRun[]): Step {
  if (isOfRows(operation)) return rowStep({ operation, before }, rules);
  return {
    bytes: BYTES,
    queue: (sheets) => {
      sheets.rename(operation.sheet, operation.to);
      return undefined;
    },
  };
}

/** Why Excel can't do what opens a frame, or undefined. */
export function beyondOpening({ operation, before }: Opening): Refusal | undefined {
  return isOfRows(operation) ? beyondRows({ operation, before }) : undefined;
}
