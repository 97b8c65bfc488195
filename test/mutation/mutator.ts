import type { RuleChoice } from '../../src/core/awards/chosenRules';
import type { Options } from '../../src/core/checks/definition';
import type { Facts } from '../../src/core/checks/facts';
import type { BookExtras, LiteralCell, LiteralSheet } from '../support/snapshotOf';

/** A sheet that a mutator may spoil: literal rows from A1. */
export interface MutableSheet extends Omit<LiteralSheet, 'name' | 'rows' | 'merges' | 'offset'> {
  name: string;
  rows: LiteralCell[][];
  /** In A1 notation. */
  merges: string[];
}

/** A clean workbook of which a mutator spoils one thing. */
export interface MutableBook {
  sheets: MutableSheet[];
  /** What it has besides its sheets. */
  extras?: BookExtras;
}

/** Where the finding must be reported. */
export interface ExpectedPlace {
  readonly sheet: string;
  /** A1 of a cell or range; undefined for a finding about the sheet or workbook. */
  readonly place?: string;
}

/** Random choices that a seed repeats. */
export interface Choices {
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
  /** One of the items; undefined of an empty list. */
  readonly oneOf: <T>(items: readonly T[]) => T | undefined;
}

/** Puts one error of one kind into a clean workbook. */
export interface Mutator {
  readonly code: string;
  /** The check's finding that must come out. */
  readonly kind: string;
  /** What the check needs beside its defaults to look for it: a chosen pack, an option. */
  readonly setup?: { readonly rules?: RuleChoice; readonly options?: Options };
  /**
   * Spoils the book in place; `facts` is the clean book as read. Gives the place of the finding,
   * or undefined where the book has nothing that could be spoilt so (it is then left as it was).
   */
  readonly spoil: (book: MutableBook, facts: Facts, choose: Choices) => ExpectedPlace | undefined;
}
