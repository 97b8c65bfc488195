import type { CalendarDate } from '../base/dates';
import type { Result } from '../base/result';
import { packs } from '../rules/index';
import type { RulePack } from '../rules/pack';
import { selectPack, type UnknownPack } from '../rules/selectPack';

/** Which rules answer: a pack's id (else the national packs), and the user's own packs. */
export interface RuleChoice {
  readonly pack?: string | undefined;
  readonly userPacks?: readonly RulePack[] | undefined;
}

/** Every pack that can be chosen; a user's pack comes before a shipped one of the same id. */
export function knownPacks({ userPacks = [] }: RuleChoice): readonly RulePack[] {
  return [...userPacks, ...packs];
}

/** The chain of packs for a choice. */
export function chosenPacks(
  choice: RuleChoice,
  moment: CalendarDate,
): Result<readonly RulePack[], UnknownPack> {
  return selectPack(choice.pack, moment, knownPacks(choice));
}
