import type { RuleChoice } from '../../core/awards/chosenRules';
import { packs as shipped } from '../../core/rules/index';
import type { RulePack } from '../../core/rules/pack';
import { packChain } from '../../core/rules/selectPack';
import { readStoredRules, type StoredRulesProblem } from '../../core/rules/state';
import { parsePack, type UserPackError } from './userPack';

/** What is wrong with the rules that a workbook remembers. Nothing of it stops the reading. */
export type WorkbookRulesProblem =
  | { readonly code: `awards/${StoredRulesProblem}` }
  /** A pack that is not used; `place` counts the stored packs from 1. */
  | {
      readonly code: 'awards/stored-pack-invalid';
      readonly place: number;
      readonly error: UserPackError;
    }
  | {
      readonly code: 'awards/chosen-pack-unknown';
      readonly id: string;
      readonly known: readonly string[];
    };

/** The rules of a workbook, ready for functions, checks and annexes. */
export interface WorkbookRules {
  /** A chosen id is kept also where its pack is missing: whoever uses it must be told. */
  readonly choice: RuleChoice;
  readonly problems: readonly WorkbookRulesProblem[];
}

/** Reads the chosen pack and the user's packs from a workbook's state and checks them. */
export function workbookRules(state: string | undefined): WorkbookRules {
  const stored = readStoredRules(state);
  const { userPacks, problems } = parsePacks(stored.packs);
  const { chosen } = stored;
  const unknown = chosen === undefined ? [] : unknownChoice(chosen, userPacks);
  return {
    choice: { ...(chosen === undefined ? {} : { pack: chosen }), userPacks },
    problems: [
      ...stored.problems.map((problem) => ({ code: `awards/${problem}` as const })),
      ...problems,
      ...unknown,
    ],
  };
}

/** Packs may build on each other in any order: what builds on nothing unread is read first. */
function parsePacks(jsons: readonly unknown[]): {
  readonly userPacks: readonly RulePack[];
  readonly problems: readonly WorkbookRulesProblem[];
} {
  const read = new Map<number, RulePack>();
  const errors = new Map<number, UserPackError>();
  let before: number;
  do {
    before = read.size;
    for (const [i, json] of jsons.entries()) {
      if (read.has(i)) continue;
      const parsed = parsePack(json, [...read.values(), ...shipped]);
      if (parsed.ok) read.set(i, parsed.value);
      else errors.set(i, parsed.error);
    }
  } while (read.size > before);
  return {
    userPacks: jsons.flatMap((_, i) => read.get(i) ?? []),
    problems: jsons.flatMap((_, i) => {
      const error = read.has(i) ? undefined : errors.get(i);
      return error === undefined
        ? []
        : [{ code: 'awards/stored-pack-invalid', place: i + 1, error }];
    }),
  };
}

function unknownChoice(
  chosen: string,
  userPacks: readonly RulePack[],
): readonly WorkbookRulesProblem[] {
  const chain = packChain(chosen, [...userPacks, ...shipped]);
  if (chain.ok) return [];
  const { id, known } = chain.error;
  return [{ code: 'awards/chosen-pack-unknown', id, known }];
}
