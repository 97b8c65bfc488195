import type { RuleChoice } from './chosenRules';

/**
 * Where the rules of the open workbook stand for the custom functions. Excel's shared runtime
 * loads the pane's bundle and the functions' bundle on one page, each with its own copy of every
 * module: a variable of a module would be two variables. What both see is the global object, so
 * the choice is a property of it, under a name that nobody else uses.
 */
export interface RuleScope {
  tdktRules?: RuleChoice | undefined;
}

declare global {
  // Only `var` makes a property of the global object.
  var tdktRules: RuleChoice | undefined;
}

/**
 * Sets (or with undefined forgets) what functions without a `bộ_quy_định` go by. Cells that were
 * computed before keep their values until the host calculates them again: whoever sets other
 * rules must ask it to.
 */
export function setRules(scope: RuleScope, choice: RuleChoice | undefined): void {
  scope.tdktRules = choice;
}

/** What functions go by; nothing chosen where nobody set it: the national rules. */
export function rulesIn(scope: RuleScope): RuleChoice {
  return scope.tdktRules ?? {};
}
