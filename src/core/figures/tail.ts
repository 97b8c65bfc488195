import { fold } from '../text/fold';
import type { Doubt, Relation } from './figure';
import { tidyUnit } from './units';

/** What stands behind a number. */
export interface Tail {
  readonly unit: string;
  readonly relation: Relation | undefined;
  readonly doubts: readonly Doubt[];
}

/**
 * What follows the number: its unit, "trở lên", and a second figure in brackets. Undefined
 * when a second number is left over.
 */
export function readTail(rest: string): Tail | undefined {
  let text = rest.trim();
  const doubts: Doubt[] = [];
  const bracket = /\(([^()]*\d[^()]*)\)\s*$/u.exec(text);
  if (bracket !== null) {
    doubts.push({ code: 'second-figure', detail: bracket[0].trim() });
    text = text.slice(0, bracket.index).trim();
  }
  let relation: Relation | undefined;
  const suffix = /\s*trở (lên|xuống)$/iu.exec(text);
  if (suffix !== null) {
    relation = fold(suffix[1] ?? '') === 'len' ? 'at-least' : 'at-most';
    text = text.slice(0, suffix.index).trim();
  }
  const unit = tidyUnit(text.replace(/[.,;]+$/u, ''));
  // Digits that are no part of a unit (m2, km2, per mille) are a second number in one cell.
  const leftover = unit.replace(/m[23²³]/giu, '');
  if (/\d/.test(leftover)) return undefined;
  return { unit, relation, doubts };
}
