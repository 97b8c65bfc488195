import type { Refusal, SetName } from '../model/plan';
import { MAX_FORMULA, hasControls, notSupported } from './checkCells';
import type { Draft } from './draft';

/** Why the name can't stand for this, or undefined. */
export function checkName(operation: SetName, draft: Draft): Refusal | undefined {
  const { name, formula, old, scope } = operation;
  if (draft.name(name, scope)?.formula !== old) return { code: 'name-changed', name };
  if (formula.length === 0) return notSupported('formula-empty');
  if (formula.length > MAX_FORMULA) return notSupported('formula-too-long');
  return hasControls(formula) ? notSupported('formula-character') : undefined;
}
