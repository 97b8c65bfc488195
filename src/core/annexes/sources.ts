import type { RuleChoice } from '../awards/chosenRules';
import type { Snapshot } from '../model/snapshot';
import { findTargetTables } from '../sources/findTables';
import type { TableMapping } from '../sources/mapping';
import { findDataTables } from '../tables/findDataTables';
import type { SourceBook } from './definition';

export interface SourceOptions {
  /** Sheets not to fill from: annexes that the add-in filled itself. */
  readonly except?: ReadonlySet<string>;
  readonly mappings?: readonly TableMapping[];
  readonly rules?: RuleChoice;
  readonly previous?: SourceBook;
  /** Former units and what they became. */
  readonly units?: Readonly<Record<string, string>>;
}

/** A workbook as annexes are filled from it. */
export function annexSources(snapshot: Snapshot, options: SourceOptions = {}): SourceBook {
  const { except = new Set<string>(), mappings = [], rules = {}, previous, units } = options;
  const targets = findTargetTables(snapshot, { except, mappings });
  const tables = findDataTables(snapshot, targets, mappings).filter(
    ({ sheet }) => !except.has(sheet.name),
  );
  return {
    snapshot,
    targets,
    tables,
    mappings,
    rules,
    ...(previous === undefined ? {} : { previous }),
    ...(units === undefined ? {} : { units }),
  };
}
