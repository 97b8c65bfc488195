import { knownPacks, type RuleChoice } from '../../core/awards/chosenRules';
import { rulesIn } from '../../core/awards/ruleEnvironment';
import { cellText, readDate, readYear } from '../../core/awards/register/cellReadings';
import type { CalendarDate } from '../../core/base/dates';
import type { CellValue } from '../../core/model/snapshot';
import type { RuleFailure } from '../../core/rules/lookup';
import { newestYear } from '../../core/rules/newestYear';
import type { IsoDate } from '../../core/rules/pack';
import type { UnknownPack } from '../../core/rules/selectPack';
import { enumKey } from '../../core/text/fold';
import { wrongWord } from '../../strings/function-errors/arguments';
import { choosePack, notDate, notYear, packNotInForce } from '../../strings/function-errors/rules';
import { optionalWord } from './options';
import { isFailure, type Failure } from './outcome';

/** The rules of the open workbook: its chosen pack, if any, and the user's own packs. */
export function rulesInUse(): RuleChoice {
  return rulesIn(globalThis);
}

/** The rules that a bộ quy định names; left out, which 0 counts as, those of the workbook. */
export function optionalRules(value: CellValue): RuleChoice | Failure {
  const rules = rulesInUse();
  const ids = knownPacks(rules).map(({ id }) => id);
  const pack = optionalWord(value, ids, (word) => ids.find((id) => enumKey(id) === enumKey(word)));
  if (isFailure(pack)) return pack;
  return pack === undefined ? rules : { ...rules, pack };
}

/** The year of a question: the one given, else the newest that the rules serve. */
export function yearOf(year: number | undefined, rules: RuleChoice): number {
  return year ?? newestYear(rules.pack, knownPacks(rules));
}

/** A year, as 2026 or "Năm 2026"; undefined when it was left out, which 0 counts as. */
export function optionalYear(value: CellValue, name: string): number | Failure | undefined {
  if (isLeftOut(value)) return undefined;
  const text = cellText(value);
  return readYear(value) ?? { error: '#VALUE!', message: notYear.vi({ name, text }) };
}

/** A day, as a date cell or written 15/01/2026; undefined when left out, which 0 counts as. */
export function optionalDate(value: CellValue, name: string): CalendarDate | Failure | undefined {
  if (isLeftOut(value)) return undefined;
  const text = cellText(value);
  return readDate(value) ?? { error: '#VALUE!', message: notDate.vi({ name, text }) };
}

function isLeftOut(value: CellValue): boolean {
  return value === 0 || cellText(value) === '';
}

/** What a cell shows where no rule answers: #N/A with the reason, #VALUE! for an unknown pack. */
export function ruleFailure(failure: RuleFailure | UnknownPack): Failure {
  switch (failure.code) {
    case 'unknown-pack': {
      const data = { word: failure.id, words: failure.known.join(', ') };
      return { error: '#VALUE!', message: wrongWord.vi(data) };
    }
    case 'choose-pack':
    case 'not-verified':
      return { error: '#N/A', message: choosePack.vi({}) };
    case 'pack-not-in-force': {
      const { pack, from, to } = failure;
      const span = { from: dayText(from), to: to === undefined ? undefined : dayText(to) };
      return { error: '#N/A', message: packNotInForce.vi({ pack, ...span }) };
    }
  }
}

/** `2018-03-02 → 02/03/2018`. */
function dayText(day: IsoDate): string {
  return day.split('-').reverse().join('/');
}
