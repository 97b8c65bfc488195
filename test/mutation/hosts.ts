import type { RuleChoice } from '../../src/core/awards/chosenRules';
import { gatherFacts, type Facts } from '../../src/core/checks/facts';
import type { Snapshot } from '../../src/core/model/snapshot';
import { bookOf } from '../support/snapshotOf';
import { TABLES, cleanBook } from './books/cleanBook';
import { SPOILT_BOOKS, readCleanSample } from './books/sampleBook';
import type { MutableBook } from './mutator';

/** A clean workbook to inject errors into. */
export interface Host {
  /** Says how to get the book again. */
  readonly name: string;
  readonly book: MutableBook;
  readonly facts: Facts;
}

export function hostOf(name: string, book: MutableBook): Host {
  return { name, book, facts: factsOf(book) };
}

export function factsOf(book: MutableBook, rules: RuleChoice = {}): Facts {
  return gatherFacts(snapshotOfBook(book), { rules });
}

export function snapshotOfBook({ sheets, extras = {} }: MutableBook): Snapshot {
  return bookOf(sheets, extras);
}

/** A book that may be changed without changing the host's. */
export function copyOf({ sheets, ...rest }: MutableBook): MutableBook {
  return {
    ...rest,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => [...row]),
      merges: [...sheet.merges],
    })),
  };
}

/** The corrected samples, as books that may be spoilt. */
export async function sampleHosts(): Promise<readonly Host[]> {
  return Promise.all(
    SPOILT_BOOKS.map(async (name) => hostOf(`samples/clean/${name}`, await readCleanSample(name))),
  );
}

/** Generated books of one table each, of every kind and size, and books of all of them. */
export function generatedHosts(
  seeds: readonly number[],
  sizes: readonly number[],
): readonly Host[] {
  return sizes.flatMap((rows) =>
    seeds.flatMap((seed) => [
      ...Object.keys(TABLES).map((table) => generatedHost(seed, rows, [table])),
      generatedHost(seed, rows, Object.keys(TABLES)),
    ]),
  );
}

/** A generated book of the named tables. */
export function generatedHost(seed: number, rows: number, tables: readonly string[]): Host {
  const name = `cleanBook(${String(seed)}, ${String(rows)}, ${JSON.stringify(tables)})`;
  return hostOf(name, cleanBook(seed, rows, tables));
}
