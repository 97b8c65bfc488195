import type { Operation } from '../model/plan';
import { drawGuide, GUIDE_SHEET } from './drawGuide';
import { drawLists } from './drawLists';
import { drawSheet } from './drawSheet';
import { LISTS_SHEET } from './lists';
import { blocks, documents, movements, roleModels, workPlan } from './sheets/records';
import { register } from './sheets/register';
import { bodies, staff } from './sheets/staff';
import { periodTargets, standards, targets, unitTargets, yearlyTargets } from './sheets/targets';
import type { StarterSheet } from './starterSheet';

/** Every sheet to fill in, in the order of the tabs. */
export const STARTER_SHEETS: readonly StarterSheet[] = [
  targets,
  periodTargets,
  yearlyTargets,
  unitTargets,
  register,
  movements,
  blocks,
  documents,
  workPlan,
  roleModels,
  standards,
  bodies,
  staff,
];

/** The names of all sheets of the starter, in the order of the tabs. */
export const STARTER_NAMES: readonly string[] = [
  GUIDE_SHEET,
  ...STARTER_SHEETS.map(({ name }) => name),
  LISTS_SHEET,
];

/**
 * The operations that make a workbook to start from: a sheet that says how, a sheet for every
 * kind of data that the annexes are filled from, and the entries of their drop-down lists.
 * `guide` is what the first sheet says, a row each. Sheets in `except` are left out; without
 * the sheet of the entries there are no drop-down lists.
 */
export function starterOperations(
  guide: readonly string[],
  except: readonly string[] = [],
): readonly Operation[] {
  const isWanted = (name: string): boolean => !except.includes(name);
  const hasLists = isWanted(LISTS_SHEET);
  return [
    ...STARTER_NAMES.filter(isWanted).map((sheet): Operation => ({ kind: 'add-sheet', sheet })),
    ...(isWanted(GUIDE_SHEET) ? drawGuide(guide) : []),
    ...STARTER_SHEETS.filter(({ name }) => isWanted(name))
      .flatMap(drawSheet)
      .filter(({ kind }) => hasLists || kind !== 'validation'),
    ...(hasLists ? drawLists() : []),
  ];
}
