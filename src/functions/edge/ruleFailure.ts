import type { RuleFailure } from '../../core/rules/lookup';
import type { UnknownPack } from '../../core/rules/selectPack';
import { wrongWord } from '../../strings/function-errors/arguments';
import { choosePack, notVerified, packNotInForce } from '../../strings/function-errors/rules';
import type { Failure } from './outcome';

/** What a cell shows where no rule answers: #N/A with the reason, #VALUE! for an unknown pack. */
export function ruleFailure(failure: RuleFailure | UnknownPack): Failure {
  switch (failure.code) {
    case 'unknown-pack': {
      const data = { word: failure.id, words: failure.known.join(', ') };
      return { error: '#VALUE!', message: wrongWord.vi(data) };
    }
    case 'choose-pack':
      return { error: '#N/A', message: choosePack.vi({}) };
    case 'not-verified':
      return { error: '#N/A', message: notVerified.vi(failure.source) };
    case 'pack-not-in-force': {
      const { pack, from, to } = failure;
      return {
        error: '#N/A',
        message: packNotInForce.vi({
          pack,
          from: day(from),
          to: to === undefined ? undefined : day(to),
        }),
      };
    }
  }
}

/** `2024-01-01 → 01/01/2024`. */
function day(iso: string): string {
  return iso.split('-').reverse().join('/');
}
