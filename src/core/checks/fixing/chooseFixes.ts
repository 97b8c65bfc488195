import type { Finding, Fix } from '../../model/finding';
import { isFormulaCell } from '../../plan/content';
import { Claims } from './claims';

/** A finding that brings a fix. */
export interface FixableFinding extends Finding {
  readonly fix: Fix;
}

/** Why a fix is not made. */
export type WhyLeft =
  /** It was not asked for: another code was. */
  | 'not-chosen'
  /** It would write a value over a formula, which only naming its code allows. */
  | 'replaces-formula'
  /** A fix before it changes the same cell. */
  | 'conflict'
  /** The workbook does not take it: a protected sheet, say. */
  | 'refused';

export interface ChosenFixes {
  readonly chosen: readonly FixableFinding[];
  readonly left: readonly { readonly finding: FixableFinding; readonly why: WhyLeft }[];
}

export function isFixable(finding: Finding): finding is FixableFinding {
  return finding.fix !== undefined;
}

/**
 * The fixes to make in one go, in the order of the findings: of two that change the same cell
 * the first. `only` names the codes wanted; without it all are, save those that would turn a
 * formula into a value.
 */
export function chooseFixes(
  findings: readonly Finding[],
  only: readonly string[] | undefined,
): ChosenFixes {
  const claims = new Claims();
  const chosen: FixableFinding[] = [];
  const left: { finding: FixableFinding; why: WhyLeft }[] = [];
  for (const finding of findings.filter(isFixable)) {
    const why = whyLeft(finding, only, claims);
    if (why === undefined) chosen.push(finding);
    else left.push({ finding, why });
  }
  return { chosen, left };
}

function whyLeft(
  { code, fix }: FixableFinding,
  only: readonly string[] | undefined,
  claims: Claims,
): WhyLeft | undefined {
  if (only?.includes(code) === false) return 'not-chosen';
  if (only === undefined && replacesFormula(fix)) return 'replaces-formula';
  return claims.take(fix.operations) ? undefined : 'conflict';
}

function replacesFormula({ operations }: Fix): boolean {
  return operations.some(
    (operation) =>
      operation.kind === 'set-block' &&
      operation.values.some((line, i) =>
        line.some((content, j) => isFormulaCell(operation.old[i]?.[j]) && !isFormulaCell(content)),
      ),
  );
}
