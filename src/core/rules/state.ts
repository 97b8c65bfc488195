import { isStateObject, parseState, stateText } from '../model/stateText';
import type { RulePack } from './pack';

/** What a workbook remembers of rules. The packs are as they were written: not yet checked. */
export interface StoredRules {
  /** Id of the chosen pack. */
  readonly chosen?: string;
  /** The user's packs, which travel with the workbook so that everybody computes the same. */
  readonly packs: readonly unknown[];
  readonly problems: readonly StoredRulesProblem[];
}

/** What is wrong with the rules part of a state. */
export type StoredRulesProblem =
  /** The whole text is not the add-in's. */
  | 'state-unreadable'
  /** The part on rules is, or holds, something else than expected. */
  | 'rules-unreadable';

/** Reads the chosen pack and the user's packs from a state text; what is broken is reported. */
export function readStoredRules(state: string | undefined): StoredRules {
  const parsed = parseState(state);
  if (parsed === undefined) return { packs: [], problems: ['state-unreadable'] };
  const { rules } = parsed;
  if (rules === undefined) return { packs: [], problems: [] };
  if (!isStateObject(rules)) return { packs: [], problems: ['rules-unreadable'] };
  const { chosen, packs = [] } = rules;
  const isWhole = (chosen === undefined || typeof chosen === 'string') && Array.isArray(packs);
  return {
    ...(typeof chosen === 'string' ? { chosen } : {}),
    packs: Array.isArray(packs) ? packs : [],
    problems: isWhole ? [] : ['rules-unreadable'],
  };
}

/**
 * The state text with that pack chosen (undefined: none) and the packs remembered, each in the
 * place of the one of its id. Everything else stays, also packs that can't be read. Undefined
 * when the text, or what it says of rules, is not the add-in's: it must then be left alone.
 */
export function storeRules(
  state: string | undefined,
  chosen: string | undefined,
  packs: readonly RulePack[],
): string | undefined {
  const parsed = parseState(state);
  const before = readStoredRules(state);
  if (parsed === undefined || before.problems.length > 0) return undefined;
  const ids = new Set<unknown>(packs.map(({ id }) => id));
  const kept = before.packs.filter((pack) => !isStateObject(pack) || !ids.has(pack['id']));
  const stored = [...kept, ...packs.map(written)];
  const { chosen: _chosen, packs: _packs, ...others } = storedObject(parsed['rules']);
  return stateText(parsed, {
    rules: {
      ...others,
      ...(chosen === undefined ? {} : { chosen }),
      ...(stored.length === 0 ? {} : { packs: stored }),
    },
  });
}

function storedObject(value: unknown): Readonly<Record<string, unknown>> {
  return isStateObject(value) ? value : {};
}

/** A user's pack as its file says it: whom it serves is not for the file to say. */
function written({ scope: _scope, ...pack }: RulePack): unknown {
  return pack;
}
